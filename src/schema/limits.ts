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

/**
 * Whether a text is too large or too deeply nested to be parsed. It looks at the text itself, before `JSON.parse`, and
 * never recurses: a hundred thousand levels are refused as fast as two. It does not say whether the text is JSON.
 */
export function excessOf(text: string): Excess | undefined {
  if (text.length > MOST_TEXT) return 'too-big';

  // The browser's own code, because a loop over every character is slow until it is compiled.
  let brackets = text
    .replace(/\\./gs, '')
    .replace(/"[^"]*"?/g, '')
    .replace(/[^[\]{}]+/g, '');
  // Each round takes the innermost level away. What then stands alone is no JSON, but may still be deep.
  const level = /\[]|{}/g;
  for (let round = 0; round < MOST_DEPTH && brackets; round++) brackets = brackets.replace(level, '');
  return brackets.search(level) >= 0 || brackets.split(/[[{]/, MOST_DEPTH + 2).length > MOST_DEPTH + 1
    ? 'too-deep'
    : undefined;
}
