import { scaleOf } from '../base.js';
import { orLess, orMore } from '../cells.js';
import type { Cells, KnownSum } from '../cells.js';
import type { Figure } from '../figures.js';

/** A share ties its two numbers together: 11 % of 35 can only be 4. And a part is never more than the whole. */
export function shareSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  return figures.flatMap((figure) => {
    const [upper, lower, scale] = [cells.of(figure, 'numerator'), cells.of(figure, 'denominator'), scaleOf(figure)];
    if (!upper || !lower || !scale) return [];

    const sums: KnownSum[] = [share(lower.at, 1, upper.at, -1, orMore)];
    if (figure.value === undefined || figure.qualifier) return sums;

    // In halves of the last digit, everything is a whole number: 15.2 % lies from 303 to 305 twentieths of a per cent.
    const halves = 2 * 10 ** figure.decimals;
    const said = Math.round(figure.value * halves);
    sums.push(share(upper.at, scale * halves, lower.at, -(said + 1), orLess));
    if (said > 0) sums.push(share(upper.at, scale * halves, lower.at, -(said - 1), orMore));
    return sums;
  });
}

function share(one: number, factor: number, other: number, otherFactor: number, range: KnownSum['sure']): KnownSum {
  const terms = [
    { cell: one, factor },
    { cell: other, factor: otherFactor },
  ];
  return { kind: 'share', terms, ...range, sure: range };
}
