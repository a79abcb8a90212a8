import * as z from 'zod';

import { elsewhere, sections } from './dataset.js';
import type { SectionName } from './dataset.js';
import type { Path } from './path.js';

/** A value of a document beside the part of the schema that speaks about it. */
export interface Place {
  path: Path;
  value: unknown;
  /** The schema without what only says that the value may be left out, and with unions settled where one branch fits. */
  schema: z.core.$ZodType;
  /** The sentence that the schema says about this field. */
  description: string;
}

/** Whether a section lives in a file of its own. */
export function isElsewhere(section: unknown): section is { href: unknown } {
  return isFields(section) && Object.hasOwn(section, 'href');
}

/** Whether a value has fields: neither a list, nor nothing, nor a plain value. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sections a document has, each with the schema that it must meet: its own, or that of a section elsewhere. */
export function sectionsOf(document: unknown): { name: SectionName; value: unknown; schema: z.ZodType }[] {
  if (!isFields(document)) return [];
  return (Object.keys(sections) as SectionName[])
    .filter((name) => Object.hasOwn(document, name) && document[name] !== undefined)
    .map((name) => {
      const value = document[name];
      return { name, value, schema: isElsewhere(value) ? elsewhere : sections[name] };
    });
}

/**
 * Every value of a document that the schema knows, from the sections down, and every field that is needed and left out
 * (its value is `undefined`). A value of the wrong type has no parts.
 */
export function* placesOf(document: unknown): Generator<Place> {
  for (const { name, value, schema } of sectionsOf(document)) yield* within(schema, value, [name], '');
}

function* within(schema: z.core.$ZodType, value: unknown, path: Path, description: string): Generator<Place> {
  const place = settle(schema, value, path, description);
  yield place;
  for (const step of stepsFrom(place)) {
    const part = partAt(place, step);
    if (part) yield* within(part.schema, part.value, part.path, part.description);
  }
}

/** The fields the schema knows, the places in a list, or the keys of a record. */
function stepsFrom({ schema, value }: Place): (string | number)[] {
  if (is(schema, 'object')) return !isFields(value) ? [] : Object.keys(schema._zod.def.shape);
  if (is(schema, 'array') && Array.isArray(value)) return [...value.keys()];
  return is(schema, 'record') && isFields(value) ? Object.keys(value) : [];
}

/** One step further in, unless the schema knows no such part, or it may be left out and is. */
function partAt({ schema, value, path }: Place, step: string | number): Place | undefined {
  const inner = innerSchema(schema, step);
  const part = isFields(value) || Array.isArray(value) ? own(value, step) : undefined;
  if (!inner || (part === undefined && mayBeLeftOut(inner))) return undefined;
  return settle(inner, part, [...path, step], '');
}

function innerSchema(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (is(schema, 'object')) return schema._zod.def.shape[step];
  if (is(schema, 'array')) return schema._zod.def.element;
  return is(schema, 'record') ? schema._zod.def.valueType : undefined;
}

function own(value: object, key: string | number): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

function settle(schema: z.core.$ZodType, value: unknown, path: Path, outer: string): Place {
  const { schema: inner, description } = unwrapped(schema, outer);
  const branch = is(inner, 'union') && branchFor(inner, value);
  return branch ? settle(branch, value, path, description) : { path, value, schema: inner, description };
}

/** The branch of a union that speaks about a value: by its JavaScript type, then by the fields it shares. */
function branchFor(union: z.core.$ZodUnion, value: unknown): z.core.$ZodType | undefined {
  const fits = union._zod.def.options.map((option) => likeness(unwrapped(option).schema, value));
  const best = Math.max(...fits);
  return best < 0 ? undefined : union._zod.def.options[fits.lastIndexOf(best)];
}

/** Whether an entry is whole without a field. */
export function mayBeLeftOut(field: z.core.$ZodType): boolean {
  return is(field, 'optional') || is(field, 'default');
}

/** What stands inside `optional` and `default`, with the outermost description, which is the field's own. */
function unwrapped(schema: z.core.$ZodType, outer = ''): { schema: z.core.$ZodType; description: string } {
  const description = outer || (z.globalRegistry.get(schema)?.description ?? '');
  if (is(schema, 'optional') || is(schema, 'default')) return unwrapped(schema._zod.def.innerType, description);
  return { schema, description };
}

/** Below 0: another type. Otherwise how many of the value's fields the schema knows. */
function likeness(schema: z.core.$ZodType, value: unknown): number {
  if (is(schema, 'object')) {
    if (!isFields(value)) return -1;
    return Object.keys(value).filter((key) => Object.hasOwn(schema._zod.def.shape, key)).length;
  }
  if (is(schema, 'record')) return isFields(value) ? 0 : -1;
  if (is(schema, 'array')) return Array.isArray(value) ? 0 : -1;
  if (is(schema, 'enum')) return typeof value === 'string' ? 0 : -1;
  return typeof value === schema._zod.def.type ? 0 : -1;
}

interface Kinds {
  object: z.core.$ZodObject;
  array: z.core.$ZodArray;
  record: z.core.$ZodRecord;
  union: z.core.$ZodUnion;
  enum: z.core.$ZodEnum;
  optional: z.core.$ZodOptional;
  default: z.core.$ZodDefault;
}

/** Whether a schema is of one kind, so that its own parts can be read. */
export function is<Kind extends keyof Kinds>(schema: z.core.$ZodType, kind: Kind): schema is Kinds[Kind] {
  return schema._zod.def.type === kind;
}
