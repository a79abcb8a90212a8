import { pathOf } from '../path.js';
import { isPersonal, isSomebodysName } from '../personal.js';
import { is, isFields, placesOf } from '../shape.js';
import { everyField } from './every-field.js';
import type { Rule } from './rule.js';

/** What the schema asks for only of those who may be persons: contacts, speakers, whoever leads an action or says a status. */
const ROLES = ['by', 'leadRole', 'phone', 'role'];

/**
 * The published document is about children, so it holds roles and never persons. The value itself is not repeated in
 * the report, which may be read by others.
 */
export const noPersonalData: Rule = (document) => {
  const personal = [...everyField(document)].filter(({ key }) => isPersonal(key)).map(({ path }) => path);
  return [...new Set([...personal, ...namesIn(document)])].map((path) => ({
    path,
    severity: 'error' as const,
    expected: 'nothing about one person: roles and groups only',
    found: 'a field for a personal detail',
    advice:
      'Take the field and its value out, and name the role instead, for example "Director of Children’s Services".',
  }));
};

/** Fields for somebody’s name. Those that the schema has are names of organisations, places and services. */
function* namesIn(document: unknown): Generator<string> {
  for (const { path, value, schema } of placesOf(document)) {
    if (!is(schema, 'object') || !isFields(value)) continue;
    const { shape } = schema._zod.def;
    const has = (field: string) => Object.hasOwn(shape, field);
    const besideRole = path.at(-2) === 'members' || (!has('name') && ROLES.some(has));
    for (const key of Object.keys(value)) {
      if (!has(key) && isSomebodysName(key, besideRole)) yield pathOf([...path, key]);
    }
  }
}
