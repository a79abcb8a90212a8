import { baseOf, countsFor, rangeWords, scaleOf } from '../base.js';
import { countIn } from '../figures.js';
import type { Figure } from '../figures.js';
import { findingAt, nameOf, smallWords } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { comparable } from '../key.js';
import { pairsOf } from '../pairs.js';
import { isSmall } from '../policy.js';
import type { Range } from '../solver.js';

/**
 * What is left when one shown figure is taken from another is a count of people too, where one lies wholly in the other:
 * earlier in the year, younger, in fewer groups, or with some left out.
 */
export const difference: DisclosureRule = ({ figures, earlier, policy }) => {
  const counts = comparable(figures, earlier);
  return pairsOf(counts).flatMap(({ part, whole, because, guessed }) => {
    const [less, more] = [rangeOf(part, counts), rangeOf(whole, counts)];
    if (!less || !more || (part.publication && whole.publication)) return [];

    const left = { low: more.low - less.high, high: more.high - less.low };
    if (!isSmall(left.low, policy) || !isSmall(left.high, policy)) return [];
    return [
      findingAt(whole.publication ? part : whole, part.publication || whole.publication ? 'earlier' : 'difference', {
        field: 'value',
        severity: guessed ? 'warning' : 'error',
        expected: `no two figures that differ by ${smallWords(policy)} people`,
        found: `${told(whole)} − ${told(part)} = ${rangeWords(left)}: ${because} (${nameOf(whole)})`,
        advice:
          'The difference is a count of its own. Hide one of the two, or publish the longer time or the larger group only.',
      }),
    ];
  });
};

function told(figure: Figure): string {
  return countIn(figure) === undefined ? `${figure.value} %` : String(countIn(figure));
}

function rangeOf(figure: Figure, beside: readonly Figure[]): Range | undefined {
  const count = countIn(figure);
  if (count !== undefined) return { low: count, high: count };
  const [base, scale] = [baseOf(figure, beside), scaleOf(figure)];
  return base && scale && figure.value !== undefined
    ? countsFor(figure.value, base.count, figure.decimals, scale)
    : undefined;
}
