import type { Cell, Cells, KnownSum } from '../cells.js';
import { orLess, orMore, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey } from '../key.js';
import { coversOf } from './covers.js';

/** A count of several groups together is made of the counts of each. */
export function groupSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const counts = figures.filter((figure) => figure.cohorts.length && cells.of(figure));
  return [...byKey(counts, 'groups').values()].flatMap((beside) =>
    beside
      .filter(({ cohorts }) => cohorts.length > 1)
      .flatMap((whole) => {
        const total = cells.of(whole)!;
        const inside = beside.filter(({ cohorts }) => isInside(cohorts, whole.cohorts));
        const each = inside.map((part) => wholeAndParts('groups', total, [cells.of(part)!], orMore, orMore));
        const covers = coversOf<Cell, readonly string[]>(
          whole.cohorts,
          (left) => !left.length,
          (left) =>
            inside
              .filter(({ cohorts }) => cohorts.includes(left[0]!) && cohorts.every((one) => left.includes(one)))
              .map((part) => [cells.of(part)!, left.filter((one) => !part.cohorts.includes(one))]),
        );
        return [...each, ...covers.map((parts) => wholeAndParts('groups', total, parts, orLess))];
      }),
  );
}

function isInside(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((one) => whole.includes(one));
}
