const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  dau: 2,
  ddau: 2,
  dwy: 2,
  ddwy: 2,
  tri: 3,
  thri: 3,
  dri: 3,
  tair: 3,
  thair: 3,
  dair: 3,
  pedwar: 4,
  bedwar: 4,
  phedwar: 4,
  pedair: 4,
  bedair: 4,
  phedair: 4,
  pump: 5,
  pum: 5,
  bum: 5,
  phum: 5,
  chwech: 6,
  chwe: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
  deuddeg: 12,
  ddeuddeg: 12,
  pymtheg: 15,
  bymtheg: 15,
  deunaw: 18,
  ddeunaw: 18,
  ugain: 20,
};

const one = Object.keys(NUMBERS).join('|');

/**
 * A number in Welsh words, as a pattern: "tri", "tri ar ddeg", "dau ddeg tri". Some are English words too, so that they
 * count only in Welsh. "Un" alone is mostly somebody, and no number.
 */
export const welshNumber = `(?:(?:${one}) (?:ar (?:ddeg|bymtheg)|d?deg(?: (?:${one}))?)|(?!un\\b)(?:${one}))`;

/** The number that Welsh words say. */
export function welshNumberOf(words: string): number | undefined {
  const [, before, ar, ten, after] = /^(?:(\w+) (ar )?)?(d?deg|bymtheg)(?: (\w+))?$/.exec(words) ?? [];
  if (ten === undefined) return NUMBERS[words];
  const [tens, units] = [ten === 'bymtheg' ? 15 : 10, NUMBERS[before ?? 'un']!];
  return ar ? tens + units : tens * units + (NUMBERS[after ?? ''] ?? 0);
}

/** Months, and lengths of time, after a number that is no amount. */
export const welshTimes =
  '(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|oed|mlwydd|flwydd|blwydd|mlynedd|blynedd|flynedd|mis|wythnos|diwrnod|awr)\\b';

/** Whether a text is Welsh, by small words that no English text has, or is nothing but a number in Welsh. */
export function isWelsh(text: string): boolean {
  return WELSH.test(text) || ALONE.test(text);
}

const WELSH =
  /\b(?:mae|roedd|oedd|yn y|yn yr|o blant|blant|phlentyn|ifanc|nifer|gofal|wedi|(?:ein|y) plant|o[’'][rn])\b/i;
const ALONE = new RegExp(`^\\W*${welshNumber}\\W*$`, 'i');
