import type { Figure } from '../figures.js';
import { findingAt, nameOf, smallWords } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { countedInRatio, countedInText } from '../people.js';
import type { Counted } from '../people.js';
import { isSmall } from '../policy.js';
import type { Policy } from '../policy.js';

const FIELDS = ['value', 'numerator', 'denominator'] as const;
type Field = (typeof FIELDS)[number];

/** No small count of people is published: neither as a figure, nor as the upper or lower number of one. */
export const small: DisclosureRule = ({ figures, policy }) =>
  figures.flatMap((figure) =>
    countsIn(figure).flatMap(({ field, count, counted }) => problemWith({ ...figure, counted }, field, count, policy)),
  );

/** The counts of people that a figure shows. */
function countsIn(figure: Figure): { field: Field; count: number; counted: Counted }[] {
  return FIELDS.flatMap((field) => {
    const [count, counted] = [figure[field], countedAs(figure, field)];
    return count === undefined || counted === 'things' ? [] : [{ field, count, counted }];
  });
}

/** What a number of a figure counts. The two of a ratio, and a number that is given as words, are judged one by one. */
function countedAs({ indicator: { unit, fields }, counted }: Figure, field: Field): Counted {
  if (unit === 'ratio' && field !== 'value') return countedInRatio(fields, field) ?? 'things';
  if (field !== 'value' || unit === 'count') return counted;
  return (unit === 'text' && countedInText(fields)) || 'things';
}

/** Where only the name says that people are counted, an author needs to know how to say that they are not. */
function unlessNamed({ counted, indicator: { fields } }: Figure): string {
  return counted !== 'people' || fields.counts !== undefined
    ? ''
    : ' If it counts no people, say what it counts in "counts" of the indicator.';
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
            ? `Write "missing": { "reason": "suppressed", "symbol": "c" } in place of "value", or publish it for a larger group or a longer time.${unlessNamed(figure)}`
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
