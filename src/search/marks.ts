import { foldedWords } from './fold.js';

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

/**
 * Where words that were looked for stand in a text, as [start, end) of whole words: half a word marked is hard to read,
 * and could cut a letter from its accent.
 */
export function marksIn(text: string, words: readonly string[]): [start: number, end: number][] {
  const sought = words.flatMap((word) => word.split(' ')).filter(Boolean);
  const marks: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [same = ''] = foldedWords(word);
    if (sought.some((one) => same.startsWith(one))) marks.push([index, index + word.length]);
  }
  return marks;
}
