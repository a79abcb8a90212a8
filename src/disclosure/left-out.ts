import type { Part } from './figures.js';

/** Whether what a part includes is said by whom it leaves out. */
export function leavesOut({ includes }: Pick<Part, 'includes'>): boolean {
  return /exclu|without|leav\w* out|except|other than|apart from|not /.test(includes);
}

/** "Children with a plan, excluding those who came alone", so that what is left is the name of all of them. */
const LEFT_OUT =
  /,? \(?\b(excluding|excl\.|except(?: for)?|leaving out|other than|apart from|not (?:counting|including)|without|(?:who|that) (?:are|were|do|did|have|has|had) not|not)\b .*$/;

/** The name without those it leaves out, and whether its words can mean nothing else. */
export function nameOfAll(name: string): { name: string; sure: boolean } | undefined {
  const found = LEFT_OUT.exec(name);
  if (!found?.index) return undefined;
  return { name: name.slice(0, found.index), sure: /^(?:exc|leaving|other|apart|not \w+ing)/.test(found[1]!) };
}
