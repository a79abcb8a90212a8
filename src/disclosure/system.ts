import type { Cell, KnownSum } from './cells.js';
import { exactRange, narrowed } from './solver.js';
import type { Range, Sum } from './solver.js';

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
 * at least 1, because nobody is shown as 0; where that cannot be, it may be 0.
 */
export function solved({ cells, sums }: System, reading: Reading): Range[] | undefined {
  const read = sums.map((sum): Sum => ({ terms: sum.terms, ...(reading === 'sure' ? sum.sure : sum) }));
  for (const least of [1, 0]) {
    const ranges = cells.map(({ hidden, range }) => (hidden ? { ...range, low: Math.max(range.low, least) } : range));
    const found = ranges.some(({ low, high }) => low > high) ? undefined : narrowed(ranges, read);
    if (!found) continue;

    const exact = found.map((range, at) =>
      cells[at]!.hidden && !isKnown(range) ? exactRange(at, found, read) : range,
    );
    if (exact.every((range) => range !== undefined)) return exact;
  }
  return undefined;
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
