import type { Schedule } from '../schema/local-offer.js';
import { isBankHoliday } from './bank-holidays.js';
import { dayAfter, daysBetween, weekdayOf, type Moment } from './uk-time.js';
import { isWithin } from './within.js';

/** Days of the week as schedules have them, in their order. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * Whether something is open, as far as its times tell. What is not `sure` runs in some weeks only, has a condition in words,
 * or may be closed for a bank holiday; so that nobody stands before a closed door because of us. Times are HH:MM.
 */
export type Opening =
  /** Nothing can be told from the times, or there are none. */
  | { state: 'unsaid' }
  /** The last of the times was for this day. */
  | { state: 'ended'; on: string }
  /** Until when, unless that is more than a day away. */
  | { state: 'open'; until: string | undefined; sure: boolean }
  | { state: 'later'; opens: string; sure: boolean }
  /** At some time today: when exactly is not said, or what time it is is not known. */
  | { state: 'today'; schedules: Schedule[]; sure: boolean }
  | { state: 'closed'; next: NextOpening | undefined };

/** When something opens again: on a day, so many days from now, at a time if that is said. */
export interface NextOpening {
  day: string;
  inDays: number;
  opens: string | undefined;
  sure: boolean;
}

/** A time during which something is open, in minutes from the beginning of today. */
interface Span {
  start: number;
  end: number;
  sure: boolean;
}

/** The minutes of a day. */
export const DAY = 24 * 60;

/** How something stands at a moment by its times. */
export function openingAt(schedules: readonly Schedule[], { day, time }: Moment): Opening {
  const dated = schedules.filter(isDated);
  const now = time === undefined ? undefined : minutesOf(time);
  const open = now === undefined ? undefined : openAt(now, spansAround(day, dated));
  if (open) return { state: 'open', ...open };

  const rest = dated.filter((one) => isOn(one, day) && !isOver(one, now));
  if (rest.some((one) => !startsAfter(one, now))) {
    return { state: 'today', schedules: rest, sure: rest.some((one) => isSure(one, day)) };
  }
  const [first] = rest.sort(byTime);
  if (first) return { state: 'later', opens: first.opens!, sure: isSure(first, day) };

  if (dated.length < schedules.length || !dated.length) return { state: 'unsaid' };
  const ended = dated.every(({ to }) => to && to < day);
  if (!ended) return { state: 'closed', next: nextAfter(day, dated) };
  return {
    state: 'ended',
    on: dated
      .map(({ to }) => to!)
      .sort()
      .at(-1)!,
  };
}

/** Whether it is told on which days something is open. Of what runs only now and then, days tell nothing. */
export function isDated({ days, frequency }: Schedule): boolean {
  return !!days?.length && frequency !== 'irregular';
}

/** Whether hours are those of a whole day. Where they begin when they end every day of the week, feeds mean that they never end. */
export function isAllDay({ days, opens, closes }: Schedule): boolean {
  return opens === '00:00' && (closes === '24:00' || (closes === opens && days?.length === 7));
}

/** Whether something happens every week, without a condition in words, and whatever day it is. */
function isSure(schedule: Schedule, day: string): boolean {
  return isWeekly(schedule) && (!isBankHoliday(day) || (isAllDay(schedule) && schedule.days!.length === 7));
}

function isWeekly({ frequency = 'weekly', text }: Schedule): boolean {
  return frequency === 'weekly' && !text;
}

function isOn(schedule: Schedule, day: string): boolean {
  return Boolean(schedule.days?.includes(weekdays[weekdayOf(day)]!)) && isWithin(schedule, day);
}

/**
 * From and until when it is open on a day of its own, in minutes. What closes before it opens closes on the next day.
 * Undefined where it is not said; hours that end when they begin say nothing, unless they are those of a whole day.
 */
export function spanOf(schedule: Schedule): { start: number; end: number } | undefined {
  const { opens, closes } = schedule;
  if (!opens || !closes || (opens === closes && !isAllDay(schedule))) return undefined;
  const [start, end] = [minutesOf(opens), minutesOf(closes)];
  return { start, end: end > start ? end : end + DAY };
}

/** From yesterday, whose last hours may be after midnight, to a week from now. */
function spansAround(day: string, schedules: readonly Schedule[]): Span[] {
  const offsets = Array.from({ length: 9 }, (_, at) => at - 1);
  return offsets
    .flatMap((offset) =>
      schedules.flatMap((one) => {
        const on = dayAfter(day, offset);
        const span = isOn(one, on) && spanOf(one);
        return span ? [{ start: span.start + offset * DAY, end: span.end + offset * DAY, sure: isSure(one, on) }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** Until when it is open. Times that follow each other without a break are one. */
function openAt(now: number, spans: readonly Span[]): { until: string | undefined; sure: boolean } | undefined {
  for (const sure of [true, false]) {
    let end = now;
    for (const span of spans) if ((span.sure || !sure) && span.start <= end && end < span.end) end = span.end;
    if (end > now) return { until: end - now > DAY ? undefined : clockOf(end), sure };
  }
  return undefined;
}

function startsAfter({ opens }: Schedule, now: number | undefined): boolean {
  return opens !== undefined && now !== undefined && minutesOf(opens) > now;
}

function isOver(schedule: Schedule, now = 0): boolean {
  const { opens, closes } = schedule;
  const end = spanOf(schedule)?.end ?? (closes && !opens ? minutesOf(closes) : Infinity);
  return end <= now;
}

/** What is said to open earlier comes first; of two at the same time, the surer. */
function byTime(a: Schedule, b: Schedule): number {
  const [one, other] = [a.opens ?? '', b.opens ?? ''];
  return one === other ? Number(isWeekly(b)) - Number(isWeekly(a)) : one < other ? -1 : 1;
}

function nextAfter(day: string, schedules: readonly Schedule[]): NextOpening | undefined {
  const tomorrow = dayAfter(day, 1);
  const days = schedules.flatMap((one) => {
    const first = one.from && one.from > tomorrow ? one.from : tomorrow;
    const week = weekdays.map((_, offset) => dayAfter(first, offset));
    return week.find((candidate) => candidate && isOn(one, candidate)) ?? [];
  });
  const [next] = days.sort();
  if (!next) return undefined;
  const [first] = schedules.filter((one) => isOn(one, next)).sort(byTime);
  return { day: next, inDays: daysBetween(day, next), opens: first?.opens, sure: isSure(first!, next) };
}

/** Minutes since midnight. */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

function clockOf(minutes: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(Math.floor(minutes / 60) % 24)}:${digits(minutes % 60)}`;
}
