import { countIn } from '../figures.js';
import { findingAt, nameOf } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { byKey } from '../key.js';
import { isSmall } from '../policy.js';

/**
 * What changed since a figure was published before: one or two people more in the same count are those whose records
 * came late. Corrections are ordinary, so it is for people to judge.
 */
export const revised: DisclosureRule = ({ figures, earlier, policy }) => {
  const before = byKey(earlier);
  return [...byKey(figures)].flatMap(([key, [figure]]) =>
    (before.get(key) ?? []).flatMap((old) => {
      const [now, then] = [countIn(figure!), countIn(old)];
      if (figure!.counted === 'things' || now === undefined || then === undefined) return [];
      if (!isSmall(Math.abs(now - then), policy) || figure!.rounding > 1 || old.rounding > 1) return [];
      const [more, less] = now > then ? [now, then] : [then, now];
      return [
        findingAt(figure!, 'earlier', {
          severity: 'warning',
          expected: 'the figure as it was published before, or one that differs by more than a few people',
          found: `${more} − ${less} = ${more - less} ${now > then ? 'more' : 'fewer'} than in ${old.path} (${nameOf(figure!)})`,
          advice: 'Keep to the published figure, or acknowledge the correction.',
        }),
      ];
    }),
  );
};
