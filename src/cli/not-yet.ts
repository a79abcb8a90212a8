import { cli } from '../i18n/en/cli.js';
import { migrate } from '../schema/migrate.js';
import type { Problem } from '../schema/problem.js';
import { daysOf } from '../schema/rules/dates.js';
import { entriesAt } from '../schema/rules/entries.js';
import { isFields } from '../schema/shape.js';

/** Days on which somebody looked at something, or counted it. A review that is to come is no such day. */
const LOOKED: readonly [route: string, ...field: string[]][] = [
  ['about', 'reviewed'],
  ['provisions', 'checked', 'date'],
  ['indicators.groups', 'asAt'],
  ['localOffer.services', 'checked'],
  ['localOffer.entitlements', 'reviewed'],
];

/**
 * Days in the future on which something is said to have been looked at. A year that is not over is given the benefit of
 * the doubt.
 */
export function notYet(document: unknown, today: string): Problem[] {
  const current = migrate(document);
  return LOOKED.flatMap(([route, ...field]) =>
    entriesAt(current, route).flatMap(({ path, fields }): Problem[] => {
      const when = field.reduce<unknown>((inside, name) => (isFields(inside) ? inside[name] : undefined), fields);
      const day = daysOf(when)?.first ?? '';
      if (day <= today) return [];
      const { expected, advice } = cli.check.notYet;
      const place = `${path}.${field.join('.')}`;
      return [{ path: place, severity: 'warning', expected: expected(today), found: `"${day}"`, advice }];
    }),
  );
}
