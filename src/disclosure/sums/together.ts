import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, equal, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { togetherIn } from '../together.js';
import type { Together } from '../together.js';
import { judge } from './complete.js';
import type { Complete } from './complete.js';
import { countsByName, upperOf, wholesOf } from './whole-of.js';

/**
 * Several measures that by their names are a whole between them. Somebody can be in education and in work, so that it is
 * for people to judge, unless the numbers of another time or place show that nobody is counted twice.
 */
export function togetherSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const sets = togetherIn(figures);
  if (!sets.length) return [];

  const counts = countsByName(figures);
  const tables = sets.flatMap((set) => {
    const parts = set.parts.flatMap((figure) => upperOf(figure, cells) ?? []);
    const union = set.union && upperOf(set.union, cells);
    if (parts.length < set.parts.length || (set.union && !union)) return [];
    const wholes = union ? [union] : wholesOf(set.parts, set, counts, cells).map(({ cell }) => cell);
    return wholes.map((whole) => ({ parts, whole, name: nameOf(set, whole) }));
  });
  const completeness = new Map<string, Complete>();
  for (const { name, whole, parts } of tables) judge(completeness, name, whole, parts);

  return tables.flatMap(({ parts, whole, name }): KnownSum[] => {
    const known = completeness.get(name) ?? 'unknown';
    const least = parts.reduce((sum, { range }) => sum + range.low, 0);
    if (known === 'some' || known === 'overlapping' || least > whole.range.high) return [];
    if (known === 'all') return [wholeAndParts('opposites', whole, parts, equal)];
    return [{ ...wholeAndParts('opposites', whole, parts, anything), guess: true }];
  });
}

/** The same measures and their whole, whenever and wherever they are. */
function nameOf({ parts }: Together, { figure, role }: Cell): string {
  return JSON.stringify([parts.map(({ indicator }) => indicator.id), figure.indicator.id, role]);
}
