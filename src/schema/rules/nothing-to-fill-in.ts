import { shown } from '../found.js';
import { isFields } from '../shape.js';
import { entriesAt } from './entries.js';
import { everyText } from './every-field.js';
import type { Rule } from './rule.js';

/** How the words begin that "cp-widgets new" puts where the council's own belong. */
const TO_FILL_IN = /^Replace this with /;

/** What is published holds none of the words that say what is to be filled in. */
export const nothingToFillIn: Rule = (document) => {
  if (!isFields(document) || entriesAt(document, 'about')[0]?.fields.kind !== 'published') return [];
  return [...everyText(document)]
    .filter(({ text }) => TO_FILL_IN.test(text))
    .map(({ path, text }) => ({
      path,
      severity: 'error' as const,
      expected: 'words of your own, because about.kind says that this is published',
      found: shown(text),
      advice:
        'Fill it in, or take the entry out, and what links to it. Until then, write "illustrative" for about.kind.',
    }));
};
