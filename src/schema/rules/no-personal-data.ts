import { everyField } from './every-field.js';
import type { Rule } from './rule.js';

const PERSONAL = new Set(
  `firstname forename givenname surname lastname familyname fullname personname childname knownas initials
  dob dateofbirth birthdate birthday upn uln nhsnumber nhsno ninumber nino caseid casenumber childid homeaddress`.split(
    /\s+/,
  ),
);

/**
 * The published document is about children, so it holds roles and never persons. The value itself is not repeated in
 * the report, which may be read by others.
 */
export const noPersonalData: Rule = (document) =>
  [...everyField(document)]
    .filter(({ key }) => PERSONAL.has(key.toLowerCase().replace(/[^a-z0-9]/g, '')))
    .map(({ path }) => ({
      path,
      severity: 'error' as const,
      expected: 'nothing about one person: roles and groups only',
      found: 'a field for a personal detail',
      advice:
        'Take the field and its value out, and name the role instead, for example "Director of Children’s Services".',
    }));
