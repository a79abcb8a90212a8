import type { Period, When } from '../schema/when.js';

type YearType = Period['yearType'];

/** A date with its fields. One that is only words has none. */
type Fields = Partial<Exclude<When, string>>;

/** A date in comparable form: "2024", "2024-03" and "2023/24" sort among days by where they end. */
export function endOfWhen(when: When, yearType?: YearType, later = 1): string {
  const { value = when as string, yearType: kind = yearType } = when as Fields;
  return value.includes('/')
    ? `${parseInt(value) + later}-${kind === 'financial' ? '03-31' : kind === 'academic' ? '08-31' : '99'}`
    : `${value}-99-99`.slice(0, 10);
}

/**
 * The first moment a date may mean, in comparable form: "2024" may mean its first day. "2023/24" begins when the year before
 * it has ended, and so is no part of that.
 */
export function startOfWhen(when: When, yearType?: YearType): string {
  const { value = when as string } = when as Fields;
  return value.includes('/') ? endOfWhen(when, yearType, 0) + '+' : value;
}

/** Where a period ends, in comparable form. An open or relative period without dates sorts first. */
export function endOf({ end, start, yearType }: Pick<Period, 'end' | 'start' | 'yearType'>): string {
  const last = end ?? start;
  return last ? endOfWhen(last, yearType) : '';
}

/**
 * How long a period is, in thirds of a month: a quarter is compared with quarters only, a point in time (0) with points in
 * time. Where only the end is known, it is a year if it says which kind of year, and otherwise of no known length (-1).
 */
export function lengthOf({ kind, start, end, length, yearType }: Period): number {
  // In rounded thirds, months and quarters of more or fewer days are alike, and a week is none of them.
  const last = (when: When) => {
    const [year = 0, month = 0, day = 99] = endOfWhen(when, yearType).split('-').map(Number);
    return year * 36 + Math.min(month, 12) * 3 + Math.min(day, 31) / 10.3;
  };
  if (kind === 'instant') return 0;
  if (length) return length.n * { days: 0.1, weeks: 0.7, months: 3, years: 36 }[length.unit];
  if (start && end) {
    const first = { 4: 36, 7: 3, 10: 0.1 }[startOfWhen(start).length] ?? 36;
    return Math.round(last(end) - last(start) + first) || -1;
  }
  return yearType ? 36 : -1;
}

/** Whether a date, as exact as it is known, has wholly passed by a day. "January 2020" has passed from 1 February 2020. */
export function hasPassed(when: When, day: string): boolean {
  return endOfWhen(when) < day;
}
