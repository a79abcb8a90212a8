import * as z from 'zod';

import { id } from './id.js';
import { is, mayBeLeftOut } from './shape.js';
import type { Place } from './shape.js';
import { url } from './url.js';
import { day, when } from './when.js';

/** What should stand in a place: the kind of value, then what the schema says about the field. */
export function expectedAt({ schema, description }: Pick<Place, 'schema' | 'description'>): string {
  const said = description || z.globalRegistry.get(schema)?.description;
  return said ? `${kindOf(schema)}. ${said}` : kindOf(schema);
}

/** The kind of value that a schema asks for, as a person who writes JSON would say it. */
export function kindOf(schema: z.core.$ZodType): string {
  const { type } = schema._zod.def;
  if (is(schema, 'optional') || is(schema, 'default')) return kindOf(schema._zod.def.innerType);
  if (is(schema, 'enum')) return `one of: ${codesOf(schema).join(', ')}`;
  if (is(schema, 'array')) return 'a list, in [ ]';
  if (is(schema, 'record')) return 'an entry, in { }, with a field for each language';
  if (is(schema, 'object')) return `an entry, in { }, with ${fieldsOf(schema)}`;
  if (is(schema, 'union')) return [...new Set(schema._zod.def.options.map(kindOf))].join(', or ');
  if (type === 'boolean') return 'true or false, without quotation marks';
  if (type === 'number') return numberKind(schema as z.core.$ZodNumber);
  return (
    textKinds.get(patternOf(schema) ?? '') ??
    (schema._zod.def === url._zod.def ? 'an address' : 'text, in quotation marks')
  );
}

/** The codes that one of a list of codes may be. */
export function codesOf(schema: z.core.$ZodEnum): string[] {
  return Object.values(schema._zod.def.entries).map(String);
}

/** The pattern that a text must follow, if it must follow one. */
export function patternOf(schema: z.core.$ZodType): string | undefined {
  for (const check of schema._zod.def.checks ?? []) {
    const { pattern } = check._zod.def as { pattern?: RegExp };
    if (pattern) return pattern.source;
  }
  return undefined;
}

/** Whether a schema asks for an id: of the entry itself under `id`, otherwise of something to link to. */
export function asksForId(schema: z.core.$ZodType): boolean {
  return patternOf(schema) === patternOf(id);
}

/** Whether a schema asks for a date, whole or in part. */
export function asksForDate(schema: z.core.$ZodType): boolean {
  const pattern = patternOf(schema);
  return pattern !== undefined && (pattern === patternOf(day) || pattern === patternOf(when.options[0]));
}

const textKinds = new Map([
  [patternOf(id) ?? '', 'an id: lower-case words and digits joined by hyphens'],
  [patternOf(day) ?? '', 'a day, as "2024-03-31"'],
  [patternOf(when.options[0]) ?? '', 'a date, as "2024-03-31", "2024-03", "2024" or "2023/24"'],
]);

function fieldsOf(schema: z.core.$ZodObject): string {
  const shape = Object.entries(schema._zod.def.shape);
  const needed = shape.filter(([, field]) => !mayBeLeftOut(field)).map(([key]) => key);
  return needed.length ? needed.join(', ') : `some of: ${shape.map(([key]) => key).join(', ')}`;
}

function numberKind(schema: z.core.$ZodNumber): string {
  const { minimum, maximum, format } = schema._zod.bag;
  const kind = format === 'safeint' ? 'a whole number' : 'a number';
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? ` from ${minimum}` : '';
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? ` up to ${maximum}` : '';
  return `${kind}${least}${most}, without quotation marks`;
}
