import { plain } from './plain.js';

/** Whether a text has these words. A number is found as a whole: neither “15%” nor “2.5%” has “5%” in it, nor “2501” “250”. */
export function found(text: string, words: string | RegExp): boolean {
  const source = typeof words === 'string' ? plain(words).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&') : words.source;
  const [before, after] = [/^\d/.test(source) ? '(?<![\\d.,])' : '', /\d$/.test(source) ? '(?!\\d)' : ''];
  return new RegExp(`${before}(?:${source})${after}`, typeof words === 'string' ? '' : words.flags).test(text);
}
