import type { When } from '../schema/when.js';

export { formatList } from './format-list.js';

/**
 * How the kit's languages write numbers and dates. `Intl` would say the same where a browser has the language, but
 * Chromium has no Welsh and would date a Welsh page in American English, and a browser's first `Intl` formatter costs a
 * tenth of a second on an old phone. Both languages write numbers alike: 1,234.5.
 */
const months: Record<string, string> = {
  'en-GB': 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/** A number with its thousands separated, as exact as it is published, or with exactly `decimals` places. */
export function formatNumber(value: number, decimals?: number): string {
  const [whole = '', fraction] = (decimals === undefined ? String(value) : rounded(value, decimals)).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

/** A percentage given as 62, not 0.62. */
export function formatPercent(value: number, decimals?: number): string {
  return `${formatNumber(value, decimals)}%`;
}

/** Pounds, with pence only where there are any. */
export function formatPounds(value: number, decimals = Number.isInteger(value) ? 0 : 2): string {
  return formatNumber(value, decimals).replace(/^-?/, '$&£');
}

/** Rounds as a person would: 1.005 to two places is 1.01, whatever binary fractions make of it. */
function rounded(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  // So large or so small that it is written as a power of ten already.
  if (Number.isNaN(shifted)) return value.toFixed(decimals);
  const sign = value < 0 && shifted ? '-' : '';
  return sign + Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

/** A date as exact as it is known: a day, a month, a year, or "2023/24". One that does not exist is left as it is. */
export function formatWhen(when: When, locale: string): string {
  const value = typeof when === 'string' ? when : when.value;
  const [year, month, day] = value.split('-');
  const name = (months[locale] ?? months['en-GB']!).split(' ')[Number(month) - 1];
  // Browsers differ over 31 February: another day in one, none in the next.
  if (!name || Number(day) > new Date(Number(year), Number(month), 0).getDate()) return value;
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}

/** The words for a number of things. Welsh has six forms; a form that is not given falls back to `other`. */
export type Plurals = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What each language calls the form for a number: English has "one" and "other", Welsh these and "other". */
const forms = ['zero', 'one', 'two', 'few', '', '', 'many'] as const;

/** The form of words that a number takes. `#` stands for the number. */
export function formFor(count: number, words: Plurals): string {
  return words[forms[count] || 'other'] ?? words.other;
}

/** Puts a number into the form of words that it takes. */
export function formatCount(count: number, forms: Plurals): string {
  return formFor(count, forms).replace('#', formatNumber(count));
}
