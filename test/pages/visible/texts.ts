/** One text of a document and where it stands. */
export interface Held {
  path: string;
  words: string;
}

/** What a document holds and these pages need not show, by the end of its path. Each says why. */
const notForReaders: [path: RegExp, why: string][] = [
  [/\.\$schema$/, 'is for editors'],
  [/\.asPrinted$/, 'is the print behind a value that is shown in the kit’s own words'],
  [/\.source\.section$/, 'says where something is printed'],
  [/\.short(Text|Title|Name)$/, 'stands for a text that is shown in full, or is shown in its place'],
  [/^\.vocabulary\[.*\]\.(singular|plural)$/, 'is one form of a word, of which another may be shown'],
  [/^\.documents\[.*\]\.aliases/, 'is another spelling of a title that is shown'],
  [/^\.areas\[/, 'is shown with the figures of the area'],
  [/^\.localOffer\b/, 'is on the page of the local offer'],
  [
    /^\.indicators\.items\[.*\]\.(definition|caveats|note|population|numeratorLabel|denominatorLabel)/,
    'stands with the chart of a measure',
  ],
  [/^\.provisions\[.*\]\.(summary|history)/, 'is law on which no duty here rests, or its story'],
  [/^\.provisions\[(wf-law-ca1989-sch2-19b|sh-law-national-framework)\]/, 'is law on which no duty here rests'],
  [/^\.indicators\.items\[.*\]\.nationalId\./, 'is for those who keep the figures'],
  [/^\.access\..*\.(source|script|language)$/, 'says where something is printed, or in which letters it is shown'],
];

const codes = /^[a-z0-9]+([-_/.][a-z0-9]+)*$/;

/** Every text that a document holds for readers: whatever has words in it, and is no code, date or address. */
export function textsOf(value: unknown, path = ''): Held[] {
  if (notForReaders.some(([end]) => end.test(path))) return [];
  if (typeof value === 'string') return isWords(value) ? piecesOf(value).map((words) => ({ path, words })) : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => textsOf(one, `${path}[${idOf(one) ?? at}]`));
  if (typeof value !== 'object' || !value) return [];
  // Of a text in several wordings, a page shows one.
  if ('default' in value) return textsOf(value.default, path);
  return Object.entries(value)
    .filter(([name]) => name !== 'name' || !('shortName' in value))
    .flatMap(([name, one]) => textsOf(one, `${path}.${name}`));
}

/**
 * A description in place of a title is shown without its brackets, and a telephone number stands where a line in another
 * language leaves it open.
 */
function piecesOf(text: string): string[] {
  return text
    .replace(/^\[(.*)\]$/, '$1')
    .split('…')
    .filter((piece) => isWords(piece));
}

function isWords(text: string): boolean {
  return !codes.test(text) && !/^(https?|tel|mailto):|^\d[\d:./ -]*$/.test(text) && /\p{L}{2}/u.test(text);
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value && 'id' in value ? String(value.id) : undefined;
}
