import type { Cell, Cells } from '../cells.js';
import type { Figure } from '../figures.js';
import { placeOf } from '../key.js';
import { namesOf } from '../names.js';
import { barely } from '../negation.js';
import type { Opposites } from '../opposites.js';
import { haveOtherGroups } from '../opposites.js';

/** A number that may be some measures together. */
export interface Whole {
  cell: Cell;
  /** Whether nothing says that it counts more than these. */
  ofAll: boolean;
  guess: boolean;
}

/** The lower numbers of some measures; else the count that they say they are of; else the one that their names begin with. */
export function wholesOf(
  parts: readonly Figure[],
  { labels, all }: Pick<Opposites, 'labels' | 'all'>,
  counts: ReadonlyMap<string, readonly Figure[]>,
  cells: Cells,
): Whole[] {
  const lower = parts.flatMap((figure) => {
    const cell = cells.of(figure, 'denominator');
    return cell && cell.range.high < Infinity ? [cell] : [];
  });
  if (lower.length) return lower.map((cell) => ({ cell, ofAll: true, guess: false }));

  const named = (name: string, ofAll: boolean, isGuess: (count: Figure) => boolean): Whole[] =>
    (counts.get(`${placeOf(parts[0]!)} ${name}`) ?? [])
      .filter((count) => !parts.includes(count))
      .map((count) => ({ cell: cells.of(count)!, ofAll, guess: isGuess(count) }));
  const labelled = labels.flatMap((label) => named(label, true, () => false));
  if (labelled.length || !all) return labelled;
  return named(all.all, all.ofAll, (count) => labels.length > 0 || parts.some((part) => haveOtherGroups(count, part)));
}

/** Counts by place and name; of several with one name, nobody knows which is meant. */
export function countsByName(figures: readonly Figure[]): Map<string, Figure[]> {
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
export function upperOf(figure: Figure, cells: Cells): Cell | undefined {
  return cells.of(figure) ?? cells.of(figure, 'numerator');
}
