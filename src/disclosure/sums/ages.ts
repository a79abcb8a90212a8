import { byNameWithoutAges } from '../ages.js';
import type { AgedFigure } from '../ages.js';
import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { coversOf } from './covers.js';

/**
 * Indicators that are the same but for their ages add up: "Care leavers aged 17 to 21" are those of 17 to 18 and of 19 to
 * 21. It is what a reader takes it to be, who goes by the names.
 */
export function ageSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  return byNameWithoutAges(figures.filter((figure) => cells.of(figure))).flatMap((aged) =>
    aged.flatMap((whole) => sumsFor(whole, aged, cells)),
  );
}

function sumsFor(whole: AgedFigure, aged: readonly AgedFigure[], cells: Cells): KnownSum[] {
  const [total, [first, last]] = [cells.of(whole.figure)!, whole.ages];
  const inside = aged.filter(({ figure, ages }) => figure !== whole.figure && ages[0] >= first && ages[1] <= last);
  return coversOf<Cell, number>(
    first,
    (from) => from > last,
    (from) => inside.filter(({ ages }) => ages[0] === from).map(({ figure, ages }) => [cells.of(figure)!, ages[1] + 1]),
  )
    .filter((parts) => parts.length > 1 && parts.reduce((sum, { range }) => sum + range.low, 0) <= total.range.high)
    .map((parts) => wholeAndParts('ages', total, parts, anything));
}
