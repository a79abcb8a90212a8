import type { KpiTileWords } from '../../i18n/en/kpi-tile.js';
import { formatCount, formatNumber, formatWhen } from '../../i18n/format.js';
import { changeOf } from '../../model/change.js';
import type { Figure } from '../../model/figure.js';
import type { Unit } from '../../schema/figure.js';
import type { Indicator, Observation, Target } from '../../schema/indicators.js';
import type { Period } from '../../schema/when.js';
import { figureWords, periodWords } from '../element/figure-words.js';
import type { View } from '../element/view.js';

/** A target in words, as a sentence says it: "Target: 9% or lower, by 31 March 2028". */
export function targetWords(target: Target, { unit }: Figure['indicator'], view: View<KpiTileWords>): string {
  const { targetIs, aimIs, by } = view.words;
  const end = target.period?.end;
  const until = end ? by.replace('#', formatWhen(end, view.locale)) : '';
  return (directionOf(target, view) ? aimIs : targetIs).replace('#', () => aimWords(target, unit, view)) + until;
}

/** A direction without a number, which is an aim rather than a target: in words, if the kit knows it. */
function directionOf({ kind, value, direction }: Target, { words }: View<KpiTileWords>): string | undefined {
  return kind !== 'to-be-set' && value === undefined && direction ? words.targetDirection[direction] : undefined;
}

/** What is aimed for: a number, a direction, or "to be set". */
export function aimWords(target: Target, unit: Unit, view: View<KpiTileWords>): string {
  const { kind, operator, value, to } = target;
  const { words } = view;
  const direction = directionOf(target, view);
  if (direction) return direction;
  if (kind === 'to-be-set' || value === undefined) return words.targetToBeSet;
  const figure = figureWords({ value }, unit, view);
  if (kind === 'range' && to !== undefined) return words.targetRange(figure, figureWords({ value: to }, unit, view));
  return (words.target[operator ?? '='] ?? words.target['=']!).replace('#', figure);
}

/** How a figure has moved, and what is to be thought of it. */
export function changeSaid(
  { indicator, observation, previous }: Figure,
  words: KpiTileWords,
  view: Pick<View, 'shared' | 'locale'>,
): { words: string; word: string | undefined; better: boolean; risen: boolean } | undefined {
  const change = previous && changeOf(asShown(observation, indicator), asShown(previous, indicator), indicator);
  if (!change) return undefined;
  const { direction, amount, judged } = change;
  const moved =
    indicator.unit === 'percent'
      ? formatCount(amount, words.points)
      : figureWords({ value: amount, decimals: observation.decimals ?? indicator.decimals }, indicator.unit, view);
  const since = dateWords(previous.period, view);
  return {
    words: direction === 'same' ? words.change.same(since) : words.change[direction](moved, since),
    word: words.judged[judged],
    better: judged === 'better',
    risen: direction === 'up',
  };
}

/** A figure with its number as it is shown: what a reader compares and subtracts. */
export function asShown(figure: Observation, { decimals }: Indicator): Observation {
  const { value, decimals: places = decimals } = figure;
  return { ...figure, value: value && Number(formatNumber(value, places).replaceAll(',', '')) };
}

/** The day a period ends, which is what a reader compares by. */
export function dateWords(period: Period, view: Pick<View, 'shared' | 'locale'>): string {
  return period.end ? formatWhen(period.end, view.locale) : periodWords(period, view);
}
