import { pattern } from './number-pattern.js';
import { welshChildren, welshOf, welshOurs } from './welsh-children.js';
import { welshNumber } from './welsh.js';

const FRACTIONS: Readonly<Record<string, number>> = {
  hanner: 1 / 2,
  traean: 1 / 3,
  'dau draean': 2 / 3,
  deuparth: 2 / 3,
  chwarter: 1 / 4,
  'tri chwarter': 3 / 4,
};

/** "Hanner", "tri chwarter", as a pattern. */
export const welshFraction = `(?:${Object.keys(FRACTIONS).join('|')})`;

/** What the words of a Welsh fraction say. */
export function welshFractionOf(words: string): number | undefined {
  return FRACTIONS[words.toLowerCase()];
}

const amount = `(?:\\d+|un|${welshNumber})`;
const base = `(?<base>${amount})(?=(?<who> ${welshChildren}))`;
/** "Every one" and "not one" are no one. */
const part = `(?<!\\b(?:pob|phob|bob|dim|yr) )(?<part>${amount})`;
const ratio = `${part} (?:allan )?(?:o bob|ym mhob) (?<whole>${amount})`;
const share = `(?<share>${welshFraction})`;

/** How a share of people is said in Welsh, with the same names for its words as in English. */
export const welshShares: readonly RegExp[] = [
  pattern(`${ratio} ${welshOf} ${base}`),
  pattern(`(?<percent>\\d+(?:\\.\\d+)?) ?(?:%|y cant) ${welshOf} ${base}`),
  pattern(`${share} (?:${welshOf} |ein |y |yr )?${base}`),
  pattern(`${part} (?:allan )?${welshOf} ${base}`),
  pattern(`${ratio}(?=(?<who> ${welshChildren}))`),
  pattern(`${share}(?=(?<who> (?:${welshChildren}|${welshOurs})))`),
];
