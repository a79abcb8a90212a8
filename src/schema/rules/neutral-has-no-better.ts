import { shown } from '../found.js';
import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';
import { indicatorsById } from './whole-and-part.js';

/** A measure with no better direction cannot be under or over its target: a target that says so contradicts it. */
export const neutralHasNoBetter: Rule = (document) => {
  const indicators = indicatorsById(document);
  return entriesAt(document, 'indicators.targets').flatMap(({ path, fields }) => {
    const oneWay =
      fields.direction === 'increase' || fields.direction === 'decrease' || /^[<>]/.test(String(fields.operator ?? ''));
    if (!oneWay || indicators.get(fields.indicator)?.polarity !== 'neutral') return [];
    return [
      {
        path,
        severity: 'warning' as const,
        expected: 'no target in one direction, because the indicator is neutral',
        found: shown(fields.direction ?? fields.operator),
        advice: 'Set the "polarity" of the indicator to higher or lower, or leave the target out.',
      },
    ];
  });
};
