import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, orLess, orMore } from '../cells.js';
import { changeIn, isChange, monthsIn } from '../change.js';
import type { Change } from '../change.js';
import type { Figure } from '../figures.js';
import { byKey, placeOf } from '../key.js';
import { namesOf } from '../names.js';
import { dayAfter } from '../span.js';
import { isKnown } from '../system.js';

/** "Change in the number of children in care in one year" is what there are now, less what there were. */
export function changeSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const changes = figures.flatMap((figure) => {
    const { value, qualifier, indicator } = figure;
    const shown = value !== undefined && !qualifier && (indicator.unit === 'count' || indicator.unit === 'percent');
    const change = shown ? changeIn(figure) : undefined;
    return change ? [{ figure, change }] : [];
  });
  if (!changes.length) return [];

  const counts = figures.filter((figure) => figure.indicator.unit === 'count' && !isChange(figure));
  const places = new Map<string, Figure[][]>();
  for (const series of byKey(counts, 'time').values()) {
    const place = placeOf(series[0]!, 'time');
    places.set(place, [...(places.get(place) ?? []), series]);
  }
  return changes.flatMap(({ figure, change }) => {
    const beside = places.get(placeOf(figure, 'time')) ?? [];
    return seriesOf(figure, change, beside).flatMap(({ series, guess }) =>
      nowOf(figure, series).flatMap((now) => {
        const before = beforeOf(now, figure, change, series);
        if (!before) return [];
        const sums = sumsOf(figure, change, cells.of(now)!, cells.of(before.figure)!);
        return guess || before.guess ? sums.map((sum) => ({ ...sum, sure: anything, guess: true })) : sums;
      }),
    );
  });
}

/** What changes: the counts that are named, the longest name first; else the one that is to be read with the change. */
function seriesOf(
  { indicator, cohorts }: Figure,
  change: Change,
  beside: readonly Figure[][],
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

/** What a printed change leaves open is its rounding: −75 % is from −75.5 to −74.5. */
function sumsOf(figure: Figure, { down }: Change, now: Cell, before: Cell): KnownSum[] {
  const value = down ? -Math.abs(figure.value!) : figure.value!;
  const percent = figure.indicator.unit === 'percent';
  const said = `${value < 0 ? '−' : '+'}${Math.abs(value)}${percent ? ' %' : ''}`;
  const sum = (factor: number, other: number, range: KnownSum['sure']): KnownSum => {
    const terms = [
      { cell: now.at, factor },
      { cell: before.at, factor: -other },
    ];
    return { kind: 'change', terms, ...range, sure: range, said };
  };
  if (!percent) {
    const half = figure.rounding > 1 ? figure.rounding / 2 : 0;
    return [sum(1, 1, { low: Math.ceil(value - half), high: Math.floor(value + half) })];
  }

  // As with shares, everything is a whole number in halves of the last digit.
  const whole = 200 * 10 ** figure.decimals;
  const times = whole + Math.round((value * whole) / 100);
  // Where one of the two is known, one sum with both ends says how the other is worked out.
  const [{ range: then }, { range: today }] = [before, now];
  if (isKnown(then)) {
    const [low, high] = [Math.ceil((then.low * (times - 1)) / whole), Math.floor((then.low * (times + 1)) / whole)];
    return [sum(1, 1, { low: low - then.low, high: high - then.low })];
  }
  if (isKnown(today) && times > 1) {
    const [low, high] = [Math.ceil((today.low * whole) / (times + 1)), Math.floor((today.low * whole) / (times - 1))];
    return [sum(1, 1, { low: today.low - high, high: today.low - low })];
  }
  return [sum(whole, times + 1, orLess), sum(whole, times - 1, orMore)];
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
