import { spanOf } from '../disclosure/span.js';
import { cli } from '../i18n/en/cli.js';
import { migrate } from '../schema/migrate.js';
import type { Problem } from '../schema/problem.js';
import { entriesAt } from '../schema/rules/entries.js';
import { isFields } from '../schema/shape.js';

/**
 * Figures of a time that has not begun on the day of the check. A span may go on: what is known of it so far is a figure.
 * A gap with its reason is none, and may wait for its day.
 */
export function notBegun(document: unknown, today: string): Problem[] {
  return entriesAt(migrate(document), 'indicators.observations').flatMap(({ path, fields }): Problem[] => {
    const start = fields.missing === undefined ? startOf(fields.period) : '';
    if (start <= today) return [];
    const { expected, found, advice } = cli.check.notBegun;
    return [{ path: `${path}.period`, severity: 'error', expected: expected(today), found: found(start), advice }];
  });
}

/** The first day that a period may mean: "as at November 2026" has begun with that month. Nothing where it says no day. */
function startOf(period: unknown): string {
  if (!isFields(period)) return '';
  const { start } = spanOf(period.kind === 'instant' ? { ...period, kind: 'interval', start: undefined } : period);
  return /^\d{4}-/.test(start) ? start : '';
}
