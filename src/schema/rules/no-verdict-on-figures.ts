import { shown } from '../found.js';
import { entriesAt } from './entries.js';
import { everyField } from './every-field.js';
import type { Rule } from './rule.js';

const VERDICT_FIELDS = /^(rag|ragstatus|ragrating|colou?r|trafficlight|rating|verdict|performance)$/;
const VERDICTS =
  /^(red|amber|green|yellow|good|bad|poor|outstanding|not-started|in-progress|on-track|at-risk|delayed|kept|partly-kept|not-kept|done)$/i;

/**
 * Nobody colours a figure by hand. Good and bad follow from a target and from the direction that is better for
 * children; a figure without a target has neither, so there is no field for it.
 */
export const noVerdictOnFigures: Rule = (document) =>
  ['indicators.items', 'indicators.targets', 'indicators.observations', 'indicators.groups'].flatMap((route) =>
    entriesAt(document, route).flatMap(({ path, fields }) =>
      [...everyField(fields)]
        .filter(({ key, value }) => {
          if (VERDICT_FIELDS.test(key.toLowerCase().replace(/[^a-z]/g, ''))) return true;
          return key === 'status' && typeof value === 'string' && VERDICTS.test(value);
        })
        .map((field) => ({
          path: `${path}.${field.path}`,
          severity: 'error' as const,
          expected: 'no red, amber or green on a figure',
          found: shown(field.value),
          advice:
            'Leave it out. Give the indicator a target instead, and its "polarity"; pages say whether the target is met.',
        })),
    ),
  );
