import { countIn } from '../figures.js';
import type { Figure } from '../figures.js';
import { nameOf } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { bestKnown } from '../key.js';
import { breakdownsOf, isWholeByName } from '../sums/parts.js';

/**
 * Two parts that are all there are cannot be more than their whole: 350 boys and 390 girls of 626 children. More parts may
 * overlap, whatever they are called.
 */
export const tooManyParts: DisclosureRule = ({ figures }) =>
  breakdownsOf(bestKnown(figures)).flatMap((table) => {
    const { parts, whole } = table;
    if (!whole || parts.length !== 2 || !isWholeByName(table)) return [];
    const [total, counts] = [mostOf(whole), parts.map(leastOf)];
    if (total === undefined || counts.some((count) => count === undefined)) return [];
    if (counts.reduce<number>((sum, count) => sum + count!, 0) <= total) return [];
    return [
      {
        rule: 'inconsistent' as const,
        path: whole.path,
        severity: 'warning' as const,
        expected: 'parts that are no more than their total',
        found: `${parts.map(countIn).join(' + ')} shown, ${countIn(whole)} in all (${nameOf(whole)})`,
        advice: 'Look at the figures of the same table again. Until they fit, nobody can tell what they give away.',
      },
    ];
  });

function mostOf(figure: Figure): number | undefined {
  const count = exactIn(figure);
  return count === undefined ? undefined : count + slack(figure);
}

function leastOf(figure: Figure): number | undefined {
  const count = exactIn(figure);
  return count === undefined ? undefined : count - slack(figure);
}

function exactIn(figure: Figure): number | undefined {
  return figure.qualifier || figure.parts.some(({ includes }) => includes) ? undefined : countIn(figure);
}

function slack({ rounding }: Figure): number {
  return rounding > 1 ? rounding / 2 : 0;
}
