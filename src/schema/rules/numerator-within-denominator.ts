import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';
import { fractionOf, indicatorsById } from './whole-and-part.js';

/** Units whose upper number is a part of the lower one. In averages, rates and ratios it may well be larger. */
const PARTS_OF_A_WHOLE: ReadonlySet<unknown> = new Set(['percent', 'count', 'text', undefined]);

/** A part is not larger than the whole, and nothing is part of none. */
export const numeratorWithinDenominator: Rule = (document) => {
  const indicators = indicatorsById(document);
  return entriesAt(document, 'indicators.observations').flatMap((entry) => {
    const fraction = fractionOf(entry);
    if (!fraction || !PARTS_OF_A_WHOLE.has(indicators.get(entry.fields.indicator)?.unit)) return [];

    const { numerator, denominator } = fraction;
    if (numerator >= 0 && denominator > 0 && numerator <= denominator) return [];
    return [
      {
        path: `${entry.path}.numerator`,
        severity: 'error' as const,
        expected: 'a number from 0 up to the denominator, which is more than 0',
        found: `${numerator} of ${denominator}`,
        advice: 'Look the two numbers up again: they may have changed places, or count different things.',
      },
    ];
  });
};
