import { welshNumberOf } from './welsh.js';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const UNITS = SMALL.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const tens = TENS.join('|');
const units = UNITS.slice(1, 10).join('|');

/** A number in words, from "zero" to "ninety-nine", as a pattern. "Thirty-four" is never read as thirty, or four. */
export const spoken = `(?:(?:${tens})(?:[- ](?:${units})\\b|(?![- ](?:${units})\\b))|${UNITS.join('|')})`;

/** The number that digits or words say: "1,250", "2.5", "twenty-one", "tri". */
export function numberOf(said: string): number {
  if (/\d/.test(said)) return Number(said.replaceAll(',', ''));
  const welsh = welshNumberOf(said.toLowerCase());
  if (welsh !== undefined) return welsh;
  const words = said.toLowerCase().split(/[- ]/);
  return words.reduce(
    (sum, word) => sum + (TENS.includes(word) ? 20 + 10 * TENS.indexOf(word) : UNITS.indexOf(word)),
    0,
  );
}
