const PERSONAL = new Set(
  `firstname forename givenname surname lastname familyname fullname personname childname knownas initials
  dob dateofbirth birthdate birthday upn uln nhsnumber nhsno ninumber nino caseid casenumber childid homeaddress`.split(
    /\s+/,
  ),
);

/** Whose name it is says that it is a person’s. */
const SOMEBODY =
  /(author|carer|chair|contact|councillor|director|lead|manager|member|officer|parent|person|signatory|speaker|worker)names?$/;
/** These have names, and are nobody. */
const SOMETHING =
  /(action|area|board|body|building|council|document|english|event|file|group|indicator|language|organisation|place|plain|plan|provider|school|service|short|team|venue|welsh)names?$/;

/** Whether a field, or a column, is for a detail of one person by its name, however that is spelt. */
export function isPersonal(name: string): boolean {
  return PERSONAL.has(plain(name));
}

/** Whether a field is for somebody’s name: by whose it is, or because it stands `besideRole`, where people are spoken of. */
export function isSomebodysName(name: string, besideRole: boolean): boolean {
  const field = plain(name);
  return SOMEBODY.test(field) || (besideRole && /names?$/.test(field) && !SOMETHING.test(field));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
