import type { Cut } from './cut.js';
import { LONGEST_LIST } from './limits.js';
import type { Problem } from './problem.js';
import { safeUrl } from './safe-url.js';

/**
 * The parts that compiled checkers are made of. A check returns the usable part of what it is given, and undefined where
 * nothing is usable. JSON has no undefined, so the two cannot be
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
  return (value, problems) =>
    expect(
      typeof value !== 'string'
        ? 'text'
        : value.length < min
          ? 'text that is not empty'
          : value.length > max
            ? `at most ${max} characters`
            : pattern && !pattern.test(value) && `text like ${pattern}`,
      value,
      problems,
    );
}

/** A number within bounds. */
export function number(min = -Infinity, max = Infinity, whole = false): Check {
  return (value, problems) =>
    expect(
      !Number.isFinite(value)
        ? 'a number'
        : (value < min || value > max || (whole && !Number.isSafeInteger(value))) &&
            `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
      value,
      problems,
    );
}

/** True or false. */
export const boolean: Check = (value, problems) =>
  expect(typeof value !== 'boolean' && 'true or false', value, problems);

/**
 * A code. Any word passes: a page may be older than the document, and shows a code it does not know as a plain word. Names
 * that every object has, such as "constructor", are no codes: they would be found in every table of words.
 */
export const code: Check = (value, problems) =>
  expect(!(typeof value === 'string' && value && value.length <= 100 && !(value in {})) && 'a code', value, problems);

/** An address that a link may go to. */
export const address: Check = (value, problems) =>
  expect(
    !(typeof value === 'string' && value.length <= 2000 && safeUrl(value)) && 'a web, mail or telephone address',
    value,
    problems,
  );

/** One check for text, another for objects, another for lists: the unions of the schema differ by type. */
export function either(forText: Check | 0, forObject: Check | 0, forList?: Check): Check {
  return (value, problems) => {
    const check =
      typeof value === 'string' ? forText : Array.isArray(value) ? forList : isObject(value) ? forObject : 0;
    return check ? check(value, problems) : expect('one of the allowed shapes', value, problems);
  };
}

/** A list, without those of its items that are unusable. */
export function list(item: Check, max = LONGEST_LIST, min = 0): Check {
  return (value, problems) => {
    if (!Array.isArray(value)) return expect('a list', value, problems);
    if (value.length > max) expect(`at most ${max} entries`, value, problems);
    const usable = value.slice(0, max).flatMap((entry, index) => {
      const before = problems.length;
      const checked = item(entry, problems);
      // Marked, so that a page can say how many are left out.
      if (checked === undefined) problems.at(-1)!.leftOut = true;
      step(`[${index}]`, problems, before);
      return checked === undefined ? [] : [checked];
    });
    if (usable.length < value.length)
      Object.defineProperty(usable, 'leftOut', { value: true } satisfies { value: Cut['leftOut'] });
    if (usable.length < min) return expect(`at least ${min} entries`, value, problems);
    return usable.length === value.length && usable.every((one, index) => one === value[index]) ? value : usable;
  };
}

/**
 * An object: its required fields, its optional ones, and its lists, which are empty when they are left out. A `loose` one
 * is usable without its required fields, too: they are empty then.
 */
export function object(required: Fields, optional: Fields = {}, lists: Fields = {}, loose = false): Check {
  const fields = Object.entries({ ...required, ...optional, ...lists });
  return (value, problems) => {
    if (!isObject(value)) return expect('an object', value, problems);
    let usable = value;
    let whole = true;
    for (const [name, check] of fields) {
      const given = value[name];
      const before = problems.length;
      let checked = given;
      if (given !== undefined) checked = check(given, problems);
      else if (name in required) expect('a value', given, problems);
      step(`.${name}`, problems, before);
      if (checked === undefined) {
        if (name in lists) checked = [];
        if (name in required)
          if (loose) checked = '';
          else whole = false;
      }
      if (checked === given) continue;
      if (usable === value) usable = { ...value };
      usable[name] = checked;
    }
    return whole ? usable : undefined;
  };
}

/** An object without its value where it says why there is none: what was to be hidden is not shown. */
export function withheld(item: Check): Check {
  return (value, problems) => {
    const usable = item(value, problems);
    if (!usable?.missing || usable.value === undefined) return usable;
    expect('no value beside "missing"', usable.value, problems, '.value');
    return { ...usable, value: undefined };
  };
}

/** An object whose keys are chosen by the author, such as translations by language. */
export function record(key: RegExp, item: Check): Check {
  return (value, problems) => {
    if (!isObject(value)) return expect('an object', value, problems);
    const usable = Object.create(null);
    for (const [name, entry] of Object.entries(value)) {
      const before = problems.length;
      const checked = key.test(name) ? item(entry, problems) : expect(`a name like ${key}`, name, problems);
      step(`.${name}`, problems, before);
      if (checked !== undefined) usable[name] = checked;
    }
    return usable;
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- unknown JSON, as in a check
function isObject(value: any): value is Record<string, any> {
  return typeof value === 'object' && value && !Array.isArray(value);
}

/** Puts a step in front of the paths of the problems that have come since `before`. */
function step(step: string, problems: Problem[], before: number): void {
  for (const problem of problems.slice(before)) problem.path = step + problem.path;
}

/**
 * The value, if nothing else was expected; otherwise a problem. What to do is said at length by the authors' command,
 * which has the words for it; a page has not the bytes.
 */
export function expect<Value>(
  expected: string | false | undefined,
  value: Value,
  problems: Problem[],
  path = '',
): Value | undefined {
  if (!expected) return value;
  problems.push({
    path,
    severity: 'error',
    expected,
    found: foundIn(value),
    advice: 'Correct it: cp-widgets check says how.',
  });
  return undefined;
}

/** What stands there, in few words. Nothing is written out that could be long, or lead back to itself. */
function foundIn(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? JSON.stringify(value.slice(0, 60))
      : Array.isArray(value)
        ? 'a list'
        : isObject(value)
          ? 'an object'
          : String(value);
}
