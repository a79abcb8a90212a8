import { endOf, lengthOf } from './period.js';
import type { Chart, Series } from './series.js';

/**
 * The places to which the line of a series does not come from its figure before, because there is a gap: a figure that is
 * missing, or that it should have, another way of counting, or periods of another length. Times of which only others have
 * figures are no gap.
 */
export function gapsOf(
  { figures }: Pick<Series, 'figures'>,
  { periods, breaks, turns }: Pick<Chart, 'periods' | 'breaks' | 'turns'>,
): number[] {
  const times = periods.map((period) => `${endOf(period).slice(0, 7)} ${lengthOf(period)}`);
  const own = new Set(times.filter((_, at) => figures[at]));
  // A series with figures of other Marches should have one of this.
  const clock = new Set([...own].map(seasonOf));
  const apart = new Set([...breaks, ...turns]);

  const gaps: number[] = [];
  let gap = false;
  for (const [at, time] of times.entries()) {
    const known = figures[at]?.value !== undefined;
    gap ||= apart.has(at) || (!known && (own.has(time) ? !!figures[at] : clock.has(seasonOf(time))));
    if (!known) continue;
    if (gap) gaps.push(at);
    gap = false;
  }
  return gaps;
}

/** A time without its year. */
function seasonOf(time: string): string {
  return time.slice(4);
}
