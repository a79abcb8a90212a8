import type { Cell, Cells, KnownSum } from '../cells.js';
import { orLess, orMore, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey } from '../key.js';
import { dayAfter, isWithin } from '../span.js';
import { coversOf } from './covers.js';

/** A year is made of its quarters, and what had been counted by September of what came later. */
export function timeSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const counts = figures.filter((figure) => figure.span.start < figure.span.end && cells.of(figure));
  return [...byKey(counts, 'time').values()].flatMap((series) =>
    series.length < 2 ? [] : series.flatMap((whole) => sumsFor(whole, series, cells)),
  );
}

/** Nobody is counted in a quarter who is not counted in the year; somebody may be counted in two quarters. */
function sumsFor(whole: Figure, series: readonly Figure[], cells: Cells): KnownSum[] {
  const total = cells.of(whole)!;
  const inside = series.filter(({ span }) => isWithin(span, whole.span));
  const each = inside.map((part) => wholeAndParts('times', total, [cells.of(part)!], orMore, orMore));
  const covers = coversOf<Cell, string>(
    whole.span.start,
    (from) => from > whole.span.end,
    (from) =>
      inside.filter(({ span }) => span.start === from).map((part) => [cells.of(part)!, dayAfter(part.span.end)]),
  );
  return [...each, ...covers.map((parts) => wholeAndParts('times', total, parts, orLess))];
}
