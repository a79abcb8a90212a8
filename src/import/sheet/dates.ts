import type { Period } from '../../schema/when.js';
import { exists } from '../../schema/rules/dates.js';
import type { CellFault } from './problem.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as 2026-03-31, 31/03/2026 or 31 March 2026. Days in figures are read in the British order only; what can be none
 * in it, or leaves the century open, is a fault and never a guess.
 */
export function dayOf(raw: string): string | CellFault {
  const text = raw.replace(/[ T]00:00(:00)?$/, '').trim();
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!);

  const british = /^(\d\d?)[/.-](\d\d?)[/.-](\d{2,4})$/.exec(text);
  if (british) {
    const [, day = '', month = '', year = ''] = british;
    if (year.length !== 4) return { why: 'short-year' };
    return Number(month) > 12 && Number(day) <= 12 ? { why: 'month-first' } : existing(year, month, day);
  }
  const worded = /^(\d\d?)(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{2,4})$/i.exec(text);
  const month = worded && monthOf(worded[2]!);
  if (worded && month) return worded[3]!.length === 4 ? existing(worded[3]!, month, worded[1]!) : { why: 'short-year' };
  const cut = /^([a-z]{3,9})-\d\d$/i.exec(text);
  if (cut && monthOf(cut[1]!)) return { why: 'month-cut' };
  return /^[34]\d{4}$/.test(text) ? { why: 'day-number' } : { why: 'not-a-date' };
}

/** A date as exact as it is given: a day, a month (March 2026), a year (2026), or a year over two (2025/26). */
export function whenOf(raw: string): string | CellFault {
  const text = raw.trim();
  if (/^\d{4}$/.test(text)) return text;
  return straddlingOf(text) ?? monthIn(text) ?? dayOf(text);
}

/**
 * The time a figure covers: a day is a point in time; months, quarters (Q1 2025/26, from April) and years are spans.
 * `clock` says which year a year over two is; without it, such a year is a fault.
 */
export function periodOf(raw: string, clock: Period['yearType']): Period | CellFault {
  const text = raw.trim();
  const quarter = /^(?:q([1-4])[ ,]*(\S+)|(\S+)[ ,]*q([1-4]))$/i.exec(text);
  const quarterYear = quarter && straddlingOf(quarter[2] ?? quarter[3]!);
  if (quarter && typeof quarterYear === 'string') return quarterOf(quarterYear, Number(quarter[1] ?? quarter[4]));

  const years = straddlingOf(text);
  if (years !== undefined) {
    if (typeof years !== 'string') return years;
    const from = Number(years.slice(0, 4));
    if (clock === 'academic') return span(`${from}-09-01`, `${from + 1}-08-31`, clock);
    return clock === 'financial' ? span(`${from}-04-01`, `${from + 1}-03-31`, clock) : { why: 'which-year' };
  }
  if (/^\d{4}$/.test(text)) {
    return clock && clock !== 'calendar' ? { why: 'which-year' } : span(`${text}-01-01`, `${text}-12-31`, 'calendar');
  }
  const month = monthIn(text);
  if (typeof month === 'string') return span(`${month}-01`, lastOf(month));
  const day = dayOf(text);
  if (typeof day !== 'string') return day.why === 'not-a-date' ? { why: 'not-a-period' } : day;
  return { kind: 'instant', end: day };
}

function quarterOf(years: string, quarter: number): Period {
  const year = Number(years.slice(0, 4)) + (quarter === 4 ? 1 : 0);
  const first = two(((quarter * 3) % 12) + 1);
  return span(`${year}-${first}-01`, lastOf(`${year}-${two(Number(first) + 2)}`), 'financial');
}

function straddlingOf(text: string): string | CellFault | undefined {
  const years = /^(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/.exec(text);
  if (!years) return undefined;
  const [, from = '', to = ''] = years;
  const follows = (Number(from) + 1) % 100 === Number(to.slice(-2));
  // 2026-03 is a month, 2025-26 two years, and 2010-11 may be either.
  if (to.length === 2 && text.includes('-') && Number(to) <= 12) return follows ? { why: 'not-a-period' } : undefined;
  return follows ? `${from}/${to.slice(-2)}` : { why: 'not-a-period' };
}

function monthIn(text: string): string | undefined {
  const iso = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (iso) return text;
  const worded = /^([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  const month = worded && monthOf(worded[1]!);
  return month ? `${worded[2]}-${month}` : undefined;
}

function monthOf(word: string): string | undefined {
  const at = months.indexOf(word.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : two(at + 1);
}

function existing(year: string, month: string, day: string): string | CellFault {
  const date = `${year}-${two(Number(month))}-${two(Number(day))}`;
  return exists(date) ? date : { why: 'no-such-day' };
}

function lastOf(month: string): string {
  const [year, at] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, at!, 0)).toISOString().slice(0, 10);
}

function span(start: string, end: string, yearType?: Period['yearType']): Period {
  return { kind: 'interval', start, end, ...(yearType && { yearType }) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
