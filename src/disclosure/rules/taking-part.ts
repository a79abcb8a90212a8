import { entriesAt } from '../../schema/rules/entries.js';
import { isFields } from '../../schema/shape.js';
import { smallWords } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { countedIn } from '../people.js';
import { isSmall } from '../policy.js';

/** How many took part in a survey or workshop: where they were few, what they said may be known by who they were. */
export const takingPart: DisclosureRule = ({ document, policy }) =>
  entriesAt(document, 'strategy.engagements').flatMap(({ path, fields: { sample } }) => {
    if (!isFields(sample) || typeof sample.value !== 'number' || !isSmall(sample.value, policy)) return [];
    if (sample.unit !== 'count' || countedIn(sample.label) === 'things') return [];
    return [
      {
        rule: 'small' as const,
        path: `${path}.sample.value`,
        severity: 'warning' as const,
        expected: `no ${smallWords(policy)} people whose answers are told`,
        found: String(sample.value),
        advice: 'Say "a few", or acknowledge it if nothing they said could be held against one of them.',
      },
    ];
  });
