import { countIn } from '../figures.js';
import type { Figure } from '../figures.js';
import { findingAt, nameOf, smallWords } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { comparable, keyOf } from '../key.js';
import { isSmall } from '../policy.js';
import type { Policy } from '../policy.js';
import { areasWithin } from '../sums/areas.js';
import { breakdownsOf, isWholeByName } from '../sums/parts.js';
import type { Breakdown } from '../sums/parts.js';

/** Where the parts shown are not all there are, the rest is a count of people too: those whom no part counts. */
export const leftOver: DisclosureRule = ({ document, figures, earlier, policy }) => {
  const counts = comparable(figures, earlier);
  return [
    ...figures.flatMap((figure) => restOfCount(figure, policy)),
    ...breakdownsOf(counts).flatMap((table) =>
      table.whole ? restOf(table.whole, table.parts, policy) : restOfShares(table, policy),
    ),
    ...areasWithin(document).flatMap(({ whole, parts }) =>
      counts
        .filter(({ area }) => area === whole)
        .flatMap((total) => {
          const key = keyOf(total, 'area');
          const inside = counts.filter((one) => parts.includes(one.area) && keyOf(one, 'area') === key);
          return restOf(total, inside, policy);
        }),
    ),
  ];
};

/** "39", of 40: a count may say of how many it is, as a percentage does. */
function restOfCount(figure: Figure, policy: Policy): Finding[] {
  const { indicator, counted, value, denominator, rounding, qualifier } = figure;
  if (indicator.unit !== 'count' || counted === 'things' || rounding > 1 || qualifier) return [];
  const rest = (denominator ?? NaN) - (value ?? NaN);
  if (!isSmall(rest, policy)) return [];
  return [
    findingAt(figure, 'complement', {
      field: 'value',
      expected: `no group of ${smallWords(policy)} people left over`,
      found: `${denominator} − ${value} = ${rest}: all but ${rest} (${nameOf(figure)})`,
      advice: 'Those left over are as few as if they were counted. Hide the figure, or leave out of how many it is.',
    }),
  ];
}

/**
 * Shares of one number are parts of it, where they do not go beyond it: of 200, 120 work and 77 do not. Whether somebody
 * can be in two of them is for people to say, unless their names say that nobody can.
 */
function restOfShares(table: Breakdown, policy: Policy): Finding[] {
  const [first, ...others] = table.parts;
  const total = first?.denominator;
  if (!first || !others.length || others.some(({ denominator }) => denominator !== total)) return [];
  if (table.parts.some(({ numerator }) => numerator === undefined)) return [];

  const together = {
    ...first,
    numerator: total,
    parts: first.parts.filter((one) => one.dimension !== table.dimension),
  };
  const left = restOf(together, table.parts, policy).filter(({ rule }) => rule !== 'all-or-none');
  if (isWholeByName(table)) return left;
  return left.map((finding) => ({
    ...finding,
    severity: 'warning',
    advice: `${finding.advice} If somebody can be in two parts, this is not so.`,
  }));
}

/** "20 in all, 17 shown: 3 left over". And of a tiny group: "all are boys", which is said of every one of them. */
function restOf(whole: Figure, parts: readonly Figure[], policy: Policy): Finding[] {
  const [total, shown] = [countIn(whole), parts.map(countIn)];
  if (total === undefined || !shown.length || shown.some((count) => count === undefined)) return [];
  if (parts.some((part) => part.parts.some(({ includes }) => includes))) return [];
  if ([whole, ...parts].every(({ publication }) => publication)) return [];

  const before = [whole, ...parts].some(({ publication }) => publication);
  const words = (rule: 'complement' | 'all-or-none', expected: string, found: string) => [
    findingAt(whole, before ? 'earlier' : rule, {
      field: whole.indicator.unit === 'count' ? 'value' : 'numerator',
      expected,
      found: `${found} (${nameOf(whole)})`,
      advice: 'Those left over are as few as if they were counted. Hide a part or the total, or join parts.',
    }),
  ];
  const rest = shown.reduce<number>((left, count) => left - count!, total);
  if (isSmall(rest, policy)) {
    const sum = `${total} in all, ${shown.join(' + ')} shown: ${rest} left over`;
    return words('complement', `no group of ${smallWords(policy)} people left over`, sum);
  }
  const all = parts.find((part) => countIn(part) === total);
  if (!all || total <= 0 || total >= policy.tiny) return [];
  return words(
    'all-or-none',
    `no "all" of a group of fewer than ${policy.tiny}`,
    `all ${total} are in one part: ${nameOf(all)}`,
  );
}
