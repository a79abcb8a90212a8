import { dayAfter, weekdayOf } from './uk-time.js';

/**
 * Whether a day is a bank holiday in England and Wales (Banking and Financial Dealings Act 1971, with the Mondays that are
 * proclaimed every year), or Christmas, Boxing Day or New Year's Day at a weekend. Those proclaimed for one year only are
 * not known.
 */
export function isBankHoliday(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = weekdayOf(day);
  // What falls on a weekend is made up for by the next working day.
  if (month === 1) return date === 1 || (!weekday && date < 4);
  if (month === 12) return date === 25 || date === 26 || (weekday < 2 && (date === 27 || date === 28));
  if (!weekday && (month === 5 || month === 8)) return date > 24 || (month === 5 && date < 8);
  const easter = easterIn(year);
  return day === dayAfter(easter, -2) || day === dayAfter(easter, 1);
}

/** Easter Sunday: the first after the full moon of the church, which comes again every 19 years (1900 to 2199). */
function easterIn(year: number): string {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const full = dayAfter(`${year}-03-21`, moon - Number(moon > 28 || (moon > 27 && golden > 10)));
  return dayAfter(full, 7 - ((weekdayOf(full) + 1) % 7));
}
