import { formatList } from '../../i18n/format.js';
import { weekdays } from '../../model/opening.js';
import type { Schedule } from '../../schema/local-offer.js';
import { periodWords } from '../element/figure-words.js';
import type { InsideView } from './inside-view.js';
import { timesWords } from './opening-words.js';

/** The days and hours of a schedule: "Monday to Friday, 9am to 5pm". Its own words are not among them. */
export function hoursWords(schedule: Schedule, view: InsideView): string {
  const { days = [], frequency = 'weekly', from, to } = schedule;
  const named = daysWords(days, view);
  const times = timesWords(schedule, view);
  const dates = { kind: 'interval', start: from, end: to } as const;
  const hours = [named, times, periodWords(dates, view)].filter(Boolean).join(', ');
  if (frequency === 'weekly') return hours;
  return [view.words.frequencies[frequency], hours].filter(Boolean).join(': ');
}

/** From three days on, days that follow each other are a span. */
function daysWords(days: readonly string[], { words, locale }: InsideView): string {
  const at = weekdays.flatMap((day, index) => (days.includes(day) ? index : []));
  const [first = 0] = at;
  const last = at.at(-1) ?? 0;
  if (at.length === 7) return words.daily;
  if (at.length > 2 && last - first === at.length - 1) return words.dayRange(words.days[first]!, words.days[last]!);
  return formatList(
    at.map((index) => words.days[index]!),
    locale,
  );
}
