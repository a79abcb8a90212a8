import type { Cell, Cells, KnownSum } from '../cells.js';
import { anything, orLess, orMore } from '../cells.js';
import { changeIn, isChange } from '../change.js';
import type { Change } from '../change.js';
import { changedBy } from '../changed.js';
import type { Figure } from '../figures.js';
import { namesOf } from '../names.js';
import { isKnown } from '../system.js';

/** "Change in the number of children in care in one year" is what there are now, less what there were. */
export function changeSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const changes = figures.flatMap((figure) => {
    const { value, qualifier, indicator } = figure;
    const shown = value !== undefined && !qualifier && (indicator.unit === 'count' || indicator.unit === 'percent');
    const change = shown ? changeIn(figure) : undefined;
    return change && !change.points ? [{ figure, change }] : [];
  });
  if (!changes.length) return [];

  const counts = figures.filter((figure) => figure.indicator.unit === 'count' && !isChange(figure));
  return changedBy(changes, counts, namesOf).flatMap(({ figure, change, now, before, guess }) => {
    const sums = sumsOf(figure, change, cells.of(now)!, cells.of(before)!);
    return guess ? sums.map((sum) => ({ ...sum, sure: anything, guess })) : sums;
  });
}

/** What a printed change leaves open is its rounding: −75 % is from −75.5 to −74.5. */
function sumsOf(figure: Figure, { down }: Change, now: Cell, before: Cell): KnownSum[] {
  const value = down ? -Math.abs(figure.value!) : figure.value!;
  const percent = figure.indicator.unit === 'percent';
  const said = `${value < 0 ? '−' : '+'}${Math.abs(value)}${percent ? ' %' : ''}`;
  const sum = (factor: number, other: number, range: KnownSum['sure']): KnownSum => {
    const terms = [
      { cell: now.at, factor },
      { cell: before.at, factor: -other },
    ];
    return { kind: 'change', terms, ...range, sure: range, said };
  };
  if (!percent) {
    const half = figure.rounding > 1 ? figure.rounding / 2 : 0;
    return [sum(1, 1, { low: Math.ceil(value - half), high: Math.floor(value + half) })];
  }

  // As with shares, everything is a whole number in halves of the last digit.
  const whole = 200 * 10 ** figure.decimals;
  const times = whole + Math.round((value * whole) / 100);
  // Where one of the two is known, one sum with both ends says how the other is worked out.
  const [{ range: then }, { range: today }] = [before, now];
  if (isKnown(then)) {
    const [low, high] = [Math.ceil((then.low * (times - 1)) / whole), Math.floor((then.low * (times + 1)) / whole)];
    return [sum(1, 1, { low: low - then.low, high: high - then.low })];
  }
  if (isKnown(today) && times > 1) {
    const [low, high] = [Math.ceil((today.low * whole) / (times + 1)), Math.floor((today.low * whole) / (times - 1))];
    return [sum(1, 1, { low: today.low - high, high: today.low - low })];
  }
  return [sum(whole, times + 1, orLess), sum(whole, times - 1, orMore)];
}
