import type { Rule } from './rule.js';
import { historiesOf } from './histories.js';

/** Every status has evidence, or says why there is none. That nobody has looked yet needs no evidence. */
export const historyHasEvidence: Rule = (document) =>
  historiesOf(document)
    .flat()
    .filter(({ fields: { evidence, noEvidence, status } }) => {
      const given = Array.isArray(evidence) && evidence.length > 0;
      return !given && noEvidence === undefined && status !== 'not-reviewed';
    })
    .map(({ path }) => ({
      path,
      severity: 'warning' as const,
      expected: '"evidence", or "noEvidence" with the reason',
      found: 'neither',
      advice:
        'Say what shows it: a page, a paper, a figure, somebody’s words. If nothing does, say why in "noEvidence".',
    }));
