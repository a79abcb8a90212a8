import { shown } from '../found.js';
import { pathOf } from '../path.js';
import { isFields, placesOf } from '../shape.js';
import { daysOf } from './dates.js';
import type { Rule } from './rule.js';

/** Fields that start and end something, wherever an entry has both. */
const SPANS = [
  ['start', 'end'],
  ['start', 'due'],
  ['validFrom', 'validTo'],
  ['inForceFrom', 'inForceTo'],
  ['from', 'to'],
  ['published', 'nextReview'],
  ['reviewed', 'nextReview'],
] as const;

/** Nothing ends before it starts. Dates known only by their year are given the benefit of the doubt. */
export const datesInOrder: Rule = (document) =>
  [...placesOf(document)].flatMap(({ path, value }) => {
    if (!isFields(value)) return [];
    return SPANS.flatMap(([from, to]) => {
      const start = daysOf(value[from]);
      const end = daysOf(value[to]);
      if (!start || !end || start.first <= end.last) return [];
      return [
        {
          path: pathOf([...path, to]),
          severity: 'error' as const,
          expected: `a date that is not before "${from}"`,
          found: `${shown(value[to])}, before ${shown(value[from])}`.slice(0, 60),
          advice: 'Check the two dates: they may have changed places.',
        },
      ];
    });
  });
