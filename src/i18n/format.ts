import type { When } from '../schema/when.js';

/**
 * How the kit's languages write numbers and dates. `Intl` would say the same where a browser has the language, but
 * Chromium has no Welsh and would date a Welsh page in American English, and a browser's first `Intl` formatter costs a
 * tenth of a second on an old phone. Plurals are left to `Intl`, which knows them everywhere.
 */
const writing: Record<string, { group: string; point: string; months: string; and: (next: string) => string }> = {
  'en-GB': {
    group: ',',
    point: '.',
    months: 'January February March April May June July August September October November December',
    and: () => 'and',
  },
  cy: {
    group: ',',
    point: '.',
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    and: (next) => (/^[aeiouwyâêîôûŵŷ]/i.test(next) ? 'ac' : 'a'),
  },
};

function writingOf(locale: string) {
  return writing[locale] ?? writing['en-GB']!;
}

/** A number with its thousands separated, as exact as it is published, or with exactly `decimals` places. */
export function formatNumber(value: number, locale: string, decimals?: number): string {
  const { group, point } = writingOf(locale);
  const [whole = '', fraction] = (decimals === undefined ? String(value) : rounded(value, decimals)).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? point + fraction : '');
}

/** A percentage given as 62, not 0.62. */
export function formatPercent(value: number, locale: string, decimals?: number): string {
  return `${formatNumber(value, locale, decimals)}%`;
}

/** Pounds, with pence only where there are any. */
export function formatPounds(value: number, locale: string, decimals = Number.isInteger(value) ? 0 : 2): string {
  return formatNumber(value, locale, decimals).replace(/^-?/, '$&£');
}

/** Rounds as a person would: 1.005 to two places is 1.01, whatever binary fractions make of it. */
function rounded(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  const sign = value < 0 && shifted ? '-' : '';
  return sign + Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

/** A date as exact as it is known: a day, a month, a year, or "2023/24". One that does not exist is left as it is. */
export function formatWhen(when: When, locale: string): string {
  const value = typeof when === 'string' ? when : when.value;
  const [year, month, day] = value.split('-');
  const name = writingOf(locale).months.split(' ')[Number(month) - 1];
  if (!name || !exists(value)) return value;
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}

/** Browsers differ over 31 February: another day in one, none in the next. */
function exists(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** "a, b and c" in the language of the reader. */
export function formatList(items: readonly string[], locale: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${writingOf(locale).and(last)} ${last}`;
}

/** The words for a number of things. Welsh has six forms; a form that is not given falls back to `other`. */
export type Plurals = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

/** The form of words that a number takes. `#` stands for the number. */
export function formFor(count: number, forms: Plurals, locale: string): string {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}

/** Puts a number into the form of words that it takes. */
export function formatCount(count: number, forms: Plurals, locale: string): string {
  return formFor(count, forms, locale).replace('#', formatNumber(count, locale));
}
