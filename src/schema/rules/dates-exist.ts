import { asksForDate } from '../expected.js';
import { shown } from '../found.js';
import { pathOf } from '../path.js';
import { placesOf } from '../shape.js';
import { exists } from './dates.js';
import type { Rule } from './rule.js';

/** A date is one of the calendar, and a year that straddles two names two years that meet. */
export const datesExist: Rule = (document) =>
  [...placesOf(document)]
    .filter(({ schema, value }) => typeof value === 'string' && asksForDate(schema) && !exists(value))
    .map(({ path, value }) => ({
      path: pathOf(path),
      severity: 'error' as const,
      expected: 'a date that exists',
      found: shown(value),
      advice: 'Look the date up again.',
    }));
