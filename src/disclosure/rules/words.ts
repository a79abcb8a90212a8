import { smallWords } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { children } from '../children-in-words.js';
import { numbersIn } from '../numbers-in-words.js';
import type { SaidNumber } from '../numbers-in-words.js';
import { isSmall } from '../policy.js';
import type { Policy } from '../policy.js';
import { textsOf } from '../texts.js';
import { welshOf } from '../welsh-children.js';

/**
 * A few children in a sentence are as few as in a table. Whether they can be recognised is for people to judge: "we
 * worked with four young people" says nothing about their care. "One" is left alone, because it is mostly "somebody".
 * Each number is found by itself, so that a decision about one hides no other.
 */
export const words: DisclosureRule = ({ document, policy }) =>
  [...textsOf(document)].flatMap(({ path, text }) =>
    numbersIn(text)
      .filter(
        (said) =>
          (said.of === 'people' && isSmall(said.number, policy) && !isNobody(said, text)) ||
          isAllOrNone(said, text, policy),
      )
      .map(({ quote }) => ({
        rule: 'words' as const,
        path,
        severity: 'warning' as const,
        expected: `no ${smallWords(policy)} children or young people in a sentence, unless nobody can recognise them`,
        found: `“${quote}”`,
        advice: 'Say "a few", or acknowledge it if it says nothing about their care or their lives.',
      })),
  );

/** "One child said so" is somebody, and "no two children" are any. */
function isNobody({ number, at }: SaidNumber, text: string): boolean {
  return (number === 1 && /^(?:one|un)\b/i.test(text.slice(at))) || /\bno $/i.test(text.slice(0, at));
}

const HUNDREDTHS = '(?<!\\d)(?:100|0) ?(?:%|per ?cent|y cant)';
const ALL = new RegExp(`(?:\\b(?:all|none|every one)|${HUNDREDTHS}) $`, 'i');
const ALL_OF = new RegExp(
  `(?:\\b(?:all(?: of)?(?: (?:the|our))?|none of(?: the| our)?)|(?:\\b(?:pob|dim|yr) un|${HUNDREDTHS}) ${welshOf}) $`,
  'i',
);
const CHILDREN = new RegExp(`^ ${children}`, 'i');

/** "All 7 of our girls", "0 of 6" and "100 % of our 6 care leavers" say something about every one of a tiny group. */
function isAllOrNone({ of, number, base, at, end }: SaidNumber, text: string, { tiny }: Policy): boolean {
  if (base !== undefined) return base < tiny && (number === 0 || number === base);
  if (number === 0 || number >= tiny) return false;
  const before = text.slice(Math.max(0, at - 20), at);
  if (of === 'people') return ALL_OF.test(before);
  return of === 'base' && ALL.test(before) && CHILDREN.test(text.slice(end));
}
