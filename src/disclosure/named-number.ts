import { children } from './children-in-words.js';
import { amount } from './number-pattern.js';
import { countedIn } from './people.js';
import { namesWelshChildren } from './welsh-children.js';

/** Whether the words around a number that stands alone say that it is of people. */
export function isOfPeople(text: string, at: number, end: number): boolean {
  return isNamed(text, at, end) || isOfThem(text, at, end);
}

/** Whether what is counted stands before the number: "Children missing: 2", "Unaccompanied children (4)". */
function isNamed(text: string, at: number, end: number): boolean {
  const [, name, open] =
    /([^.!?:;,()\n]{3,80}?)(?: ?: | [–—-] | (\())$/.exec(text.slice(Math.max(0, at - 90), at)) ?? [];
  const after = open ? /^\)/ : /^ ?(?:$|[.;,\n](?!\d))/;
  if (name === undefined || !after.test(text.slice(end))) return false;
  return countedIn(name) === 'people' || namesWelshChildren(name);
}

/** "Of 12 care leavers, three", "12 care leavers, of whom three". */
const OF_THEM = new RegExp(
  `(?:\\b(?:of|among)(?: (?:all|our|the|these|those)){0,2} ${amount} ${children}.*(?:,| and| but)|\\bof whom)(?: only| just)? $`,
  'i',
);

/** What they do, or where they are. "Three in four" are no three, and "three visits" are of something else. */
const DO = new RegExp(
  `^(?:,? (?:(?:still|now|also|already|each|all|both) )?(?:are|is|were|was|have|has|had|do|did|live|lived|stay|stayed|work|study|want|need|went|came|left|told|said|got|found|lost|became|took|began|spent|remain|[a-z]{2,}ed|with|without|outside|in(?! (?:every|each|${amount})\\b))\\b| \\()`,
  'i',
);

function isOfThem(text: string, at: number, end: number): boolean {
  if (!DO.test(text.slice(end, end + 60))) return false;
  const [sentence] = text
    .slice(Math.max(0, at - 200), at)
    .split(/[.!?](?=\s)|\n/)
    .slice(-1);
  return OF_THEM.test(sentence!);
}
