import type { Schedule } from '../schema/local-offer.js';
import type { Fields } from './dialect.js';
import { dayOf, first, lineOf, listIn, numberOf } from './read.js';
import type { Notice } from './read.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Day = (typeof DAYS)[number];

/** When a service is open. Days that keep the same hours become one entry, however the feed lists them. */
export function schedulesOf(service: Fields, notice: Notice): Schedule[] {
  const merged = new Map<string, Schedule>();
  for (const fields of [...listIn(service, 'schedules'), ...listIn(service, 'regular_schedules')]) {
    const schedule = scheduleOf(fields, notice);
    if (!schedule) continue;
    const { days = [], ...hours } = schedule;
    const same = merged.get(JSON.stringify(hours));
    const all = DAYS.filter((day) => days.includes(day) || same?.days?.includes(day));
    merged.set(JSON.stringify(hours), { ...(all.length > 0 && { days: all }), ...hours });
  }
  return [...merged.values()];
}

function scheduleOf(fields: Fields, notice: Notice): Schedule | undefined {
  const days = daysIn(first(fields, 'byday', 'weekday'));
  const opens = clockOf(fields['opens_at']);
  const closes = clockOf(fields['closes_at']);
  const text = lineOf(fields['description'], notice, 2000);
  let from = dayOf(fields['valid_from'], notice);
  let to = dayOf(fields['valid_to'], notice);
  if (from && to && from > to) {
    notice('date-refused');
    from = to = undefined;
  }
  if (days.length === 0 && !opens && !text) {
    notice('schedule-refused');
    return undefined;
  }
  const frequency = frequencyOf(fields);
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

/** "TH,FR", "1MO" and "Monday" all name days. */
function daysIn(value: unknown): Day[] {
  if (typeof value !== 'string') return [];
  const named = value.split(',').map((word) =>
    word
      .trim()
      .replace(/^[-+\d]+/, '')
      .slice(0, 2)
      .toUpperCase(),
  );
  return DAYS.filter((day) => named.includes(day));
}

function clockOf(value: unknown): string | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(typeof value === 'string' ? value : '') ?? [];
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function frequencyOf(fields: Fields): Schedule['frequency'] {
  if (fields['freq'] === 'MONTHLY') return 'monthly';
  return fields['freq'] === 'WEEKLY' && numberOf(fields['interval']) === 2 ? 'fortnightly' : undefined;
}
