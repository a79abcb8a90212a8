import type { Cell } from './cells.js';
import { cellsOf } from './cells.js';
import type { Figure } from './figures.js';
import { bestKnown } from './key.js';
import type { Range } from './solver.js';
import type { AreaWithin } from './sums/areas.js';
import { areaSums } from './sums/areas.js';
import { groupSums } from './sums/groups.js';
import { partSums } from './sums/parts.js';
import { sameSums } from './sums/same.js';
import { shareSums } from './sums/shares.js';
import { timeSums } from './sums/times.js';
import { isKnown, solved, systemsOf } from './system.js';
import type { System } from './system.js';
import { workingOf } from './working.js';

/** A number that is hidden or rounded, and what can be worked out about it. */
export interface GivenBack {
  figure: Figure;
  role: Cell['role'];
  range: Range;
  /** Whether it follows for sure, and not only if the parts shown are taken to be all there are. */
  sure: boolean;
  /** The arithmetic, in words. */
  working: string;
}

/**
 * What figures together say about those that are hidden or rounded: exactly which number, or one of at most `small`.
 * Figures of several publications may be given together: then what each adds to the others counts.
 */
export function givenBackBy(figures: readonly Figure[], within: readonly AreaWithin[], small: number): GivenBack[] {
  const cells = cellsOf(figures);
  const own = bestKnown(figures.filter(({ publication }) => !publication));
  const best = bestKnown(figures);
  const tables = best.length === own.length && best.every((one) => own.includes(one)) ? [best] : [own, best];
  const sums = [
    ...tables.flatMap((some) => partSums(some, cells)),
    ...timeSums(best, cells),
    ...groupSums(best, cells),
    ...areaSums(best, cells, within),
    ...shareSums(figures, cells),
    ...sameSums(figures, cells),
  ];
  return systemsOf(cells.list, sums)
    .filter(({ cells: some }) => some.some((cell) => cell.hidden || isRounded(cell)))
    .flatMap((system) => givenBackIn(system, small));
}

function givenBackIn(system: System, small: number): GivenBack[] {
  const sure = solved(system, 'sure');
  const taken = solved(system, 'taken');
  return system.cells.flatMap((cell, at) => {
    const [certain, likely] = [sure?.[at], taken?.[at]];
    const gives = (range: Range | undefined) =>
      range !== undefined &&
      // None is nobody, and a total that leaves hidden parts out is found for what it is.
      range.high > 0 &&
      (isKnown(range) || (cell.hidden && range.high <= small)) &&
      !isKnown(cell.range);
    if (!(cell.hidden || isRounded(cell)) || !(gives(certain) || gives(likely))) return [];

    const [range, ranges, reading] =
      gives(likely) && taken ? [likely!, taken, 'taken' as const] : [certain!, sure!, 'sure' as const];
    const { figure, role } = cell;
    return [{ figure, role, range, sure: gives(certain), working: workingOf(at, system, ranges, reading) }];
  });
}

function isRounded({ figure, role, hidden }: Cell): boolean {
  return !hidden && figure.rounding > 1 && figure[role] !== undefined;
}
