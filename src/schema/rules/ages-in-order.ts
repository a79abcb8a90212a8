import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';

/** Statutes end an age range before its upper age; services do so with it, as Open Referral does. */
const RANGES = [
  { route: 'cohorts', from: 'ageFrom', to: 'ageTo', inclusive: false },
  { route: 'localOffer.entitlements', from: 'ageFrom', to: 'ageTo', inclusive: false },
  { route: 'localOffer.services', from: 'minimumAge', to: 'maximumAge', inclusive: true },
];

/** There is somebody between the lower and the upper age. */
export const agesInOrder: Rule = (document) =>
  RANGES.flatMap(({ route, from, to, inclusive }) =>
    entriesAt(document, route).flatMap(({ path, fields }) => {
      const lower = fields[from];
      const upper = fields[to];
      if (typeof lower !== 'number' || typeof upper !== 'number') return [];
      if (lower < upper || (inclusive && lower === upper)) return [];
      return [
        {
          path: `${path}.${to}`,
          severity: 'error' as const,
          expected: inclusive
            ? `${lower} or more (up to and including this age)`
            : `more than ${lower} ("under 25" is 25)`,
          found: `from ${lower} to ${upper}`,
          advice: 'Check the two ages: nobody is between them.',
        },
      ];
    }),
  );
