import type { When } from '../schema/when.js';
import { plainDate, plainNumber } from './plain-format.js';

/**
 * Shared formatters: making one costs more than using it a hundred times, and a page has few languages. The cache is
 * bounded, so that a page that goes through many cannot grow it for ever.
 */
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.ListFormat>();
const MOST = 50;

function shared<Formatter extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.ListFormat>(
  key: string,
  make: () => Formatter,
): Formatter {
  const known = formatters.get(key) as Formatter | undefined;
  if (known) return known;
  if (formatters.size >= MOST) formatters.clear();
  const made = make();
  formatters.set(key, made);
  return made;
}

/** A number with its thousands separated, as exact as it is published, or with exactly `decimals` places. */
export function formatNumber(value: number, locale: string, decimals?: number): string {
  const make = () => new Intl.NumberFormat(locale, places(decimals));
  return plainNumber(value, locale, decimals) ?? shared(`n ${locale} ${decimals}`, make).format(value);
}

/** A percentage given as 62, not 0.62. */
export function formatPercent(value: number, locale: string, decimals?: number): string {
  const plain = plainNumber(value, locale, decimals);
  if (plain) return `${plain}%`;
  const make = () => new Intl.NumberFormat(locale, { style: 'percent', ...places(decimals) });
  return shared(`% ${locale} ${decimals}`, make).format(value / 100);
}

/** Pounds, with pence only where there are any. */
export function formatPounds(value: number, locale: string, decimals = Number.isInteger(value) ? 0 : 2): string {
  const plain = plainNumber(value, locale, decimals);
  if (plain) return plain.replace(/^-?/, '$&£');
  const options = {
    style: 'currency',
    currency: 'GBP',
    ...places(decimals),
  } as const;
  return shared(`£ ${locale} ${decimals}`, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** Six places are the most that the schema lets a document ask for. */
function places(decimals: number | undefined): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 6 };
}

/** A date as exact as it is known: a day, a month, a year, or "2023/24". */
export function formatWhen(when: When, locale: string): string {
  const value = typeof when === 'string' ? when : when.value;
  if (value.length === 4 || value.includes('/')) return value;
  const options = {
    day: value.length > 7 ? 'numeric' : undefined,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  const date = new Date(`${value.length > 7 ? value : `${value}-01`}T00:00:00Z`);
  // A day that does not exist, such as 31 February, is another day in one browser and none in the next.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!exists) return value;
  return (
    plainDate(value, locale) ??
    shared(`d ${locale} ${options.day}`, () => new Intl.DateTimeFormat(locale, options)).format(date)
  );
}

/** "a, b and c" in the language of the reader. */
export function formatList(items: readonly string[], locale: string): string {
  return shared(`l ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

/** The words for a number of things. Welsh has six forms; a form that is not given falls back to `other`. */
export type Plurals = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Puts a number into the form of words that it takes. `#` stands for the number. */
export function formatCount(count: number, forms: Plurals, locale: string): string {
  const rule = shared(`p ${locale}`, () => new Intl.PluralRules(locale)).select(count);
  return (forms[rule] ?? forms.other).replace('#', formatNumber(count, locale));
}
