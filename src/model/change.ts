import type { Indicator, Observation } from '../schema/indicators.js';

/** How a figure moved since the one before, and whether that is better for children. Neutral where neither way is. */
export interface Change {
  direction: 'up' | 'down' | 'same';
  /** How much, in the unit of the indicator. Not negative. */
  amount: number;
  judged: 'better' | 'worse' | 'neutral';
}

/** The change from one figure to the next, or undefined where either is missing or only roughly known, such as "over 10". */
export function changeOf(
  { value, qualifier = 'exact', decimals }: Pick<Observation, 'value' | 'qualifier' | 'decimals'>,
  before: Pick<Observation, 'value' | 'qualifier'> | undefined,
  { polarity }: Pick<Indicator, 'polarity'>,
): Change | undefined {
  if (value === undefined || before?.value === undefined) return undefined;
  if (qualifier !== 'exact' || (before.qualifier ?? 'exact') !== 'exact') return undefined;
  const difference = rounded(value - before.value, decimals);
  if (difference === 0) return { direction: 'same', amount: 0, judged: 'neutral' };
  const direction = difference > 0 ? 'up' : 'down';
  return { direction, amount: Math.abs(difference), judged: judge(direction, polarity) };
}

function judge(direction: 'up' | 'down', polarity: Indicator['polarity']): Change['judged'] {
  if (polarity === 'higher') return direction === 'up' ? 'better' : 'worse';
  if (polarity === 'lower') return direction === 'down' ? 'better' : 'worse';
  return 'neutral';
}

/** Takes away what binary fractions add: 75.7 − 74 is 1.7. */
function rounded(difference: number, decimals = 6): number {
  return Number(difference.toFixed(Math.max(decimals, 6)));
}
