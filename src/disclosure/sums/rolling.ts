import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, equal } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey } from '../key.js';
import { dayAfter } from '../span.js';
import type { Span } from '../span.js';
import { isKnown } from '../system.js';

/**
 * Times that overlap, such as the twelve months to March and to June: what the first has before them and what the second
 * has after them differ by as much as the two do. It is so where nobody is counted twice, and a reader takes it to be so.
 */
export function rollingSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const counts = figures.filter((figure) => figure.span.start < figure.span.end && cells.of(figure));
  return [...byKey(counts, 'time').values()].flatMap((series) => {
    if (series.length < 4 || !series.some(({ hidden }) => hidden)) return [];
    const at = new Map(series.map((figure) => [`${figure.span.start} ${dayAfter(figure.span.end)}`, figure]));
    return series.flatMap((one) =>
      series.flatMap((two): KnownSum[] => {
        if (!overlaps(one.span, two.span)) return [];
        const before = at.get(`${one.span.start} ${two.span.start}`);
        const after = at.get(`${dayAfter(one.span.end)} ${dayAfter(two.span.end)}`);
        return before && after ? sumOf([one, after], [before, two], cells) : [];
      }),
    );
  });
}

/** Only where one number is hidden, and what it would be is a number of people. */
function sumOf(one: readonly Figure[], other: readonly Figure[], cells: Cells): KnownSum[] {
  const cellsIn = (figures: readonly Figure[]) => figures.map((figure) => cells.of(figure)!);
  const sides = [cellsIn(one), cellsIn(other)] as const;
  const [hidden, ...more] = sides.flat().filter(({ range }) => !isKnown(range));
  if (!hidden?.hidden || more.length) return [];

  const [mine, others] = sides[0].includes(hidden) ? sides : [sides[1], sides[0]];
  if (totalOf(others) < totalOf(mine.filter((cell) => cell !== hidden))) return [];
  const terms = [
    ...others.map(({ at }) => ({ cell: at, factor: 1 })),
    ...mine.map(({ at }) => ({ cell: at, factor: -1 })),
  ];
  return [{ kind: 'rolling', terms, ...equal, sure: anything }];
}

function totalOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { range }) => sum + range.low, 0);
}

function overlaps(one: Span, two: Span): boolean {
  return one.start < two.start && two.start <= one.end && one.end < two.end;
}
