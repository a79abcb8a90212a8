import { lengthOf } from './period.js';
import type { Chart } from './series.js';

/** How a chart is best drawn: a line over time, or bars for one time or for categories. */
export function kindOf({ series }: Pick<Chart, 'series'>): 'line' | 'bar' {
  const joined = series.some(({ figures }) => {
    const lengths = figures.flatMap((one) => (one?.value === undefined ? [] : lengthOf(one.period)));
    return new Set(lengths).size < lengths.length;
  });
  return joined ? 'line' : 'bar';
}
