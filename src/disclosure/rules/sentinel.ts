import { isChange } from '../change.js';
import { findingAt, nameOf } from '../finding.js';
import type { DisclosureRule } from '../finding.js';

/** Numbers that databases and spreadsheets write where there is none. */
const SENTINELS: ReadonlySet<number> = new Set([-1, -9, -99, -100, -999, -9999, 999, 9999, 99_999]);

/** Units in which nothing is below nothing. */
const NEVER_NEGATIVE: ReadonlySet<unknown> = new Set([
  'count',
  'percent',
  'rate-per-1000',
  'rate-per-10000',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
]);

/** "Change in one year" may be −1, and even −9. */
const ORDINARY: ReadonlySet<number> = new Set([-1, -9]);

/** No number stands for "missing": a page would show it, draw it and compare it. */
export const sentinel: DisclosureRule = ({ figures }) =>
  figures.flatMap((figure) =>
    (['value', 'numerator', 'denominator'] as const).flatMap((field) => {
      const number = figure[field];
      if (number === undefined || !SENTINELS.has(number)) return [];
      const change = field === 'value' && isChange(figure);
      if (change && ORDINARY.has(number)) return [];

      const { unit } = figure.indicator;
      const impossible =
        number < 0 ? NEVER_NEGATIVE.has(unit) || field !== 'value' : unit === 'percent' && field === 'value';
      return [
        findingAt({ ...figure, counted: 'people' }, 'sentinel', {
          field,
          severity: impossible && !change ? 'error' : 'warning',
          expected: 'a figure, or "missing" with the reason',
          found: `${number}, which often stands for "missing" (${nameOf(figure)})`,
          advice: 'If there is no figure, write "missing": { "reason": "unavailable" } or whatever the reason is.',
        }),
      ];
    }),
  );
