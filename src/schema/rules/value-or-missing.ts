import { shown } from '../found.js';
import type { Problem } from '../problem.js';
import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';

/** Fields of which an entry has one: what is known, or the reason why it is not. */
const PAIRS = [
  { route: 'indicators.observations', known: 'value', absent: 'missing', neither: 'error' },
  { route: 'localOffer.entitlements', known: 'amount', absent: 'noAmount', neither: 'warning' },
  { route: 'plan.actions', known: 'due', absent: 'noDue', neither: 'warning' },
] as const;

/** Absence is data: there is a value, or the reason why there is none, never both and never neither. */
export const valueOrMissing: Rule = (document) =>
  PAIRS.flatMap(({ route, known, absent, neither }) =>
    entriesAt(document, route).flatMap(({ path, fields }): Problem[] => {
      const both = fields[known] !== undefined && fields[absent] !== undefined;
      if (!both && (fields[known] !== undefined || fields[absent] !== undefined)) return [];
      return [
        {
          path,
          severity: both ? 'error' : neither,
          expected: `either "${known}", or "${absent}" with the reason`,
          found: both ? `both: ${shown(fields[known]).slice(0, 40)}, and a reason` : 'neither',
          advice: both ? `Leave one of the two out.` : `Add "${known}", or "${absent}": { "reason": "not-stated" }.`,
        },
      ];
    }),
  );
