import { monthsIn } from './change.js';
import type { Change } from './change.js';
import type { Figure } from './figures.js';
import { byKey, placeOf } from './key.js';
import { dayAfter } from './span.js';

/** A figure that says how much another one changed, with the two between which it did. */
export interface Changed {
  figure: Figure;
  change: Change;
  now: Figure;
  before: Figure;
  /** Whether a reader only thinks that these are the two. */
  guess: boolean;
}

/** What each change is of: figures that may change, by the names they have. */
export function changedBy(
  changes: readonly { figure: Figure; change: Change }[],
  changing: readonly Figure[],
  namesOf: (figure: Figure) => string[],
): Changed[] {
  const places = new Map<string, Figure[][]>();
  for (const series of byKey(changing, 'time').values()) {
    const place = placeOf(series[0]!, 'time');
    places.set(place, [...(places.get(place) ?? []), series]);
  }
  return changes.flatMap(({ figure, change }) => {
    const beside = places.get(placeOf(figure, 'time')) ?? [];
    return seriesOf(figure, change, beside, namesOf).flatMap(({ series, guess }) =>
      nowOf(figure, series).flatMap((now) => {
        const before = beforeOf(now, figure, change, series);
        return before ? [{ figure, change, now, before: before.figure, guess: guess || before.guess }] : [];
      }),
    );
  });
}

/** What changes: the figures that are named, the longest name first; else the one that is to be read with the change. */
function seriesOf(
  { indicator, cohorts }: Figure,
  change: Change,
  beside: readonly Figure[][],
  namesOf: (figure: Figure) => string[],
): { series: Figure[]; guess: boolean }[] {
  const named = beside.flatMap((series) => {
    const length = Math.max(0, ...namesOf(series[0]!).flatMap((name) => (change.of(name) ? name.length : [])));
    return length ? [{ series, length }] : [];
  });
  const longest = Math.max(...named.map(({ length }) => length));
  const called = named.filter(({ length }) => length === longest).map(({ series }) => series);
  const same = called.filter(([first]) => String(first!.cohorts) === String(cohorts));
  const [only, ...more] = called.length > 1 ? same : called;
  if (called.length) return only && !more.length ? [{ series: only, guess: false }] : [];

  const { related } = indicator.fields;
  const read = beside.filter(([first]) => Array.isArray(related) && related.includes(first!.indicator.id));
  return read.length === 1 ? [{ series: read[0]!, guess: true }] : [];
}

/** The figure of the day on which the change ends, or the only one of the year. */
function nowOf({ span: { end } }: Figure, series: readonly Figure[]): Figure[] {
  const now = series.filter(({ span }) => span.end === end);
  if (now.length || !end.endsWith('-12-31')) return now;
  const inYear = series.filter(({ span }) => yearOf(span.end) === yearOf(end));
  return inYear.length === 1 ? inYear : [];
}

/** The figure from which it changed: so many months before, of the year or the day that is said, or the one before. */
function beforeOf(
  now: Figure,
  { span: { start, end } }: Figure,
  { words }: Change,
  series: readonly Figure[],
): { figure: Figure; guess: boolean } | undefined {
  const earlier = series
    .filter((one) => one.span.end < now.span.end && lengthOf(one) === lengthOf(now))
    .sort((one, other) => (one.span.end < other.span.end ? 1 : -1));
  const only = (found: readonly Figure[]) => (found.length === 1 ? { figure: found[0]!, guess: false } : undefined);

  const since =
    /\b(?:since|from|compared (?:with|to))\b.*?\b((?:19|20)\d\d)\b/.exec(words)?.[1] ??
    /\b((?:19|20)\d\d) to\b/.exec(words)?.[1];
  if (since) return only(earlier.filter(({ span }) => yearOf(span.end) === since));
  const months = monthsIn(words);
  if (months) return only(earlier.filter(({ span }) => monthOf(now.span.end) - monthOf(span.end) === months));
  if (start < end) {
    const day = only(earlier.filter(({ span }) => span.end === start || dayAfter(span.end) === start));
    return (
      day ??
      (start.endsWith('-01-01') ? only(earlier.filter(({ span }) => yearOf(span.end) === yearOf(start))) : undefined)
    );
  }
  return earlier[0] && { figure: earlier[0], guess: true };
}

/** Whether it is of one day, or of so many months. */
function lengthOf({ span: { start, end } }: Figure): number {
  return start === end ? 0 : monthOf(end) - monthOf(start) + 1;
}

function monthOf(day: string): number {
  return 12 * Number(yearOf(day)) + Number(day.slice(5, 7));
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
