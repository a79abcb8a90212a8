import type { Figure } from '../figures.js';
import { findingAt, nameOf, smallWords } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { isSmall } from '../policy.js';
import type { Policy } from '../policy.js';

/** No small count of people is published: neither as a figure, nor as the upper or lower number of one. */
export const small: DisclosureRule = ({ figures, policy }) =>
  figures
    .filter(({ counted }) => counted !== 'things')
    .flatMap((figure) => countsIn(figure).flatMap(({ field, count }) => problemWith(figure, field, count, policy)));

/** The counts of people that a figure shows. */
function countsIn(figure: Figure): { field: string; count: number }[] {
  const counts: [string, number | undefined][] = [
    ['value', figure.indicator.unit === 'count' ? figure.value : undefined],
    ['numerator', figure.numerator],
    ['denominator', figure.denominator],
  ];
  return counts.flatMap(([field, count]) => (count === undefined ? [] : [{ field, count }]));
}

function problemWith(figure: Figure, field: string, count: number, policy: Policy): Finding[] {
  if (isSmall(count, policy)) {
    return [
      findingAt(figure, 'small', {
        field,
        expected: `no count of ${smallWords(policy)} people`,
        found: `${count}${field === 'value' ? '' : ` as ${field}`} (${nameOf(figure)})`,
        advice:
          field === 'value'
            ? 'Write "missing": { "reason": "suppressed", "symbol": "c" } in place of "value", or publish it for a larger group or a longer time.'
            : 'Take the numbers out, and the percentage with them: a percentage of a known group gives the number back.',
      }),
    ];
  }
  // Whoever rounds all counts promises that none is exact: one that is would say what the others hide.
  if (policy.rounding === 1 || figure.official || count % policy.rounding === 0 || figure.qualifier) return [];
  return [
    findingAt(figure, 'rounding', {
      field,
      expected: `a count rounded to the nearest ${policy.rounding}`,
      found: `${count} (${nameOf(figure)})`,
      advice: `Write ${Math.round(count / policy.rounding) * policy.rounding}, with "rounding": { "base": ${policy.rounding} }.`,
    }),
  ];
}
