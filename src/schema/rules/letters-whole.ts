import { shown } from '../found.js';
import { everyText } from './every-field.js';
import type { Rule } from './rule.js';

/**
 * What is left of a letter that was read in the wrong encoding: the sign for what could not be read, or two and more
 * signs for one, such as â€™ for an apostrophe and Â£ for a pound sign.
 */
const GARBLED = /\ufffd|â€|[ÂÃÅØÙÐÑ][\u0080-\u00bf]/;

/** How much is shown of a text before what is garbled, so that it can be found. */
const BEFORE = 20;

/** Every letter is as it was written. Words that come from a sheet, a feed or an old page may have lost some on the way. */
export const lettersWhole: Rule = (document) =>
  [...everyText(document)].flatMap(({ text, path }) => {
    const place = text.search(GARBLED);
    if (place < 0) return [];
    return [
      {
        path,
        severity: 'warning' as const,
        expected: 'letters as they were written',
        found: shown(text.slice(Math.max(0, place - BEFORE))),
        advice:
          'Write the letters anew, or copy the text again from its source. A sheet keeps them if it is saved as CSV UTF-8.',
      },
    ];
  });
