import { entriesAt } from './entries.js';
import type { Rule } from './rule.js';

/** A promise has its words, or at least the heading that the council prints. */
export const promiseHasWords: Rule = (document) =>
  entriesAt(document, 'promises.items')
    .filter(({ fields }) => fields.text === undefined && fields.heading === undefined)
    .map(({ path }) => ({
      path,
      severity: 'error' as const,
      expected: '"text", or "heading" where only that is printed',
      found: 'neither',
      advice: 'Add the promise as it was made.',
    }));
