import type { Observation, Target } from '../schema/indicators.js';

/** Whether a figure meets its target. Undefined where that cannot be said: no figure, no number to meet, only a direction. */
export function meetsTarget({ kind, operator, value, to }: Target, { value: figure }: Pick<Observation, 'value'>): boolean | undefined {
  if (figure === undefined || value === undefined) return undefined;
  if (kind === 'range') return to === undefined ? undefined : figure >= value && figure <= to;
  if (kind !== 'value' && kind !== 'threshold') return undefined;
  switch (operator) {
    case '<=':
      return figure <= value;
    case '>=':
      return figure >= value;
    case '<':
      return figure < value;
    case '>':
      return figure > value;
    case '=':
      return figure === value;
    default:
      return undefined;
  }
}
