import type { Schedule } from '../schema/local-offer.js';
import { on24Hours } from './clock.js';
import type { Fields } from './dialect.js';
import { dayOf, first, lineOf, listIn, numberOf, placesIn } from './read.js';
import type { Notice } from './read.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Day = (typeof DAYS)[number];

/** When a service is open. Days that keep the same hours become one entry, however the feed lists them. */
export function schedulesOf(service: Fields, notice: Notice): Schedule[] {
  const merged = new Map<string, Schedule>();
  for (const fields of listed(service) ?? atPlaces(service, notice)) {
    const schedule = scheduleOf(fields, notice);
    if (!schedule) continue;
    const { days = [], ...hours } = schedule;
    const same = merged.get(JSON.stringify(hours));
    const all = DAYS.filter((day) => days.includes(day) || same?.days?.includes(day));
    merged.set(JSON.stringify(hours), { ...(all.length > 0 && { days: all }), ...hours });
  }
  return [...merged.values()];
}

function listed(fields: Fields): Fields[] | undefined {
  const found = [...listIn(fields, 'schedules'), ...listIn(fields, 'regular_schedules')];
  return found.length ? found : undefined;
}

/** Hours of its places are those of the service where it keeps the same in each. */
function atPlaces(service: Fields, notice: Notice): Fields[] {
  const hours = placesIn(service).map((place) => place.map(listed).find((one) => one) ?? []);
  const said = (one: Fields[]) => JSON.stringify(one.map(({ id: _, ...rest }) => rest));
  const [here = []] = hours;
  if (hours.every((one) => said(one) === said(here))) return here;
  notice('hours-by-place');
  return [];
}

function scheduleOf(fields: Fields, notice: Notice): Schedule | undefined {
  const frequency = frequencyOf(fields);
  const said = first(fields, 'byday', 'weekday');
  const named = daysIn(said);
  const days = named?.length === 0 && fields['freq'] === 'DAILY' ? [...DAYS] : (named ?? []);
  const opens = clockOf(fields['opens_at']);
  const closes = clockOf(fields['closes_at']);
  // Days that are not understood are given in the feed’s own words.
  const texts = [...(named ? [] : [said].flat()), fields['description']];
  const text = lineOf(texts.filter((one) => one && typeof one === 'string').join('. '), notice, 2000);
  let from = dayOf(dashed(first(fields, 'valid_from', 'dtstart')), notice);
  let to = dayOf(dashed(first(fields, 'valid_to', 'until')), notice);
  if (from && to && from > to) {
    notice('date-refused');
    from = to = undefined;
  }
  if (days.length === 0 && !opens && !text) {
    notice('schedule-refused');
    return undefined;
  }
  return {
    ...(days.length > 0 && { days }),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(frequency && { frequency }),
    ...(from && { from }),
    ...(to && { to }),
    ...(text && { text }),
  };
}

const DAY_NAME =
  /^(mo(n(days?)?)?|tu(es?(days?)?)?|we(ds?|dnesdays?)?|th(u(rs?|rsdays?)?)?|fr(i(days?)?)?|sa(t(urdays?)?)?|su(n(days?)?)?)$/i;

/** "TH,FR", "1MO" and "Monday" all name days; "Weekdays" and "Mon-Fri" name none of them, and are not taken for one. */
function daysIn(value: unknown): Day[] | undefined {
  const words = [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(/[,;\s]+/) : []))
    .map((word) => word.replace(/^[-+\d]+/, ''))
    .filter(Boolean);
  if (!words.every((word) => DAY_NAME.test(word))) return undefined;
  const named = words.map((word) => word.slice(0, 2).toUpperCase());
  return DAYS.filter((day) => named.includes(day));
}

/** A day as calendars write it, 20270430T120000Z, with dashes in it. */
function dashed(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3') : value;
}

const CLOCK = /^\s*(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?/i;

/** The time in "9:30", "09:30:00", "2.30pm" and "2:30 PM", on the clock of 24 hours. */
function clockOf(value: unknown): string | undefined {
  const [, digits, minutes, half] = CLOCK.exec(typeof value === 'string' ? value : '') ?? [];
  const hours = Number(digits);
  // The day ends at 24:00: what is after it is no time.
  if (!(hours <= 24) || Number(minutes ?? 0) > (hours < 24 ? 59 : 0) || !(minutes ?? half)) return undefined;
  return on24Hours(hours, minutes, hours <= 12 ? half : '');
}

/** How often a rule of a calendar comes round. What is neither weekly, fortnightly nor monthly is only now and then. */
function frequencyOf(fields: Fields): Schedule['frequency'] {
  const { freq, byday } = fields;
  const days = typeof byday === 'string' ? byday : '';
  const interval = numberOf(fields['interval']) ?? 1;
  // "1MO" is the first Monday of a month.
  if (interval === 1 && (freq === 'MONTHLY' || /\d/.test(days))) return 'monthly';
  if (freq === 'WEEKLY' && interval === 2) return 'fortnightly';
  const isWeekly = interval === 1 && (!freq || freq === 'WEEKLY' || freq === 'DAILY');
  return isWeekly ? undefined : 'irregular';
}
