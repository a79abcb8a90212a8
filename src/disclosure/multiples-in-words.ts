import { fraction, fractionOf } from './fractions.js';

/** Words that say how many times as many there are now as before. */
export interface SaidMultiple {
  times: number;
  /** Whether they can only be about the figure beside them: "It halved", and not "The queue nearly halved". */
  plain: boolean;
  quote: string;
  at: number;
  end: number;
}

const TIMES: Readonly<Record<string, number>> = { halved: 0.5, doubled: 2, trebled: 3, tripled: 3, quadrupled: 4 };

const MULTIPLE = new RegExp(
  `\\b(?:(?<verb>${Object.keys(TIMES).join('|')})|(?<way>fell|fallen|dropped|decreased|down|rose|risen|grew|grown|increased|up) by (?<share>${fraction})|(?<many>half|twice|three times|four times) as (?:many|high))\\b`,
  'gi',
);

/** What stands before where nothing else can be meant. */
const PLAINLY =
  /(?:^|[.!?;:,]\s+|\n)\s*(?:(?:it|they|this|that|which|and|the (?:number|figure|count|total))(?: has| have|[’']s| was| were| is| are)? ?)?$/i;
const NOT = /(?:\bnot|n[’']t|\bnever|\bto be)(?: yet)? $/i;

/** Every time that a text says a number is so many times what it was. */
export function multiplesIn(text: string): SaidMultiple[] {
  return [...text.matchAll(MULTIPLE)].flatMap(({ 0: quote, index: at, groups }) => {
    const before = text.slice(Math.max(0, at - 40), at);
    if (NOT.test(before)) return [];
    return [{ times: timesIn(groups!), plain: PLAINLY.test(before), quote, at, end: at + quote.length }];
  });
}

function timesIn({ verb, way, share, many }: Readonly<Record<string, string | undefined>>): number {
  if (verb !== undefined) return TIMES[verb.toLowerCase()]!;
  if (share !== undefined)
    return /^(?:rose|risen|gr|in|up)/i.test(way!) ? 1 + fractionOf(share) : 1 - fractionOf(share);
  return { half: 0.5, twice: 2, 'three times': 3, 'four times': 4 }[many!.toLowerCase()]!;
}
