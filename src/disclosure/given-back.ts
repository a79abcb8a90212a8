import type { Cell } from './cells.js';
import { cellsOf } from './cells.js';
import type { Figure } from './figures.js';
import { bestKnown } from './key.js';
import type { Effort, Range } from './solver.js';
import { ageSums } from './sums/ages.js';
import type { AreaWithin } from './sums/areas.js';
import { areaSums } from './sums/areas.js';
import { changeSums } from './sums/changes.js';
import { groupSums } from './sums/groups.js';
import { labelledSums } from './sums/labelled.js';
import { oppositeSums } from './sums/opposites.js';
import { partSums } from './sums/parts.js';
import { pointSums } from './sums/points.js';
import { rollingSums } from './sums/rolling.js';
import { sameSums } from './sums/same.js';
import { shareSums } from './sums/shares.js';
import { timeSums } from './sums/times.js';
import { togetherSums } from './sums/together.js';
import { isKnown, solved, systemsOf } from './system.js';
import type { System } from './system.js';
import { workingOf } from './working.js';
import type { Working } from './working.js';

/** Enough for every table a council publishes; what is larger is narrowed only, which finds nearly all. */
const MOST_EFFORT = 4_000_000;

/** A number that is hidden or rounded, and what can be worked out about it; without a range, that nothing fits. */
export interface GivenBack {
  figure: Figure;
  role: Cell['role'];
  range: Range | undefined;
  /** Whether it follows for sure, and not only if the parts shown are taken to be all there are. */
  sure: boolean;
  working: Working | undefined;
}

/**
 * What figures together say about those that are hidden or rounded: exactly which number, or one of at most `small`.
 * Figures of several publications may be given together: then what each adds to the others counts. What only names let a
 * reader think is left out, unless `guessing`: then there is an answer only where something is to be guessed.
 */
export function givenBackBy(
  figures: readonly Figure[],
  within: readonly AreaWithin[],
  small: number,
  guessing = false,
): GivenBack[] {
  const cells = cellsOf(figures);
  const own = bestKnown(figures.filter(({ publication }) => !publication));
  const best = bestKnown(figures);
  const tables = best.length === own.length && best.every((one) => own.includes(one)) ? [best] : [own, best];
  const named = [oppositeSums, togetherSums, changeSums, pointSums].flatMap((sumsOf) => sumsOf(best, cells));
  if (guessing && !named.some(({ guess }) => guess)) return [];
  const sums = [
    ...tables.flatMap((some) => partSums(some, cells)),
    ...ageSums(best, cells),
    ...timeSums(best, cells),
    ...rollingSums(best, cells),
    ...groupSums(best, cells),
    ...areaSums(best, cells, within),
    ...shareSums(figures, cells),
    ...sameSums(figures, cells),
    ...labelledSums(best, cells),
    ...named.filter(({ guess }) => guessing || !guess),
  ];
  const effort = { left: MOST_EFFORT };
  return systemsOf(cells.list, sums)
    .filter(({ cells: some }) => some.some(({ hidden, figure }) => hidden || figure.rounding > 1))
    .flatMap((system) => givenBackIn(system, small, effort));
}

function givenBackIn(system: System, small: number, effort: Effort): GivenBack[] {
  const taken = solved(system, 'taken', small, effort);
  const found = (ranges: readonly Range[] | undefined) =>
    ranges?.some((range, at) => isGivenBack(system.cells[at]!, range, small));
  // What is sure is never more than what is taken to be so; it is asked only where there is something to tell apart.
  const sure = !taken || found(taken) ? solved(system, 'sure', small, effort) : undefined;
  if (!taken && !sure) {
    const [first] = system.cells.filter(({ hidden }) => hidden);
    return first ? [{ figure: first.figure, role: first.role, range: undefined, sure: false, working: undefined }] : [];
  }
  return system.cells.flatMap((cell, at) => {
    const [certain, likely] = [sure?.[at], taken?.[at]];
    const isSure = isGivenBack(cell, certain, small);
    if (!isSure && !isGivenBack(cell, likely, small)) return [];

    const [ranges, reading] = taken ? [taken, 'taken' as const] : [sure!, 'sure' as const];
    const { figure, role } = cell;
    return [{ figure, role, range: ranges[at]!, sure: isSure, working: workingOf(at, system, ranges, reading) }];
  });
}

/** Whether a number is as good as known. None is nobody, and a total that leaves hidden parts out is found for what it is. */
function isGivenBack({ figure, role, hidden, range: before }: Cell, range: Range | undefined, small: number): boolean {
  if (!range || range.high === 0 || isKnown(before)) return false;
  if (hidden) return isKnown(range) || range.high <= small;
  return figure.rounding > 1 && figure[role] !== undefined && isKnown(range);
}
