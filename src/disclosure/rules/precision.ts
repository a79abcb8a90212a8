import { averagedOver } from '../averaged.js';
import { baseOf, baseOfAverage, scaleOf } from '../base.js';
import type { Figure } from '../figures.js';
import { findingAt, nameOf } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import type { Policy } from '../policy.js';

/** Averages and the like: what one member of a tiny group adds to them can be worked out. */
const AVERAGES: ReadonlySet<unknown> = new Set(['days', 'weeks', 'months', 'years', 'hours', 'score', 'currency']);

/** A figure is no finer than the number of people behind it allows. */
export const precision: DisclosureRule = ({ figures, policy }) =>
  figures.flatMap((figure) => {
    if (figure.value === undefined) return [];
    if (AVERAGES.has(figure.indicator.unit)) return averageOfFew(figure, figures, policy);

    const base = scaleOf(figure) === 100 && figure.counted !== 'things' ? baseOf(figure, figures) : undefined;
    // One more decimal place asks for ten times as many people: 15.2 % means something from 100 on.
    if (!base || figure.decimals === 0 || base.count >= 10 ** (figure.decimals + 1)) return [];
    return [
      findingAt(figure, 'precision', {
        field: 'value',
        severity: base.sure ? 'error' : 'warning',
        expected: `no more than ${decimalsFor(base.count)} decimal places in a percentage of ${base.count}`,
        found: `${figure.value} % (${nameOf(figure)})`,
        advice: `Round it: fine percentages of few people give their number away. Write ${figure.value.toFixed(decimalsFor(base.count))}.`,
      }),
    ];
  });

/** An average of a few people, or of what may be people: each of three knows the other two from it. */
function averageOfFew(figure: Figure, beside: readonly Figure[], { tiny }: Policy): Finding[] {
  const { value, indicator, fields } = figure;
  const counted = averagedOver(indicator.fields, fields);
  const base = counted === 'things' ? undefined : baseOfAverage(figure, beside);
  if (!base || base.count <= 0 || base.count >= tiny) return [];
  return [
    findingAt({ ...figure, counted: 'people' }, 'precision', {
      field: 'value',
      severity: counted === 'people' && base.sure ? 'error' : 'warning',
      expected: `an average of ${tiny} people or more`,
      found: `${value}, of ${base.count} (${nameOf(figure)})`,
      advice: `Hide the average: it is nearly what is known of each of them. Or publish it for a larger group.${
        counted === 'people' ? '' : ' If it is not of people, say what it is of in "denominatorLabel" of the indicator.'
      }`,
    }),
  ];
}

function decimalsFor(base: number): number {
  return Math.max(0, Math.floor(Math.log10(Math.max(base, 1))) - 1);
}
