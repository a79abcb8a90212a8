import type { Figure } from './figures.js';
import { wordsOf } from './figures.js';
import { numbersIn } from './numbers-in-words.js';
import type { SaidNumber } from './numbers-in-words.js';
import { countedIn } from './people.js';
import type { Policy } from './policy.js';

/** What may follow a number that stands by itself: "it was 3 in all", "3 of them". */
const BY_ITSELF =
  /^\s*(?:[.,;:!?)\]—–]|$)|^\s+(?:in|at|on|by|this|last|that|now|today|here|there|then|as|and(?! (?:over|above|under|below|older|younger|more)\b)|but|after|before|during|when|overall|of (?:them|these|those))\b/i;

/**
 * Whether a number can only be the figure that the words are about: so many people, or a number by itself or of what the
 * figure counts. "3 workshops" and "2 of 4 promises" are of something else.
 */
export function isPlain(
  { of, end, number }: SaidNumber,
  text: string,
  { indicator }: Pick<Figure, 'indicator'>,
): boolean {
  if (of === 'people') return true;
  if (of === 'share') return indicator.unit === 'percent';
  if (of === 'base' || of === 'change') return false;

  const rest = text.slice(end, end + 60);
  if (BY_ITSELF.test(rest)) return true;
  if (of === 'limit') return false;
  if (/^\s+of\s/i.test(rest)) return countedIn(rest) !== 'things';
  const [, noun] = /^\s+([a-z]+)/i.exec(rest) ?? [];
  const { name, shortName, counts, numeratorLabel } = indicator.fields;
  const own = [name, shortName, counts, numeratorLabel].map(wordsOf).join('. ').toLowerCase();
  // "One placement" is any. "Children with three placements" speaks of three whenever it says whom it counts.
  return (
    noun !== undefined &&
    number > 1 &&
    own.includes(stemOf(noun)) &&
    !numbersIn(own).some((one) => one.number === number)
  );
}

/** "adoptions" and "adoption" are one word, where nothing much shorter is. */
function stemOf(noun: string): string {
  const stem = noun.toLowerCase().replace(/s$/, '');
  return stem.length > 3 ? stem : '\u0000';
}

/** "Fewer than 6" says no more than that it is small, if up to 5 is small; "fewer than 3" does. */
export function saysMore({ of, number, to, quote }: SaidNumber, { small }: Policy): boolean {
  if (of === 'base') return false;
  if (of !== 'limit') return true;
  if (to !== undefined) return number > 1 || to < small;
  if (/\b(fewer|less) than|\b(under|below)\b/i.test(quote)) return number <= small;
  if (/\b(up to|at most|no more than|or fewer|or less)\b/i.test(quote)) return number < small;
  return number > 1;
}

/** Whether a number stands for all to see in one of these figures. */
export function isShownIn(figures: readonly Figure[], number: number): boolean {
  return figures.some(({ value, numerator, denominator }) => [value, numerator, denominator].includes(number));
}
