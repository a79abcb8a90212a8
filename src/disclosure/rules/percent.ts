import { baseOf, countsFor, rangeWords, scaleOf } from '../base.js';
import type { Figure } from '../figures.js';
import { findingAt, nameOf, smallWords } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { isSmall } from '../policy.js';
import type { Policy } from '../policy.js';
import type { Range } from '../solver.js';

/**
 * Nobody can work out a small count from a percentage and its base: neither who is in it, nor who is left over. A value
 * that is only about right is warned about, and one that is a limit says no number.
 */
export const percent: DisclosureRule = ({ figures, policy }) =>
  figures.flatMap((figure) => {
    const scale = scaleOf(figure);
    const base = scale && figure.counted !== 'things' ? baseOf(figure, figures) : undefined;
    if (!scale || !base || figure.value === undefined) return [];

    const { numerator, value, decimals } = figure;
    const vague = numerator === undefined ? figure.qualifier : undefined;
    if (vague && vague !== 'approx') return [];
    const among =
      numerator === undefined ? countsFor(value, base.count, decimals, scale) : { low: numerator, high: numerator };
    const severity = base.sure && !vague ? ('error' as const) : ('warning' as const);
    const working = `${vague ? 'about ' : ''}${value}${scale === 100 ? ' %' : ` for every ${scale}`} of ${base.count}`;
    return [
      ...(numerator === undefined ? within(figure, among, working, severity, policy) : []),
      ...(scale === 100 ? leftOver(figure, among, base.count, working, severity, policy) : []),
    ];
  });

function within(
  figure: Figure,
  among: Range,
  working: string,
  severity: Finding['severity'],
  policy: Policy,
): Finding[] {
  if (!areSmall(among, policy)) return [];
  return [
    findingAt(figure, 'percent', {
      field: 'value',
      severity,
      expected: `a percentage that cannot be turned back into ${smallWords(policy)} people`,
      found: `${working} is ${rangeWords(among)} (${nameOf(figure)})`,
      advice: 'Hide the percentage too, publish it for a larger group, or leave out how many the group has.',
    }),
  ];
}

function leftOver(
  figure: Figure,
  among: Range,
  base: number,
  working: string,
  severity: Finding['severity'],
  policy: Policy,
): Finding[] {
  const rest = { low: base - among.high, high: base - among.low };
  if (!areSmall(rest, policy)) return [];
  const sum = figure.numerator === undefined ? working : `${base} − ${figure.numerator} = ${base - figure.numerator}`;
  return [
    findingAt(figure, 'complement', {
      field: 'value',
      severity,
      expected: `no group of ${smallWords(policy)} people left over`,
      found: `${sum}: all but ${rangeWords(rest)} (${nameOf(figure)})`,
      advice: 'Those left over are as few as if they were counted. Hide the figure, or publish it for a larger group.',
    }),
  ];
}

function areSmall({ low, high }: Range, policy: Policy): boolean {
  return isSmall(low, policy) && isSmall(high, policy);
}
