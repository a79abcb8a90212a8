import { countIn } from '../figures.js';
import type { Figure } from '../figures.js';
import { findingAt } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { byKey } from '../key.js';
import { isSmall } from '../policy.js';

/** Fewer cells than this are no table. */
const LEAST_CELLS = 4;

/** A table is no finer than its numbers: where most cells are small or hidden, it is about single people. */
export const crossBreak: DisclosureRule = ({ figures, policy }) => {
  const broken = figures.filter(({ parts, counted }) => parts.length > 1 && counted !== 'things');
  return [...byKey(broken, 'parts', 'area').values()].flatMap(splitByDimensions).flatMap((cells) => {
    const few = cells.filter((cell) => cell.hidden || isSmall(countIn(cell) ?? 0, policy));
    if (cells.length < LEAST_CELLS || few.length * 2 <= cells.length) return [];

    const [first] = cells;
    const dimensions = first!.parts.map(({ dimension }) => dimension).join(' × ');
    return [
      findingAt(first!, 'cross-break', {
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
