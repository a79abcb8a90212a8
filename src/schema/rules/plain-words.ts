import { isFields } from '../shape.js';
import { entriesAt } from './entries.js';
import type { Entry } from './entries.js';
import type { Rule } from './rule.js';

/**
 * Promises and duties are also said in plain words. One warning for each section, because one for each promise would
 * hide everything else.
 */
export const plainWords: Rule = (document) => [
  ...missingIn(entriesAt(document, 'promises.items'), 'text', ({ fields }) => fields.text === undefined),
  ...missingIn(
    entriesAt(document, 'duties'),
    'title',
    ({ fields }) => Array.isArray(fields.inPractice) && fields.inPractice.length > 0,
  ),
];

function missingIn(entries: Entry[], field: string, saidOtherwise: (entry: Entry) => boolean) {
  const without = entries.filter((entry) => {
    const words = entry.fields[field];
    return !saidOtherwise(entry) && !(isFields(words) && typeof words.plain === 'string');
  });
  if (!without.length) return [];
  return [
    {
      path: `${without[0]!.path}.${field}`,
      severity: 'warning' as const,
      expected: '{ "default": …, "plain": … }: the usual wording, and the same in plain language',
      found: `${without.length} of ${entries.length} without plain words, this the first`,
      advice: 'Add "plain" where the usual wording is hard to read; young people see it first.',
    },
  ];
}
