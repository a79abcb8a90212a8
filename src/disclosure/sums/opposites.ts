import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, equal, orMore, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import type { Opposites } from '../opposites.js';
import { oppositesIn } from '../opposites.js';
import { judge } from './complete.js';
import type { Complete } from './complete.js';
import { countsByName, upperOf, wholesOf } from './whole-of.js';

/**
 * "Care leavers in work" and "Care leavers not in work" are all care leavers, though each stands in an indicator of its
 * own: those whom their percentages are of, or those whom a third indicator counts.
 */
export function oppositeSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const pairs = oppositesIn(figures);
  if (!pairs.length) return [];

  const counts = countsByName(figures);
  const tables = pairs.flatMap((pair) => {
    const parts = [pair.yes, pair.no].flatMap((figure) => upperOf(figure, cells) ?? []);
    const wholes = parts.length < 2 ? [] : wholesOf([pair.yes, pair.no], pair, counts, cells);
    return wholes.map((whole) => ({ pair, parts, whole, set: setOf(pair, whole.cell) }));
  });
  const completeness = new Map<string, Complete>();
  for (const { set, whole, parts } of tables) judge(completeness, set, whole.cell, parts);

  return tables.flatMap(({ pair, parts, whole, set }): KnownSum[] => {
    const known = completeness.get(set);
    const sum = (sure: KnownSum['sure'], taken = equal) => wholeAndParts('opposites', whole.cell, parts, sure, taken);
    if (known === 'overlapping' || parts.reduce((least, { range }) => least + range.low, 0) > whole.cell.range.high)
      return [];
    if (!known && (!pair.sure || whole.guess)) return [{ ...sum(anything), guess: true }];
    if (known === 'some') return [sum(orMore, orMore)];
    return [sum(known === 'all' || (whole.ofAll && !pair.unknown) ? equal : orMore)];
  });
}

/** The same two and their whole, whenever and wherever they are. */
function setOf({ yes, no }: Opposites, { figure, role }: Cell): string {
  return JSON.stringify([yes.indicator.id, no.indicator.id, figure.indicator.id, role]);
}
