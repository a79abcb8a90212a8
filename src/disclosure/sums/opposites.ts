import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, equal, orMore, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { placeOf } from '../key.js';
import { namesOf } from '../names.js';
import { barely } from '../negation.js';
import type { Opposites } from '../opposites.js';
import { haveOtherGroups, oppositesIn } from '../opposites.js';
import { judge } from './complete.js';
import type { Complete } from './complete.js';

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
    const wholes = parts.length < 2 ? [] : wholesOf(pair, counts, cells);
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

/** A number that may be both together. */
interface Whole {
  cell: Cell;
  /** Whether nothing says that it counts more than the two. */
  ofAll: boolean;
  guess: boolean;
}

/** The lower numbers of the two; else the count that they say they are of; else the one that their names begin with. */
function wholesOf(
  { yes, no, labels, all }: Opposites,
  counts: ReadonlyMap<string, readonly Figure[]>,
  cells: Cells,
): Whole[] {
  const lower = [yes, no].flatMap((figure) => {
    const cell = cells.of(figure, 'denominator');
    return cell && cell.range.high < Infinity ? [cell] : [];
  });
  if (lower.length) return lower.map((cell) => ({ cell, ofAll: true, guess: false }));

  const named = (name: string, ofAll: boolean, isGuess: (count: Figure) => boolean): Whole[] =>
    (counts.get(`${placeOf(yes)} ${name}`) ?? [])
      .filter((count) => count !== yes && count !== no)
      .map((count) => ({ cell: cells.of(count)!, ofAll, guess: isGuess(count) }));
  const labelled = labels.flatMap((label) => named(label, true, () => false));
  if (labelled.length || !all) return labelled;
  return named(
    all.all,
    all.ofAll,
    (count) => labels.length > 0 || haveOtherGroups(count, yes) || haveOtherGroups(count, no),
  );
}

/** Counts by place and name; of several with one name, nobody knows which is meant. */
function countsByName(figures: readonly Figure[]): Map<string, Figure[]> {
  const counts = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.indicator.unit !== 'count') continue;
    for (const name of new Set(namesOf(figure).map(barely))) {
      const key = `${placeOf(figure)} ${name}`;
      counts.set(key, counts.has(key) ? [] : [figure]);
    }
  }
  return counts;
}

/** How many a figure counts: itself, or its upper number. */
function upperOf(figure: Figure, cells: Cells): Cell | undefined {
  return cells.of(figure) ?? cells.of(figure, 'numerator');
}

/** The same two and their whole, whenever and wherever they are. */
function setOf({ yes, no }: Opposites, { figure, role }: Cell): string {
  return JSON.stringify([yes.indicator.id, no.indicator.id, figure.indicator.id, role]);
}
