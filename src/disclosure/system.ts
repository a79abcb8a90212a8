import type { Cell, KnownSum } from './cells.js';
import { exactRanges, narrowed } from './solver.js';
import type { Effort, Range, Sum } from './solver.js';

/** Numbers that have to do with each other, apart from all others, so that each such lot is looked through by itself. */
export interface System {
  cells: Cell[];
  sums: KnownSum[];
}

/** How sums are read: only for what is sure, or as a reader takes them who adds up what is shown. */
export type Reading = 'sure' | 'taken';

/** Cells and sums in separate lots, those of nothing but known numbers left out. */
export function systemsOf(cells: readonly Cell[], sums: readonly KnownSum[]): System[] {
  const lot = cells.map((_, at) => at);
  const root = (at: number): number => {
    while (lot[at] !== at) at = lot[at] = lot[lot[at]!]!;
    return at;
  };
  const unknown = ({ terms }: Sum) => terms.filter(({ cell }) => !isKnown(cells[cell]!.range)).map(({ cell }) => cell);
  for (const sum of sums) {
    const [first, ...others] = unknown(sum);
    for (const other of others) lot[root(other)] = root(first!);
  }

  const systems = new Map<number, KnownSum[]>();
  for (const sum of sums) {
    const [first] = unknown(sum);
    if (first === undefined) continue;
    const mine = systems.get(root(first));
    if (mine) mine.push(sum);
    else systems.set(root(first), [sum]);
  }
  return [...systems.values()].map((mine) => renumbered(cells, mine));
}

/**
 * What every number of a lot can be, or undefined where no whole numbers fit. A number that is kept back is taken to be
 * at least 1, because nobody is shown as 0; where that cannot be, it may be 0. The ends of a hidden number are exact,
 * unless it can be several and more than `small`.
 */
export function solved({ cells, sums }: System, reading: Reading, small: number, effort: Effort): Range[] | undefined {
  const read = sums.map((sum): Sum => ({ terms: sum.terms, ...(reading === 'sure' ? sum.sure : sum) }));
  for (const least of [1, 0]) {
    const ranges = cells.map(({ hidden, range }) => (hidden ? { ...range, low: Math.max(range.low, least) } : range));
    const found = ranges.some(({ low, high }) => low > high) ? undefined : narrowed(ranges, read);
    const exact = found && withExact(found, cells, read, small, effort);
    if (exact) return exact;
  }
  return undefined;
}

/** Only numbers that are open take part in the search: the others are folded into the ends of the sums. */
function withExact(
  found: readonly Range[],
  cells: readonly Cell[],
  sums: readonly Sum[],
  small: number,
  effort: Effort,
): Range[] | undefined {
  const open = new Map(found.flatMap((range, at) => (isKnown(range) ? [] : [at])).map((at, place) => [at, place]));
  const folded = sums.flatMap(({ terms, low, high }): Sum[] => {
    const left = terms.filter(({ cell }) => open.has(cell));
    const known = terms.reduce((sum, { cell, factor }) => (open.has(cell) ? sum : sum + factor * found[cell]!.low), 0);
    const inside = left.map(({ cell, factor }) => ({ cell: open.get(cell)!, factor }));
    return left.length ? [{ terms: inside, low: low - known, high: high - known }] : [];
  });
  const wanted = [...open].flatMap(([at, place]) => (cells[at]!.hidden ? [place] : []));
  const exact = exactRanges(
    [...open.keys()].map((at) => found[at]!),
    folded,
    wanted,
    effort,
    (seen) => !isKnown(seen) && seen.high > small,
  );
  return exact && found.map((range, at) => (open.has(at) ? exact[open.get(at)!]! : range));
}

/** Whether there is only one number it can be. */
export function isKnown({ low, high }: Range): boolean {
  return low === high;
}

function renumbered(cells: readonly Cell[], sums: readonly KnownSum[]): System {
  const places = new Map<number, number>();
  for (const { terms } of sums) for (const { cell } of terms) if (!places.has(cell)) places.set(cell, places.size);
  return {
    cells: [...places.keys()].map((at) => cells[at]!),
    sums: sums.map((sum) => ({
      ...sum,
      terms: sum.terms.map(({ cell, factor }) => ({ cell: places.get(cell)!, factor })),
    })),
  };
}
