import { rangeWords } from './base.js';
import type { KnownSum } from './cells.js';
import { impliedBy } from './solver.js';
import type { Range } from './solver.js';
import { isKnown } from './system.js';
import type { Reading, System } from './system.js';

/** What the whole of a sum is called. */
const WHOLES: Record<Exclude<KnownSum['kind'], 'share' | 'same' | 'rolling' | 'change' | 'points'>, string> = {
  parts: 'in all',
  opposites: 'in all',
  ages: 'of all these ages',
  times: 'in the whole time',
  groups: 'in the groups together',
  areas: 'in the whole area',
};

/** How a number is worked out, in words. */
export interface Working {
  words: string;
  /** Whether it simply stands somewhere else. */
  elsewhere: boolean;
  /** Whether a figure that says how much another one changed gives it away. */
  byChange: boolean;
}

/**
 * The arithmetic that gives a number away, as a person would do it: "12 in all, 9 + 2 shown: the hidden one is 1". It is
 * told from the one sum that says most.
 */
export function workingOf(at: number, system: System, ranges: readonly Range[], reading: Reading): Working {
  const found = ranges[at]!;
  const [best] = system.sums
    .filter(({ terms }) => terms.some(({ cell }) => cell === at))
    .map((sum) => ({ sum, says: saidBy(sum, at, system, ranges, reading) }))
    .sort((one, other) => width(one.says) - width(other.says) || one.sum.terms.length - other.sum.terms.length);
  if (!best || width(best.says) > width(found)) {
    return { words: `all the sums together leave only ${rangeWords(found)}`, elsewhere: false, byChange: false };
  }
  return {
    words: told(best.sum, at, system, ranges),
    elsewhere: best.sum.kind === 'same',
    byChange: best.sum.kind === 'change' || best.sum.kind === 'points',
  };
}

/** What one sum says about a number, if the others in it are as they were found to be. */
function saidBy(sum: KnownSum, at: number, { cells }: System, ranges: readonly Range[], reading: Reading): Range {
  const before = ranges.map((range, cell) =>
    cell === at ? { ...cells[at]!.range, low: Math.min(1, ranges[at]!.low) } : range,
  );
  const read = { terms: sum.terms, ...(reading === 'sure' ? sum.sure : sum) };
  return [...impliedBy(read, before)].find(({ cell }) => cell === at)?.range ?? before[at]!;
}

function told(sum: KnownSum, at: number, { cells }: System, ranges: readonly Range[]): string {
  const words = rangeWords(ranges[at]!);
  const others = sum.terms.filter(({ cell }) => cell !== at).map(({ cell }) => cell);
  if (sum.kind === 'same') return `${cells[others[0]!]!.figure.path} shows it: ${words}`;
  if (sum.kind === 'share') {
    const { value, decimals } = cells[at]!.figure;
    const of = rangeWords(ranges[others[0]!]!);
    return value === undefined ? `it is a part of ${of}: ${words}` : `${value.toFixed(decimals)} % of ${of}: ${words}`;
  }

  if (sum.kind === 'change') {
    const isNow = sum.terms.some(({ cell, factor }) => cell === at && factor > 0);
    return `a change of ${sum.said} ${isNow ? 'from' : 'to'} ${rangeWords(ranges[others[0]!]!)}: ${words}`;
  }

  if (sum.kind === 'points') return `${sum.said}, of ${rangeWords(ranges[others[0]!]!)}: ${words}`;

  if (sum.kind === 'rolling') {
    // The other three are known: those on the far side are added, and the one beside it is taken away.
    const signed = others.map((cell) => {
      const { factor } = sum.terms.find((term) => term.cell === cell)!;
      return `${factor < 0 ? ' − ' : ' + '}${ranges[cell]!.low}`;
    });
    return `${signed.join('').slice(3)} = ${words}, because the times overlap`;
  }

  const [whole, ...parts] = sum.terms.map(({ cell }) => cell);
  const open = parts.filter((cell) => cell !== at && !isKnown(ranges[cell]!));
  const shown = parts.filter((cell) => cell !== at && isKnown(ranges[cell]!)).map((cell) => ranges[cell]!.low);
  const listed = shown.length ? listing(shown) : 'none';
  if (whole === at) return `${listed} shown, ${WHOLES[sum.kind]} ${words}`;

  const all = `${rangeWords(ranges[whole!]!)} ${WHOLES[sum.kind]}, ${listed} shown`;
  if (!open.length) return `${all}: the hidden one is ${words}`;
  const left = ranges[whole!]!.high - shown.reduce((total, one) => total + one, 0);
  return `${all}: the ${open.length + 1} hidden ones are ${left} together, this one ${words}`;
}

function listing(numbers: readonly number[]): string {
  const most = 8;
  return numbers.length <= most
    ? numbers.join(' + ')
    : `${numbers.slice(0, most).join(' + ')} + ${numbers.length - most} more`;
}

function width({ low, high }: Range): number {
  return high - low;
}
