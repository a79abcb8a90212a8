import type { Period, When } from '../schema/when.js';

/** A date in comparable form: "2024", "2024-03" and "2023/24" sort among days by where they end. */
export function endOfWhen(when: When): string {
  const value = typeof when === 'string' ? when : when.value;
  if (value.includes('/')) return `${Number(value.slice(0, 4)) + 1}-99`;
  return value.length === 10 ? value : value.length === 7 ? `${value}-99` : `${value}-99-99`;
}

/** Where a period ends, in comparable form. An open or relative period without dates sorts first. */
export function endOf({ end, start }: Pick<Period, 'end' | 'start'>): string {
  const last = end ?? start;
  return last ? endOfWhen(last) : '';
}

/** Whether a date, as exact as it is known, has wholly passed by a day. "January 2020" has passed from 1 February 2020. */
export function hasPassed(when: When, day: string): boolean {
  return endOfWhen(when) < day;
}
