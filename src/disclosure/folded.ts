/**
 * A text as it is read: two spaces or one that does not break are a space, and a mark that is not seen is nothing. Lines
 * stay apart, because what ends one and what begins the next are mostly two things.
 */
export function folded(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[^\S\n]+/g, ' ');
}
