import type { Indicators, Observation } from '../schema/indicators.js';
import { isBroken, isLike, type Figure } from './figure.js';
import { endOf } from './period.js';

/** One figure of a trend: how far along its time it stands, and how high between the lowest and the highest, both 0 to 1. */
export interface TrendPoint {
  x: number;
  y: number;
}

/** How a figure came to be what it is. */
export interface Trend {
  /** Points that may be joined. Between two runs a figure is missing, or was not published. */
  runs: TrendPoint[][];
  first: Observation;
  last: Observation;
}

/** A change of less than this part of the highest figure is not drawn as a steep line. */
const LEAST_HEIGHT = 0.2;

/**
 * The figures of the same place, people and kind up to the one that is shown, since the definition last changed. Nothing
 * where fewer than two have a number.
 */
export function trendOf(
  { indicator, observation }: Pick<Figure, 'indicator' | 'observation'>,
  { observations }: Pick<Indicators, 'observations'>,
): Trend | undefined {
  const revised = new Set(observations.map(({ revisionOf }) => revisionOf));
  const until = observations
    .filter(
      (one) =>
        one.area === observation.area &&
        isLike(one, observation) &&
        endOf(one.period) &&
        endOf(one.period) <= endOf(observation.period) &&
        !revised.has(one.id),
    )
    .sort((one, other) => endOf(one.period).localeCompare(endOf(other.period)));
  const since = until.findLastIndex((one, at) => at > 0 && isBroken(until[at - 1]!.period, one.period, indicator));
  const figures = until.slice(Math.max(0, since));
  const known = figures.filter(({ value }) => value !== undefined);
  return known.length < 2 ? undefined : { runs: runsOf(figures), first: known[0]!, last: known.at(-1)! };
}

function runsOf(figures: readonly Observation[]): TrendPoint[][] {
  const times = figures.map(({ period }) => monthOf(endOf(period)));
  const steps = times.slice(1).map((time, at) => time - times[at]!);
  const usual = steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)]!;
  const values = figures.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = Math.max(high - low, Math.abs(high) * LEAST_HEIGHT) || 1;

  const runs: TrendPoint[][] = [];
  let joined = false;
  for (const [at, { value }] of figures.entries()) {
    // A year that nobody reported is a gap, too.
    if (at && steps[at - 1]! > usual * 1.5) joined = false;
    if (value === undefined) {
      joined = false;
      continue;
    }
    const x = (times[at]! - times[0]!) / (times.at(-1)! - times[0]! || 1);
    const point = { x, y: 0.5 + (value - (low + high) / 2) / height };
    if (joined) runs.at(-1)!.push(point);
    else runs.push([point]);
    joined = true;
  }
  return runs;
}

/** The end of a period in months. Of a year, its end counts. */
function monthOf(end: string): number {
  const [year, month = 12] = end.split('-').map(Number);
  return year! * 12 + Math.min(month, 12);
}
