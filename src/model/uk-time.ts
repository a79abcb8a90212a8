/** A moment as clocks in the United Kingdom show it. Without a time only the day is known, as on paper. */
export interface Moment {
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM. */
  time?: string | undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * What clocks in the United Kingdom show at an instant, in milliseconds since 1970. They go forward at 01:00 UTC on the
 * last Sunday of March, and back at 01:00 UTC on the last Sunday of October (Summer Time Act 1972, as amended in 2002). A
 * browser’s own formatter would say the same, a tenth of a second later on an old phone.
 */
export function momentInUk(instant: number): Moment {
  const year = new Date(instant).getUTCFullYear();
  const summer = lastSundayOf(year, 2) <= instant && instant < lastSundayOf(year, 9);
  const shown = new Date(instant + (summer ? HOUR : 0)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** At 01:00 UTC, in a month that has 31 days, counted from 0. */
function lastSundayOf(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

/** The day so many days later. A day that no calendar has, such as 31 February, has none after it. */
export function dayAfter(day: string, days: number): string {
  const then = new Date(Date.parse(day) + days * DAY);
  return isNaN(Number(then)) ? '' : then.toISOString().slice(0, 10);
}

/** How many days later a day is than another. */
export function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / DAY;
}

/** The day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
