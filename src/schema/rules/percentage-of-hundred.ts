import type { Problem } from '../problem.js';
import { entriesAt } from './entries.js';
import type { Entry } from './entries.js';
import { percentageAgrees } from './percentage-agrees.js';
import type { Rule } from './rule.js';
import { fractionOf, indicatorsById, notedIds } from './whole-and-part.js';

/** How many times smaller than all others a figure is before it can hardly be meant. */
const FAR_BELOW = 20;

/**
 * A percentage is of a hundred: 62, and not 0.62. Less than one is often right, so it is asked about only where the two
 * numbers beside it, or the other figures of the same measure and group, say that a share of one is meant; of a target,
 * where the figures of its measure do.
 */
export const percentageOfHundred: Rule = (document) => {
  const indicators = indicatorsById(document);
  const noted = notedIds(document);
  const percentages = entriesAt(document, 'indicators.observations').filter(
    ({ fields }) => indicators.get(fields.indicator)?.unit === 'percent' && typeof fields.value === 'number',
  );
  const series = seriesIn(percentages);
  const said = new Set(percentageAgrees(document).map(({ path }) => path));

  const figures = percentages.flatMap((entry) => {
    const { id, value, note } = entry.fields as { id?: unknown; value: number; note?: unknown };
    const path = `${entry.path}.value`;
    if (!mayBeShare(value) || said.has(path)) return [];

    const worked = workedOut(entry);
    const explained = note !== undefined || (typeof id === 'string' && noted.has(id));
    const isShare =
      worked === undefined
        ? !explained && isFarBelow(value, series.get(seriesOf(entry))!)
        : Math.abs(value - worked) <= 0.01 && Math.abs(value - worked) < Math.abs(value - 100 * worked);
    return isShare ? [shareOfOne(path, value, worked === undefined ? OTHERS_ARE_HIGHER : NUMBERS_MAKE_IT)] : [];
  });

  const known = (measure: unknown) =>
    percentages.flatMap(({ fields: { indicator, value } }) => (indicator === measure ? [value as number] : []));
  const targets = entriesAt(document, 'indicators.targets').flatMap(
    ({ path, fields: { indicator, note, ...target } }) =>
      ['value', 'to'].flatMap((name) => {
        const value = target[name];
        const isShare = note === undefined && mayBeShare(value) && isFarBelow(value, known(indicator));
        return isShare ? [shareOfOne(`${path}.${name}`, value, OTHERS_ARE_HIGHER)] : [];
      }),
  );
  return [...figures, ...targets];
};

type Advice = (percent: number) => string;

const OTHERS_ARE_HIGHER: Advice = (percent) =>
  `Write ${percent} if that is meant: the other figures of this measure are far higher. If it is right, say so in "note".`;

const NUMBERS_MAKE_IT: Advice = (percent) => `Write ${percent}: that is what the two numbers beside it make.`;

function shareOfOne(path: string, value: number, advice: Advice): Problem {
  const percent = Number((100 * value).toPrecision(12));
  return {
    path,
    severity: 'warning',
    expected: `a number of a hundred, such as ${percent} for ${percent} %`,
    found: `${value}, which is shown as ${value} %`,
    advice: advice(percent),
  };
}

function mayBeShare(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 1;
}

/** The share that the two numbers beside a figure make. */
function workedOut(entry: Entry): number | undefined {
  const fraction = fractionOf(entry);
  return fraction && fraction.denominator > 0 ? fraction.numerator / fraction.denominator : undefined;
}

/** Whether a figure is far from all others of its series, and among them when it is taken as a share of one. */
function isFarBelow(value: number, series: readonly number[]): boolean {
  const others = series.filter((other) => other > 1);
  const least = Math.min(...others);
  const most = Math.max(...others);
  return others.length > 0 && value * FAR_BELOW < least && 100 * value >= least / 2 && 100 * value <= most * 2;
}

function seriesIn(entries: readonly Entry[]): Map<string, number[]> {
  const series = new Map<string, number[]>();
  for (const entry of entries) {
    const key = seriesOf(entry);
    const value = entry.fields.value as number;
    const before = series.get(key);
    if (before) before.push(value);
    else series.set(key, [value]);
  }
  return series;
}

/** Figures of one measure and one group of children, at any time and place. A part of them may well be far smaller. */
function seriesOf({ fields: { indicator, breakdown, cohorts, population } }: Entry): string {
  return JSON.stringify([indicator, breakdown, cohorts, population]);
}
