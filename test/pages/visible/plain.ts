/** Text as it is compared: one kind of space, dash and apostrophe, and no difference between capitals and small letters. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .trim()
    .toLowerCase();
}
