import { LONGEST_LIST } from './limits.js';
import type { Problem } from './problem.js';
import { safeUrl } from './safe-url.js';

/**
 * The parts that compiled checkers are made of. A check returns the usable part of what it is given, the very same value
 * where nothing is wrong with it, and undefined where nothing is usable. JSON has no undefined, so the two cannot be
 * mixed up. Problems carry a path relative to the value; whoever holds the value puts its own step in front, so that
 * nothing is spent on paths while all is well.
 *
 * Unknown fields are left alone and unknown codes pass: published scripts outlive documents, and documents scripts.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a check is where unknown JSON becomes typed
export type Check = (value: any, problems: Problem[]) => any;

type Fields = Record<string, Check>;

/** Text of at most `max` characters, and of the shape that `pattern` gives. */
export function string(min: number, max: number, pattern?: RegExp): Check {
  return (value, problems) => {
    if (typeof value !== 'string') return refuse(problems, value, 'text');
    if (value.length < min) return refuse(problems, value, 'text that is not empty');
    if (value.length > max) return refuse(problems, value, `at most ${max} characters`);
    if (pattern && !pattern.test(value)) return refuse(problems, value, `text like ${pattern}`);
    return value;
  };
}

/** A number within bounds. */
export function number(min = -Infinity, max = Infinity, whole = false): Check {
  return (value, problems) => {
    if (!Number.isFinite(value)) return refuse(problems, value, 'a number');
    if (value < min || value > max || (whole && !Number.isSafeInteger(value))) {
      return refuse(problems, value, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
    }
    return value;
  };
}

/** True or false. */
export const boolean: Check = (value, problems) =>
  typeof value === 'boolean' ? value : refuse(problems, value, 'true or false');

/**
 * A code. Any word passes: a page may be older than the document, and shows a code it does not know as a plain word. Names
 * that every object has, such as "constructor", are no codes: they would be found in every table of words.
 */
export const code: Check = (value, problems) =>
  typeof value === 'string' && value && value.length <= 100 && !(value in {})
    ? value
    : refuse(problems, value, 'a code');

/** An address that a link may go to. */
export const address: Check = (value, problems) =>
  typeof value === 'string' && value.length <= 2000 && safeUrl(value)
    ? value
    : refuse(problems, value, 'a web, mail or telephone address');

/** One check for text, another for objects, another for lists: the unions of the schema differ by type. */
export function either(forText: Check | 0, forObject: Check | 0, forList?: Check): Check {
  return (value, problems) => {
    const check =
      typeof value === 'string'
        ? forText
        : Array.isArray(value)
          ? forList
          : typeof value === 'object' && value
            ? forObject
            : 0;
    return check ? check(value, problems) : refuse(problems, value, 'one of the allowed shapes');
  };
}

/** A list, without those of its items that are unusable. */
export function list(item: Check, max = LONGEST_LIST, min = 0): Check {
  return (value, problems) => {
    if (!Array.isArray(value)) return refuse(problems, value, 'a list');
    let usable = value;
    if (value.length > max) {
      refuse(problems, value, `at most ${max} entries`);
      usable = value.slice(0, max);
    }
    const checked = mapOwn(usable, (entry, index) =>
      within(problems, `[${index}]`, () => entryOf(item, entry, problems)),
    );
    const kept = checked === usable ? usable : checked.filter((entry) => entry !== undefined);
    return kept.length < min ? refuse(problems, value, `at least ${min} entries`) : kept;
  };
}

/** An object: its required fields, its optional ones, and its lists, which are empty when they are left out. */
export function object(required: Fields, optional: Fields = {}, lists: Fields = {}): Check {
  const fields = Object.entries({ ...required, ...optional, ...lists });
  return (value, problems) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      return refuse(problems, value, 'an object');
    }
    let usable = value;
    let whole = true;
    for (const [name, check] of fields) {
      const given = value[name];
      let checked;
      if (given !== undefined) checked = within(problems, `.${name}`, () => check(given, problems));
      else if (name in required) within(problems, `.${name}`, () => refuse(problems, given, 'a value'));
      if (checked === undefined && name in lists) checked = [];
      if (checked === undefined && name in required) whole = false;
      if (checked === given) continue;
      if (usable === value) usable = { ...value };
      usable[name] = checked;
    }
    return whole ? usable : undefined;
  };
}

/** An object whose keys are chosen by the author, such as translations by language. */
export function record(key: RegExp, item: Check): Check {
  return (value, problems) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      return refuse(problems, value, 'an object');
    }
    const usable = Object.create(null);
    for (const [name, entry] of Object.entries(value)) {
      const checked = within(problems, `.${name}`, () =>
        key.test(name) ? item(entry, problems) : refuse(problems, name, `a name like ${key}`),
      );
      if (checked !== undefined) usable[name] = checked;
    }
    return usable;
  };
}

/** An entry of a list. One that is not usable is marked, so that a page can say how many are left out. */
function entryOf(item: Check, entry: unknown, problems: Problem[]): unknown {
  const usable = item(entry, problems);
  if (usable === undefined) problems.at(-1)!.leftOut = true;
  return usable;
}

/** Puts a step in front of the paths of the problems that `check` reports. */
function within<Result>(problems: Problem[], step: string, check: () => Result): Result {
  const before = problems.length;
  const result = check();
  for (let index = before; index < problems.length; index++) problems[index]!.path = step + problems[index]!.path;
  return result;
}

/** `map` that hands back the same array where nothing changed. */
function mapOwn<Item>(items: Item[], change: (item: Item, index: number) => Item): Item[] {
  let changed: Item[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = change(items[index]!, index);
    if (!changed && item !== items[index]) changed = items.slice(0, index);
    changed?.push(item);
  }
  return changed ?? items;
}

/** What to do is said at length by the authors' command, which has the words for it; a page has not the bytes. */
function refuse(problems: Problem[], value: unknown, expected: string): undefined {
  problems.push({
    path: '',
    severity: 'error',
    expected,
    found: foundIn(value),
    advice: 'Correct it: cp-widgets check says how.',
  });
  return undefined;
}

/** What stands there, in few words. Nothing is written out that could be long, or lead back to itself. */
function foundIn(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}
