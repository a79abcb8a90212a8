import { everyField } from './every-field.js';
import type { Rule } from './rule.js';

const EDITORIAL = new Set(
  `editornote editornotes editorsnote editorsnotes editorial acknowledgement acknowledgements acknowledgment acknowledgments
  internal internalnote internalnotes private confidential draftnote draftnotes todo fixme comment reviewcomment
  reviewcomments`.split(/\s+/),
);

/** The document is public. What is meant for colleagues stands in the review file beside it, which is never served. */
export const noEditorsContent: Rule = (document) =>
  [...everyField(document)]
    .filter(({ key, value }) => {
      if (key === 'visibility') return value === 'editor' || value === 'internal' || value === 'private';
      return EDITORIAL.has(key.toLowerCase().replace(/[^a-z]/g, ''));
    })
    .map(({ path, key }) => ({
      path,
      severity: 'error' as const,
      expected: 'only what the public may read',
      found: key === 'visibility' ? 'an entry for editors only' : 'a field for editors only',
      advice: 'Move it to the review file beside the document: everything in the document is published.',
    }));
