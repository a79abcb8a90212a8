/** More text than any council's document holds; less than would stall an old phone. Counted in UTF-16 units. */
export const MOST_TEXT = 5_000_000;

/** Deeper than any shape in the schema; shallower than anything that could exhaust a stack. */
export const MOST_DEPTH = 64;

/** More entries than any council's document holds; fewer than would stall an old phone. */
export const LONGEST_LIST = 20_000;

/** More services than any council’s own offer has, and as many as a page searches within a key. Larger lists are directories. */
export const LARGEST_OFFER = 6000;

/** Why a text is not even read. */
export type Excess = 'too-big' | 'too-deep';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether a text is too large or too deeply nested to be parsed. It looks at the text itself, before `JSON.parse`, and
 * never recurses: a hundred thousand levels are refused as fast as two. It does not say whether the text is JSON.
 */
export function excessOf(text: string): Excess | undefined {
  if (text.length > MOST_TEXT) return 'too-big';

  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    // Opening and closing brackets differ by 2 ([ ] and { }), and the two kinds by the bit 0x20.
    else if ((code | 0x20) === 0x7b) depth++;
    else if ((code | 0x20) === 0x7d) depth--;
    if (depth > MOST_DEPTH) return 'too-deep';
  }
  return undefined;
}

/** The closing quote, or the end of the text. A quote after an odd number of backslashes is part of the string. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
