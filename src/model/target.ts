import type { Observation, Target } from '../schema/indicators.js';

type Known = Pick<Observation, 'value' | 'qualifier'>;

/**
 * Whether a figure meets its target. Undefined where that cannot be said: no figure, no number to meet, only a direction,
 * or a figure such as "over 10" that may lie on either side.
 */
export function meetsTarget({ kind, operator, value, to }: Target, figure: Known): boolean | undefined {
  if (value === undefined) return undefined;
  if (kind === 'range') return to === undefined ? undefined : both(atLeast(figure, value), atMost(figure, to));
  if (kind !== 'value' && kind !== 'threshold') return undefined;
  switch (operator) {
    case '<=':
      return atMost(figure, value);
    case '>=':
      return atLeast(figure, value);
    case '<':
      return not(atLeast(figure, value));
    case '>':
      return not(atMost(figure, value));
    case '=':
      return both(atLeast(figure, value), atMost(figure, value));
    default:
      return undefined;
  }
}

function atLeast({ value, qualifier = 'exact' }: Known, bound: number): boolean | undefined {
  if (value === undefined) return undefined;
  if (qualifier === 'exact') return value >= bound;
  if (qualifier === 'more-than' || qualifier === 'at-least') return value >= bound || undefined;
  if (qualifier === 'less-than') return value <= bound ? false : undefined;
  if (qualifier === 'at-most') return value < bound ? false : undefined;
  return undefined;
}

function atMost({ value, qualifier = 'exact' }: Known, bound: number): boolean | undefined {
  if (value === undefined) return undefined;
  if (qualifier === 'exact') return value <= bound;
  if (qualifier === 'less-than' || qualifier === 'at-most') return value <= bound || undefined;
  if (qualifier === 'more-than') return value >= bound ? false : undefined;
  if (qualifier === 'at-least') return value > bound ? false : undefined;
  return undefined;
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one && other;
}

function not(one: boolean | undefined): boolean | undefined {
  return one === undefined ? undefined : !one;
}
