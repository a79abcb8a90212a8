import { shown } from '../found.js';
import { entriesAt } from './entries.js';
import { impossibleIn } from './possible.js';
import type { Rule } from './rule.js';
import { indicatorsById } from './whole-and-part.js';

/** What each kind of target must have, and must not have. */
const KINDS = new Map<unknown, { needs: string[]; bars: string[] }>([
  ['value', { needs: ['value'], bars: ['to'] }],
  ['threshold', { needs: ['value'], bars: ['to'] }],
  ['range', { needs: ['value', 'to'], bars: [] }],
  ['direction', { needs: ['direction'], bars: ['value', 'to'] }],
  ['to-be-set', { needs: [], bars: ['value', 'to', 'direction'] }],
]);

/** A target has what its kind says, in the unit of its indicator: no percentage over 100, no range that runs backwards. */
export const targetIsWhole: Rule = (document) => {
  const indicators = indicatorsById(document);
  return entriesAt(document, 'indicators.targets').flatMap(({ path, fields }) => {
    const problem = (field: string, expected: string, advice: string) => ({
      path: field ? `${path}.${field}` : path,
      severity: 'error' as const,
      expected,
      found: shown(field ? fields[field] : fields.kind),
      advice,
    });
    const { needs = [], bars = [] } = KINDS.get(fields.kind) ?? {};
    const unit = indicators.get(fields.indicator)?.unit;
    return [
      ...needs
        .filter((field) => fields[field] === undefined)
        .map((field) =>
          problem('', `"${field}", for a target of this kind`, `Add "${field}", or choose another kind of target.`),
        ),
      ...bars
        .filter((field) => fields[field] !== undefined)
        .map((field) =>
          problem(
            field,
            `no "${field}" in a target of kind "${String(fields.kind)}"`,
            'Leave it out, or choose another kind of target.',
          ),
        ),
      ...['value', 'to']
        .filter((field) => {
          const why = impossibleIn(fields[field], unit);
          // An average of whole numbers may well be aimed for.
          return why !== undefined && why !== 'not-whole';
        })
        .map((field) =>
          problem(
            field,
            `a number that the unit of the indicator (${String(unit)}) can have`,
            'Write the target in the unit of its indicator.',
          ),
        ),
      ...(typeof fields.value === 'number' && typeof fields.to === 'number' && fields.to <= fields.value
        ? [
            problem(
              'to',
              `more than ${fields.value}, the lower end`,
              'Put the lower end in "value" and the upper end in "to".',
            ),
          ]
        : []),
    ];
  });
};
