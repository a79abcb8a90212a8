const NUMBERS: Readonly<Record<string, number>> = {
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
};

/** A small number in Welsh words, as a pattern. Some are English words too, so that they count only in Welsh. */
export const welshNumber = `(?:${Object.keys(NUMBERS).join('|')})`;

/** The number that a Welsh word says. */
export function welshNumberOf(word: string): number | undefined {
  return NUMBERS[word];
}

/** Children and young people after a number, in Welsh: "3 o blant", "tri phlentyn", "dau berson ifanc". */
export const welshChildren =
  "(?:o(?:[’']r| ein)? (?:blant|bobl ifanc|ferched|fechgyn|fabanod|ymadawyr gofal)|(?:ph|b|p)lentyn|[pb]erson ifanc|f?achgen|[fm]erch|babi|baban|ymadawr gofal)(?![\\w’-])";

/** Months, and lengths of time, after a number that is no amount. */
export const welshTimes =
  '(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|oed|mlwydd|flwydd|blwydd|mlynedd|blynedd|flynedd|mis|wythnos|diwrnod|awr)\\b';

/** Whether a text is Welsh, by small words that no English text has, or is nothing but a number in Welsh. */
export function isWelsh(text: string): boolean {
  return WELSH.test(text) || ALONE.test(text);
}

const WELSH = /\b(?:mae|roedd|oedd|yn y|yn yr|o blant|blant|phlentyn|bobl ifanc|gofal|wedi)\b/i;
const ALONE = new RegExp(`^\\W*${welshNumber}\\W*$`, 'i');
