import type { When } from '../schema/when.js';
import { isFields } from '../schema/shape.js';

/** The days a figure is about, in comparable form. A figure of one day starts and ends on it. */
export interface Span {
  start: string;
  end: string;
}

/** The days of a period, as far as it says them; what is not a period has none. Two figures of the same days are of one time. */
export function spanOf(period: unknown): Span {
  if (!isFields(period)) return { start: '', end: '' };

  const clock = period.yearType;
  const end = dayOf(period.end ?? period.start, 'end', clock);
  if (period.kind === 'instant') return { start: end, end };
  const length = isFields(period.length) ? `${String(period.length.n)} ${String(period.length.unit)}` : '';
  // A year that is given once, such as "2024/25", starts and ends the period.
  const start = period.start ?? (period.kind === 'interval' && !length ? period.end : undefined);
  return { start: start === undefined ? length : dayOf(start, 'start', clock), end };
}

/** Whether the first span lies in the second, and is shorter. */
export function isWithin(part: Span, whole: Span): boolean {
  if (![part.start, part.end, whole.start, whole.end].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return false;
  if (part.start === part.end || (part.start === whole.start && part.end === whole.end)) return false;
  return part.start >= whole.start && part.end <= whole.end;
}

/** The day after, so that spans can be laid end to end; none after what is no day. */
export function dayAfter(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Date(time + 86_400_000).toISOString().slice(0, 10);
}

/** The first or last day of a date that may be a month or a year. */
function dayOf(when: unknown, side: 'start' | 'end', clock: unknown): string {
  const { value, yearType = clock } = (isFields(when) ? when : { value: when }) as Partial<Exclude<When, string>>;
  const [, year, month, day, next] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(\/\d\d)?$/.exec(String(value)) ?? [];
  if (!year) return '';
  if (day) return String(value);
  if (month) return side === 'start' ? `${year}-${month}-01` : lastDayOf(Number(year), Number(month));
  const first = next === undefined ? 1 : yearType === 'academic' ? 9 : 4;
  if (side === 'start') return `${year}-${String(first).padStart(2, '0')}-01`;
  return next === undefined ? `${year}-12-31` : lastDayOf(Number(year) + 1, first - 1);
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
