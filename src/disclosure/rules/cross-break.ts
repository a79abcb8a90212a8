import { countIn } from '../figures.js';
import type { Figure } from '../figures.js';
import { findingAt } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { byKey } from '../key.js';
import { isSmall } from '../policy.js';

/** Fewer cells than this are no table. */
const LEAST_CELLS = 4;

/** One thing is broken down too finely only where there are many categories, and hardly one can be shown. */
const LEAST_CATEGORIES = 8;
const MOST_HIDDEN = 0.75;

/** A table is no finer than its numbers: where most cells are small or hidden, it is about single people. */
export const crossBreak: DisclosureRule = ({ figures, policy }) => {
  const broken = figures.filter(({ parts, counted }) => parts.length && counted !== 'things');
  const crossed = broken.filter(({ parts }) => parts.length > 1);
  const plain = broken.filter(({ parts }) => parts.length === 1);
  const tables = [...byKey(crossed, 'parts', 'area').values(), ...byKey(plain, 'parts').values()];
  return tables.flatMap(splitByDimensions).flatMap((cells) => {
    const few = cells.filter((cell) => cell.hidden || isSmall(countIn(cell) ?? 0, policy));
    const [first] = cells;
    const isCrossed = first!.parts.length > 1;
    if (cells.length < (isCrossed ? LEAST_CELLS : LEAST_CATEGORIES)) return [];
    if (few.length <= cells.length * (isCrossed ? 0.5 : MOST_HIDDEN)) return [];

    const dimensions = first!.parts.map(({ dimension }) => dimension).join(' × ');
    return [
      findingAt(first!, 'cross-break', {
        severity: isCrossed ? 'error' : 'warning',
        expected: 'a breakdown in which most cells can be shown',
        found: `${dimensions}: ${few.length} of ${cells.length} cells small or hidden (${first!.indicator.name}, ${first!.span.end})`,
        advice: 'Break it down by less, join categories, or take a longer time or a larger area.',
      }),
    ];
  });
};

function splitByDimensions(figures: readonly Figure[]): Figure[][] {
  const tables = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = figure.parts.map(({ dimension }) => dimension).join(' × ');
    tables.set(key, [...(tables.get(key) ?? []), figure]);
  }
  return [...tables.values()];
}
