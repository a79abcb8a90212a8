import { amount } from './number-pattern.js';
import { numberOf } from './spoken-numbers.js';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** "Half", "a third", "two-thirds". A third is one only after a number: "the third of our children" is one in a row. */
export const fraction = `(?:(?:(?:one|a) )?half|(?:an?|${amount})[ -](?:${Object.keys(PARTS).slice(1).join('|')})s?)`;

/** What the words of a fraction say: "three quarters" and "3/4" are 0.75. */
export function fractionOf(words: string): number {
  if (words.includes('/')) return Number(words.split('/')[0]) / Number(words.split('/')[1]);
  const [, some, part] = /^(?:(.*)[ -])?([a-z]+?)s?$/i.exec(words)!;
  const count = some === undefined || /^an?$/i.test(some) ? 1 : numberOf(some);
  return count / PARTS[part!.toLowerCase()]!;
}
