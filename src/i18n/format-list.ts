/** "a, b and c" in the language of the reader: the word before the last changes in Welsh with the letter that follows. */
export function formatList(items: readonly string[], locale: string): string {
  const last = items.at(-1) ?? '';
  const and = locale !== 'cy' ? 'and' : /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
