const PERSONAL = new Set(
  `firstname forename givenname surname lastname familyname fullname personname childname knownas initials
  dob dateofbirth birthdate birthday upn uln nhsnumber nhsno ninumber nino caseid casenumber childid homeaddress`.split(
    /\s+/,
  ),
);

/** Whether a field, or a column, is for a detail of one person by its name, however that is spelt. */
export function isPersonal(name: string): boolean {
  return PERSONAL.has(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}
