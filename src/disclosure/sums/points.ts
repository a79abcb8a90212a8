import type { Cells, KnownSum } from '../cells.js';
import { anything, orLess, orMore } from '../cells.js';
import type { Figure } from '../figures.js';
import { givenByPoints } from '../points.js';
import { isKnown } from '../system.js';

/** So fine that nothing is lost, and so coarse that numbers of people times it are still exact. */
const PARTS = 10_000;

/** A percentage that points give back ties the two numbers of a hidden share together, as a shown one would. */
export function pointSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  return givenByPoints(figures).flatMap(({ hidden, range, said, guess }) => {
    const [upper, lower] = [cells.of(hidden, 'numerator'), cells.of(hidden, 'denominator')];
    if (!upper || !lower) return [];
    const sum = (factor: number, share: number, sure: KnownSum['sure']): KnownSum => ({
      kind: 'points',
      terms: [
        { cell: upper.at, factor },
        { cell: lower.at, factor: -share },
      ],
      ...sure,
      sure: guess ? anything : sure,
      said,
      ...(guess && { guess }),
    });
    // Where the lower number is known, one sum with both ends says how the other is worked out.
    if (isKnown(lower.range)) {
      const of = lower.range.low;
      const [low, high] = [Math.ceil((range.low * of) / 100), Math.floor((range.high * of) / 100)];
      return [sum(1, 1, { low: low - of, high: high - of })];
    }
    return [
      sum(100 * PARTS, Math.ceil(range.high * PARTS), orLess),
      ...(range.low > 0 ? [sum(100 * PARTS, Math.floor(range.low * PARTS), orMore)] : []),
    ];
  });
}
