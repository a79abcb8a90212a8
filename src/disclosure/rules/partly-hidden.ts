import { entriesAt } from '../../schema/rules/entries.js';
import { countIn } from '../figures.js';
import type { Figure } from '../figures.js';
import { findingAt, nameOf } from '../finding.js';
import type { Audit, DisclosureRule, Finding } from '../finding.js';
import { byKey } from '../key.js';
import { breakdownsOf } from '../sums/parts.js';

/**
 * A total, share or average of parts is of all of them. Where hidden parts were simply left out, it is wrong, and it says
 * that they were left out: sixty-three councils once showed 100 % for this reason.
 */
export const partlyHidden: DisclosureRule = (audit) => [...inBreakdowns(audit), ...inGroups(audit)];

function inBreakdowns({ figures }: Audit): Finding[] {
  return breakdownsOf(figures).flatMap(({ parts, whole }) => {
    const hidden = parts.filter((part) => part.hidden);
    const shown = parts.filter((part) => !part.hidden);
    if (!hidden.length || shown.length < 1) return [];

    const counts = sumOf(shown.map(countIn));
    if (whole && counts !== undefined && counts > 0 && countIn(whole) === counts)
      return [problemWith(whole, shown.map(countIn), counts, hidden.length)];
    const bases = sumOf(shown.map(({ denominator }) => denominator));
    if (whole && bases !== undefined && bases > 0 && whole.denominator === bases)
      return [
        problemWith(
          whole,
          shown.map(({ denominator }) => denominator),
          bases,
          hidden.length,
        ),
      ];

    const shares =
      shown.every(({ indicator }) => indicator.unit === 'percent') && sumOf(shown.map(({ value }) => value));
    if (whole || shares !== 100 || new Set(parts.map(({ denominator }) => denominator)).size > 1) return [];
    return [
      problemWith(
        shown[0]!,
        shown.map(({ value }) => value),
        100,
        hidden.length,
      ),
    ];
  });
}

/** The total or mean of a group of areas, some of which are hidden. */
function inGroups({ document, figures }: Audit): Finding[] {
  const areas = entriesAt(document, 'areas').map(({ fields }) => fields);
  const key = (fields: Record<string, unknown>) => String(fields.code ?? fields.id);
  return areas
    .filter(({ members, method }) => Array.isArray(members) && (method === 'total' || method === 'mean'))
    .flatMap((group) => {
      const members = new Set(
        areas
          .filter(({ id, name, code }) => [id, name, code].some((one) => (group.members as unknown[]).includes(one)))
          .map(key),
      );
      return [...byKey(figures, 'area').values()].flatMap((beside) => {
        const whole = beside.find(({ area }) => area === key(group));
        const parts = beside.filter(({ area }) => members.has(area));
        const hidden = parts.filter((part) => part.hidden);
        const shown = parts.filter((part) => !part.hidden);
        const total = sumOf(shown.map(({ value }) => value));
        if (!whole || !hidden.length || !shown.length || total === undefined) return [];
        const made = group.method === 'mean' ? total / shown.length : total;
        if (whole.value === undefined || Math.abs(whole.value - made) > 0.5 * 10 ** -whole.decimals) return [];
        return [
          problemWith(
            whole,
            shown.map(({ value }) => value),
            whole.value,
            hidden.length,
          ),
        ];
      });
    });
}

function problemWith(figure: Figure, shown: readonly (number | undefined)[], made: number, hidden: number): Finding {
  return findingAt({ ...figure, counted: 'people' }, 'partly-hidden', {
    field: 'value',
    expected: 'a value that is made of every part, the hidden ones too',
    found: `${made}, made of ${shown.join(' and ')} alone: ${hidden} hidden ${hidden === 1 ? 'part is' : 'parts are'} left out (${nameOf(figure)})`,
    advice: 'Work it out from the full numbers. If it then gives the hidden part back, hide it, or a second part.',
  });
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}
