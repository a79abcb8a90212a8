import { on24Hours } from '../../feeds/clock.js';
import { weekdays as days } from '../../model/opening.js';
import type { CellFault } from './problem.js';

type Day = (typeof days)[number];

const several: Record<string, readonly Day[]> = {
  weekdays: days.slice(0, 5),
  weekends: days.slice(5),
  daily: days,
  'every day': days,
};

/** Days of the week as Monday; Wed; SA, Monday to Friday, Mon–Fri, weekdays or every day. */
export function daysOf(raw: string): Day[] | CellFault {
  const parts = raw
    .toLowerCase()
    .split(/[;,/&\n]| and /)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => several[part] ?? spanOf(part));
  return found.some((part) => !part) ? { why: 'not-days' } : days.filter((day) => found.flat().includes(day));
}

/** A time of day as 09:00, 9.30, 9am or 5:30 pm, in 24 hours. */
export function clockOf(raw: string): string | CellFault {
  const [, hours = '', minutes, half] = /^(\d\d?)(?:[:.](\d\d))?(?::00)? ?(am|pm)?$/i.exec(raw) ?? [];
  // A number alone may be an hour or anything else.
  const unclear = !hours || (half ? Number(hours) > 12 || Number(hours) < 1 : minutes === undefined);
  const time = on24Hours(Number(hours), minutes, half);
  return unclear || time > '24:00' || Number(minutes ?? 0) > 59 ? { why: 'not-a-time' } : time;
}

function spanOf(text: string): readonly Day[] | undefined {
  const [first = -1, last = first, ...more] = text.split(/ ?(?:-|–| to ) ?/).map(dayOf);
  if (more.length || first < 0 || last < 0) return undefined;
  return first <= last ? days.slice(first, last + 1) : [...days.slice(first), ...days.slice(0, last + 1)];
}

/** Which day of the week a word begins: "Mon" and "Mondays" as well as "MO". */
function dayOf(word: string): number {
  const names = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
  return word.trim().length < 2 ? -1 : names.findIndex((name) => name.startsWith(word.trim().replace(/\.$/, '')));
}
