import { isFields } from '../shape.js';
import { everyField } from './every-field.js';
import type { Field } from './every-field.js';
import type { Rule } from './rule.js';

const WHO = '(editor|reviewer|colleague|admin|administrator)';
const WHAT = '(note|comment|remark|memo)s?';

/** Names of fields that are meant for colleagues, as they are without capitals, hyphens and the like. */
const EDITORIAL = new RegExp(
  `^(${[
    `(${WHO}s?|editorial|review|internal|private|confidential|draft|staff)${WHAT}`,
    `${WHAT}(for|to)(the|our)?(${WHO}s?|staff|review)`,
    'ack(s|nowledged?|nowledge?ments?)?',
    'editorial|internal|private|confidential|todos?|fixme|comment',
  ].join('|')})$`,
);

/** Files of other kinds have comments, and JSON has none: what looks like one is read by everybody. */
const COMMENT = /^\s*(\/\/|\/\*|#)/;

/** What is meant for colleagues, in words. */
type Meant = 'an entry for editors only' | 'a field for editors only' | 'a decision, with its reason, role and date';

/** The document is public. What is meant for colleagues stands in the review file beside it, which is never served. */
export const noEditorsContent: Rule = (document) =>
  [...everyField(document)].flatMap((field) => {
    const found = meantIn(field);
    if (!found) return [];
    return [
      {
        path: field.path,
        severity: 'error' as const,
        expected: 'only what the public may read',
        found,
        advice: 'Move it to the review file beside the document: everything in the document is published.',
      },
    ];
  });

function meantIn({ key, value }: Field): Meant | undefined {
  if (key === 'visibility')
    return value === 'editor' || value === 'internal' || value === 'private' ? 'an entry for editors only' : undefined;
  if (COMMENT.test(key) || EDITORIAL.test(key.toLowerCase().replace(/[^a-z]/g, ''))) return 'a field for editors only';
  const decided = Array.isArray(value) ? value.some(isDecision) : isDecision(value);
  return decided ? 'a decision, with its reason, role and date' : undefined;
}

/** Whether it is what a review file holds for a warning, under whatever name. No entry of a document has these three. */
function isDecision(value: unknown): boolean {
  return isFields(value) && ['reason', 'role', 'date'].every((field) => Object.hasOwn(value, field));
}
