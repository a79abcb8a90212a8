import { baseOf, scaleOf } from '../base.js';
import { findingAt, nameOf } from '../finding.js';
import type { DisclosureRule } from '../finding.js';

/** Of a tiny group, "all" and "none" say something about every one of its members. */
export const allOrNone: DisclosureRule = ({ figures, policy }) =>
  figures.flatMap((figure) => {
    if (figure.counted === 'things' || scaleOf(figure) !== 100) return [];
    const base = baseOf(figure, figures);
    if (!base || base.count <= 0 || base.count >= policy.tiny) return [];

    const none = figure.value === 0 || figure.numerator === 0;
    const all = figure.value === 100 || figure.numerator === base.count;
    if (!none && !all) return [];
    return [
      findingAt(figure, 'all-or-none', {
        field: 'value',
        severity: base.sure ? 'error' : 'warning',
        expected: `no "all" or "none" of a group of fewer than ${policy.tiny}`,
        found: `${all ? 'all' : 'none'} of ${base.count} (${nameOf(figure)})`,
        advice: 'It is said of every one of them. Hide the figure, or publish it for a larger group.',
      }),
    ];
  });
