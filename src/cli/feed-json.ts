import { excessOf } from '../schema/limits.js';
import { FeedTrouble } from './feed-trouble.js';

/** The value of a page of a feed, or what the page is instead. */
export function feedValue(bytes: Uint8Array): unknown {
  // Takes a byte order mark off. What is not UTF-8 becomes question marks, and one bad letter costs no directory.
  const text = new TextDecoder().decode(bytes);
  const excess = excessOf(text);
  if (excess) throw new FeedTrouble({ kind: excess });
  try {
    return JSON.parse(text);
  } catch {
    const start = text.slice(0, 2000).trimStart();
    throw new FeedTrouble({ kind: start.startsWith('<') ? 'web-page' : start ? 'not-json' : 'nothing' });
  }
}
