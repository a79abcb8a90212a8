const LONGEST = 60;

/** Characters that would move the cursor, recolour a terminal, hide, or turn the text around them. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** Half of a character, which nothing can print. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What stands somewhere in a document, shown in at most 60 characters that are safe to print anywhere. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${shortened(value, LONGEST - 2)}"`;
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value !== 'object' || value === null) return shortened(String(value), LONGEST);

  const fields = Object.keys(value);
  return fields.length ? shortened(`an entry with ${fields.slice(0, 12).join(', ')}`, LONGEST) : 'an empty entry';
}

/** A text cut to a length, with what cannot be seen written as an escape. */
export function shortened(text: string, longest = LONGEST): string {
  const visible = text
    .slice(0, longest + 1)
    .replace(UNSEEN, escaped)
    .replace(LONE, escaped);
  if (visible.length <= longest) return visible;
  return `${visible.slice(0, longest - 1).replace(LONE, '')}…`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
