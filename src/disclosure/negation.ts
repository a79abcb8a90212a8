import { plainName } from './names.js';

/** What a name says of the one lot, beside what is left of it for the other: "not in work" and "in work". */
const NEGATIONS: readonly Way[] = [
  [/\bnot /g, ''],
  [/\bnon[- ](?=[a-z]{3})/g, ''],
  [/\b(?:un|in|dis)(?=[a-z]{4})/g, ''],
  [/\bwith(?:out| no) /g, 'with '],
  [/\b(had|have|has) no /g, '$1 '],
  [/\bdo(?:es)? not /g, ''],
  [/\bdid not have /g, 'had '],
  [/\bdid not ([a-z]+?)e?\b/g, '$1ed'],
];

/** Words of which the one mostly is what the other is not. */
const CONTRASTS: readonly Way[] = [
  ...['in ', 'inside ', 'within '].map((inside): Way => [/\b(?:outside(?: of)?|out of) /g, inside]),
  [/\bgirls\b/g, 'boys'],
  [/\bfemale/g, 'male'],
  [/\bwomen\b/g, 'men'],
];

type Way = readonly [no: RegExp, yes: string];

/** Words between those who are counted and what is said of them. */
const BETWEEN =
  /(?:(?:^|[ ,(])(?:who|that|which|whose|are|were|is|was|do|does|did|have|has|had|been|in|at|on|with|living|placed)(?= |$))+\s*$/;

/** What makes those who are counted fewer once more: "not in work who are parents". */
const FEWER = /\b(?:who|whose|that|which|aged|under|over|with|without|among|of those)\b|\(/;

/** What can be read from a name that says "not". */
export interface Negation {
  /** The name of the others: "care leavers in work". */
  name: string;
  /** The name of both together, if it is the first part of the name: "care leavers". */
  all: string;
  /** Whether nothing further on says that only some of them are counted. */
  ofAll: boolean;
  /** Whether the name is the same but for the "not". */
  exact: boolean;
}

/** Every way to read a name, in plain words, as one that says "not". */
export function negationsIn(name: string): Negation[] {
  const read = (ways: readonly Way[], exact: boolean) =>
    ways.flatMap(([no, yes]) =>
      [...name.matchAll(no)].map(({ 0: said, index }): Negation => {
        const [before, from] = [name.slice(0, index), name.slice(index)];
        const all = before
          .trim()
          .replace(BETWEEN, '')
          .replace(/[\s,:–(-]+$/, '');
        const others = before + from.replace(new RegExp(no.source), yes);
        return { name: barely(others), all: barely(all), ofAll: !FEWER.test(from.slice(said.length)), exact };
      }),
    );
  return [...read(NEGATIONS, true), ...read(CONTRASTS, false)];
}

/** A name without words that tell nobody apart: "care leavers who are in a job" is "care leavers in job". */
export function barely(text: unknown): string {
  return plainName(text)
    .replace(/\b(?:who|that|which) (?:are|were|is|was) (?:(?:currently|now) )?/g, '')
    .replace(/\b(?:an?|any|the|their) /g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
