import { everyField } from './every-field.js';
import { isPersonal } from '../personal.js';
import type { Rule } from './rule.js';

/**
 * The published document is about children, so it holds roles and never persons. The value itself is not repeated in
 * the report, which may be read by others.
 */
export const noPersonalData: Rule = (document) =>
  [...everyField(document)]
    .filter(({ key }) => isPersonal(key))
    .map(({ path }) => ({
      path,
      severity: 'error' as const,
      expected: 'nothing about one person: roles and groups only',
      found: 'a field for a personal detail',
      advice:
        'Take the field and its value out, and name the role instead, for example "Director of Children’s Services".',
    }));
