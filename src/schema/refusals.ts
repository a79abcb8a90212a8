import * as z from 'zod';

import { closest } from './closest.js';
import { asksForDate, asksForId, codesOf, expectedAt } from './expected.js';
import { shortened, shown } from './found.js';
import { noNumberIn } from './no-number.js';
import { pathOf } from './path.js';
import type { Problem } from './problem.js';
import { is } from './shape.js';
import type { Place } from './shape.js';

type Issue = z.core.$ZodIssue;

/** What the schema has against one value itself, not against its parts, in words. */
export function refusalsAt(place: Place): Problem[] {
  const issues = z.safeParse(place.schema, place.value).error?.issues ?? [];
  return issues
    .filter((issue) => issue.path.length === 0 || issue.code === 'invalid_key')
    .map((issue) => worded(issue, place));
}

function worded(issue: Issue, place: Place): Problem {
  const unknownCode = is(place.schema, 'enum') && typeof place.value === 'string';
  const key = issue.code === 'invalid_key' ? issue.path.map(String) : [];
  return {
    path: pathOf([...place.path, ...key]),
    severity: unknownCode ? 'warning' : 'error',
    expected: key.length ? 'a language tag, for example "cy" or "ar"' : `${expectedAt(place)}${limitIn(issue)}`,
    found: key.length ? shown(key[0]) : foundIn(issue, place.value),
    advice: key.length ? 'Name the translation by its language tag.' : adviceFor(issue, place),
  };
}

function limitIn(issue: Issue): string {
  const things =
    'origin' in issue && issue.origin === 'array'
      ? ' entries'
      : 'origin' in issue && issue.origin === 'string'
        ? ' characters'
        : '';
  if (issue.code === 'too_big') return ` (at most ${issue.maximum}${things})`;
  if (issue.code === 'too_small') return ` (at least ${issue.minimum}${things})`;
  return '';
}

function foundIn(issue: Issue, value: unknown): string {
  if (issue.code === 'too_big' && typeof value === 'string')
    return `${value.length} characters: ${shortened(value, 30)}`;
  return shown(value);
}

function adviceFor(issue: Issue, { schema, value, path }: Place): string {
  const field = shortened(String(path.at(-1)));
  if (value === undefined) return `Add "${field}".`;
  if (value === null) return 'Write the value, or leave the field out: null is not used.';
  if (is(schema, 'enum') && typeof value === 'string') return meant(value, codesOf(schema));
  if (issue.code === 'too_small')
    return value === '' ? 'Write something, or leave the field out.' : 'Add what is missing.';
  if (issue.code === 'too_big') return typeof value === 'number' ? 'Write a smaller number.' : 'Make it shorter.';
  if (issue.code === 'invalid_format') return asWritten(schema, String(value));
  if (issue.code === 'custom')
    return 'Use an address that starts with https:, http:, mailto:, tel: or sms:, or a relative one.';
  if (typeof value === 'string' && asksForNumber(schema)) return asNumber(field, value);
  return otherKind(schema, value);
}

function meant(value: string, codes: string[]): string {
  const near = closest(value, codes);
  return near
    ? `Did you mean "${near}"? Pages show a code they do not know as plain words.`
    : 'Use one of the codes. Pages show a code they do not know as plain words.';
}

function asWritten(schema: z.core.$ZodType, value: string): string {
  if (asksForDate(schema)) return 'Write the date with the year first, for example 2024-03-31.';
  if (!asksForId(schema)) return 'Write it in the form described.';

  const id = value
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return `Use only lower-case letters, digits and hyphens${id ? `, for example "${id}"` : ''}.`;
}

/** A hidden number is never asked for in digits: that would publish it. */
function asNumber(field: string, value: string): string {
  const why = noNumberIn(value);
  if (why && field !== 'value') return 'Leave the field out where there is no number, or where it must stay hidden.';
  if (why === 'hidden')
    return 'Write "missing": { "reason": "suppressed", "symbol": "c" } in place of "value", and never the number that is hidden.';
  if (why)
    return 'Write "missing" in place of "value": { "reason": "not-applicable" }, or "unavailable", or "to-follow".';

  const digits = value.replace(/[\s,%£]/g, '');
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(digits)
    ? `Write ${digits}, without quotation marks, signs or commas.`
    : 'Write the number in digits, without quotation marks.';
}

function asksForNumber(schema: z.core.$ZodType): boolean {
  return is(schema, 'optional') ? asksForNumber(schema._zod.def.innerType) : schema._zod.def.type === 'number';
}

function otherKind(schema: z.core.$ZodType, value: unknown): string {
  if (is(schema, 'union')) return otherKind(schema._zod.def.options[0]!, value);
  const { type } = schema._zod.def;
  if (type === 'number' && typeof value === 'number') return 'Write a whole number.';
  if (type === 'number') return 'Write the number in digits, without quotation marks.';
  if (type === 'boolean') return 'Write true or false, without quotation marks.';
  if (type === 'array') return 'Write a list in square brackets, even for one entry.';
  if (type === 'object') return 'Write an entry in curly brackets, with its fields.';
  return 'Write it as text, in quotation marks.';
}
