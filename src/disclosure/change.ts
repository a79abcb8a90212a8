import type { Figure } from './figures.js';
import { namesOf, plainName } from './names.js';

/** What goes down as well as up. */
const CHANGE = /\b(?:changes?|difference|increase|decrease|growth|gap|rise|fall|net)\b/;

/** Whether a figure says how much another one changed, by its name. */
export function isChange(figure: Pick<Figure, 'indicator'>): boolean {
  return namesOf(figure).some((name) => CHANGE.test(name));
}

const WORD = '(change|increase|growth|rise|difference|(decrease|reduction|fall|drop))s?';

/** "Annual change in the number of children in care since 2024", "Children in care: change in one year". */
const BEFORE = new RegExp(`^(?:[a-z-]+ ){0,3}${WORD} (?:in|of) (.+)$`);
const AFTER = new RegExp(`^(.+?)[,:( –-]+(?:(?:percentage[ -])?[a-z-]+ )??${WORD}\\b(.*)$`);

/** Words that only say from when to when, and in what a change is counted. */
const TIME = new RegExp(
  `^(?:[\\s,;:()%–/-]|\\d+(?:st|nd|rd|th)?(?![a-z\\d])|\\b(?:${[
    'in|on|at|by|over|during|within|for|from|to|and|since|between|until|up|compared|with|as|a|an|the|per|cent|percentage|percent|points?|pp',
    'one|two|three|four|five|six|twelve|last|past|previous|prior|this|same|each|before|earlier|ago|end|of|date|time',
    'years?|months?|quarters?|weeks?|days?|yearly|annual(?:ly)?|quarterly|monthly',
    'january|february|march|april|may|june|july|august|september|october|november|december',
  ].join('|')})\\b)*$`,
);

/** What the name of an indicator says of a change. */
export interface Change {
  /** What changes, as far as words go: it begins with the name of a count, and only words for a time may follow. */
  of: (name: string) => boolean;
  /** The words that say what kind of a change it is, and since when. */
  words: string;
  /** Whether the number says how many fewer there are. */
  down: boolean;
  /** Whether it says that it is in percentage points. */
  points: boolean;
}

const POINTS = /\b(?:points?|pp)\b/;

/** How a figure changed, if that is what an indicator is named for. */
export function changeIn(figure: Pick<Figure, 'indicator'>): Change | undefined {
  for (const words of namesOf(figure)) {
    const [, , down, rest] = BEFORE.exec(words) ?? [];
    if (rest !== undefined) {
      const all = plainName(rest);
      const of = (name: string) =>
        all.startsWith(name) && !/^\w/.test(all.slice(name.length)) && TIME.test(all.slice(name.length));
      return { of, words, down: down !== undefined, points: POINTS.test(words) };
    }
    const [, first, , less, tail] = AFTER.exec(words) ?? [];
    if (first !== undefined && TIME.test(tail!))
      return { of: (name) => plainName(first) === name, words, down: less !== undefined, points: POINTS.test(words) };
  }
  return undefined;
}

/** How many months a change is of, by its words: "in one year", "since last quarter". */
export function monthsIn(words: string): number | undefined {
  const [, years] = /\b(\d+|two|three|four|five|ten) years\b/.exec(words) ?? [];
  if (years) return 12 * (NUMBERS[years] ?? Number(years));
  const [, months] = /\b(\d+|three|six|nine|twelve) months\b/.exec(words) ?? [];
  if (months) return NUMBERS[months] ?? Number(months);
  if (/\b(?:year|yearly|annual|annually)\b/.test(words)) return 12;
  if (/\bquarter(?:ly)?\b/.test(words)) return 3;
  return /\bmonth(?:ly)?\b/.test(words) ? 1 : undefined;
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
};
