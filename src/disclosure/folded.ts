/** Where the digits of other scripts begin: Arabic, Persian, full width. */
const ZEROS = [0x660, 0x6f0, 0xff10];

/**
 * A text as it is read: two spaces or one that does not break are a space, a mark that is not seen is nothing, and a digit
 * is a digit in any script. Lines stay apart, because what ends one and what begins the next are mostly two things.
 */
export function folded(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[٠-٩۰-۹０-９]/g, (digit) =>
      String(ZEROS.map((zero) => digit.charCodeAt(0) - zero).find((n) => n >= 0 && n < 10)),
    )
    .replace(/[^\S\n]+/g, ' ');
}
