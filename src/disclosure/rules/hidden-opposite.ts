import { baseOf, countsFor, rangeWords } from '../base.js';
import type { Figure } from '../figures.js';
import { nameOf } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import type { Opposites } from '../opposites.js';
import { oppositesIn } from '../opposites.js';
import { isBareShare, whatIsLeft } from './hidden-share.js';

/**
 * "In work" and "not in work" share a hundred as two parts do, though each is an indicator of its own, unless there were
 * others beside the two at another time. Where both numbers of a share are known, the sums of whole numbers say more.
 */
export const hiddenOpposite: DisclosureRule = ({ figures, policy }) => {
  const pairs = oppositesIn(figures);
  const partial = new Set(pairs.filter(leaveSomeOut).map(setOf));
  return pairs.flatMap((pair): Finding[] => {
    const [hidden, shown] = pair.yes.hidden ? [pair.yes, pair.no] : [pair.no, pair.yes];
    const left = 100 - (shown.value ?? 100);
    if (!hidden.hidden || !isBareShare(shown) || left <= 0 || partial.has(setOf(pair))) return [];

    const sure = pair.sure && !pair.unknown;
    if (isShare(hidden)) return [whatIsLeft(hidden, [shown], left, sure)];

    const base = baseOf(shown, figures);
    if (!base) return [];
    const range = countsFor(left, base.count, shown.decimals, 100);
    const isTold = range.low === range.high || (range.low < range.high && range.high <= policy.small);
    if (!isTold || range.high === 0) return [];
    const found = `${shown.value} % of ${base.count}, and the others are ${rangeWords(range)} (${nameOf(hidden)})`;
    return [{ ...whatIsLeft(hidden, [shown], left, sure && base.sure), found }];
  });
};

function leaveSomeOut({ yes, no }: Opposites): boolean {
  if (!isShare(yes) || !isShare(no) || yes.value === undefined || no.value === undefined) return false;
  return Math.abs(yes.value + no.value - 100) > 1;
}

function setOf({ yes, no }: Opposites): string {
  return `${yes.indicator.id} ${no.indicator.id}`;
}

function isShare({ indicator }: Figure): boolean {
  return indicator.unit === 'percent';
}
