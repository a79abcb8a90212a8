import { baseOf, scaleOf } from '../base.js';
import { findingAt, nameOf } from '../finding.js';
import type { DisclosureRule } from '../finding.js';

/** Averages and the like: what one member of a tiny group adds to them can be worked out. */
const AVERAGES: ReadonlySet<unknown> = new Set(['days', 'weeks', 'months', 'years', 'hours', 'score', 'currency']);

/** A figure is no finer than the number of people behind it allows. */
export const precision: DisclosureRule = ({ figures, policy }) =>
  figures.flatMap((figure) => {
    if (figure.value === undefined) return [];
    if (AVERAGES.has(figure.indicator.unit)) {
      const { denominator } = figure;
      if (denominator === undefined || denominator <= 0 || denominator >= policy.tiny || !figure.cohorts.length)
        return [];
      return [
        findingAt({ ...figure, counted: 'people' }, 'precision', {
          field: 'value',
          expected: `an average of ${policy.tiny} people or more`,
          found: `${figure.value}, of ${denominator} (${nameOf(figure)})`,
          advice: 'Hide the average: it is nearly what is known of each of them. Or publish it for a larger group.',
        }),
      ];
    }

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

function decimalsFor(base: number): number {
  return Math.max(0, Math.floor(Math.log10(Math.max(base, 1))) - 1);
}
