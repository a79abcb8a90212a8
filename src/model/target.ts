import type { Indicator, Observation, Target } from '../schema/indicators.js';
import { endOf } from './period.js';

type Known = Pick<Observation, 'value' | 'qualifier'>;

/**
 * The targets that a figure is held against: of each who set one, that in whose time the figure is, or else the next. A part
 * of the whole has none: they are set for the whole.
 *
 * @param own The council's own area, for which a target is that names none.
 */
export function targetsOf(
  { indicator, area, period, breakdown }: Observation,
  targets: readonly Target[],
  own: string | undefined,
): Target[] {
  const next = new Map<string, Target>();
  for (const one of breakdown?.length ? [] : targets) {
    const known = next.get(one.setBy);
    const end = endOfTarget(one);
    if (one.indicator !== indicator || (one.area ?? own ?? area) !== area || end < endOf(period)) continue;
    if (!known || end < endOfTarget(known)) next.set(one.setBy, one);
  }
  return [...next.values()];
}

/** When a target ends, in comparable form. One without a date counts where none with a date does. */
function endOfTarget({ period }: Target): string {
  return (period && endOf(period)) || '~';
}

/** How a figure stands to a target; `noneYet` where there is no figure for the target's day, which is over. */
export type Standing = 'met' | 'missed' | 'notMet' | 'noneYet';

/**
 * How a figure stands to a target, by the day of viewing: once the target's day is over, a figure from before says nothing
 * about it. Undefined where nothing can be said.
 */
export function standingOf(
  target: Target,
  figure: Known & Pick<Observation, 'period'>,
  indicator: Pick<Indicator, 'polarity'>,
  today: string,
): Standing | undefined {
  const due = isDue(target, figure);
  if (!due && endOfTarget(target) < today) return 'noneYet';
  const met = meetsTarget(target, figure, indicator);
  if (met === undefined) return undefined;
  return met ? 'met' : due ? 'missed' : 'notMet';
}

/** Whether a figure is of the time by which a target was to be met. A month is reached in its last days. */
function isDue(target: Target, { period }: Pick<Observation, 'period'>): boolean {
  return endOf(period) >= endOfTarget(target).replace('-99-99', '-12-28').replace('-99', '-28');
}

/**
 * Whether a figure meets its target, or does not yet. Undefined where that cannot be said: no figure, no number to meet, only
 * a direction, a figure such as "over 10" that may lie on either side, or a measure of which neither way is better.
 */
export function meetsTarget(
  { kind, operator, value, to }: Target,
  figure: Known,
  { polarity }: Pick<Indicator, 'polarity'>,
): boolean | undefined {
  if (value === undefined || polarity === 'neutral') return undefined;
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
