import type { Figure } from '../figures.js';
import { nameOf } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import type { Breakdown } from '../sums/parts.js';
import { breakdownsOf, isWholeByName, setOf } from '../sums/parts.js';

/**
 * Shares of one whole add up to a hundred, so that the only hidden one is what is left. Where their numbers are known,
 * the sums of whole numbers say more; here there are only percentages.
 */
export const hiddenShare: DisclosureRule = ({ figures }) => {
  const tables = breakdownsOf(figures).filter(({ parts, whole }) => !whole && parts.every(isBareShare));
  const whole = new Set(tables.filter(({ parts }) => Math.abs(sumOf(parts) - 100) <= parts.length / 2).map(setOf));
  return tables.flatMap((table): Finding[] => {
    const [hidden, ...others] = table.parts.filter((part) => part.hidden);
    const shown = table.parts.filter(({ value }) => value !== undefined);
    const left = 100 - sumOf(shown);
    if (!hidden || others.length || !shown.length || shown.length + 1 < table.parts.length || left <= 0) return [];

    const sure = whole.has(setOf(table)) || isWholeByName(table);
    return [whatIsLeft(hidden, shown, left, sure)];
  });
};

/** What is left of a hundred, and how surely it is the hidden one. */
export function whatIsLeft(hidden: Figure, shown: readonly Figure[], left: number, sure: boolean): Finding {
  const sum = [100, ...shown.map(({ value }) => value)].join(' − ');
  return {
    rule: 'recovered',
    path: hidden.path,
    severity: sure && !hidden.official ? 'error' : 'warning',
    expected: 'a hidden percentage that is not what is left of a hundred',
    found: `${sum} = ${Number(left.toFixed(6))} % (${nameOf(hidden)})`,
    advice: `Hide a second percentage, the smallest one that is shown.${sure ? '' : ' If the parts shown are not all there are, this is not so.'}`,
  };
}

/** A percentage of which only the percentage is known. One that leaves people out is no part beside the others. */
export function isBareShare({ indicator, denominator, numerator, parts, qualifier }: Figure): boolean {
  return (
    indicator.unit === 'percent' &&
    denominator === undefined &&
    numerator === undefined &&
    !qualifier &&
    parts.every(({ includes }) => !includes)
  );
}

function sumOf(parts: Breakdown['parts']): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
