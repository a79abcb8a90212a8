import { children } from '../children-in-words.js';
import { smallWords } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { amount, pattern } from '../number-pattern.js';
import { numbersIn } from '../numbers-in-words.js';
import type { SaidNumber } from '../numbers-in-words.js';
import { isSmall } from '../policy.js';
import { numberOf } from '../spoken-numbers.js';
import { textsBeside, textsOf } from '../texts.js';
import { welshOf, welshOurs } from '../welsh-children.js';
import { welshNumber } from '../welsh.js';

/**
 * "7 of our 8 care leavers" tells of the one who is left over, and so does "all but one". As with a few children in a
 * sentence, whether anybody can be recognised is for people to judge. Beside a figure of people, "7 of 8 were" is of them.
 */
export const leftOverInWords: DisclosureRule = ({ document, figures, policy }) => {
  const found = (path: string, quote: string, rest: number): Finding => ({
    rule: 'words',
    path,
    severity: 'warning',
    expected: `no ${smallWords(policy)} children or young people left over in a sentence, unless nobody can recognise them`,
    found: `“${quote}”: all but ${rest}`,
    advice: 'Say "most" or "nearly all", or acknowledge it if it says nothing about their care or their lives.',
  });
  const isFew = (rest: number) => isSmall(rest, policy);
  const anywhere = [...textsOf(document)].flatMap(({ path, text }) =>
    numbersIn(text).flatMap((said) => {
      const rest = restIn(said, text);
      // A few of a few are found for themselves.
      const isFound = isFew(said.number) && (rest !== said.number || (said.of === 'people' && said.number > 1));
      return rest === undefined || !isFew(rest) || isFound ? [] : [found(path, said.quote, rest)];
    }),
  );
  const people = figures.filter(({ counted, hidden }) => counted === 'people' && !hidden);
  const beside = [...textsBeside(document, people).values()].flat().flatMap(({ path, text }) =>
    bareShares(text)
      .filter(({ rest, number }) => isFew(rest) && !isFew(number))
      .map(({ quote, rest }) => found(path, quote, rest)),
  );
  return [...new Map([...anywhere, ...beside].map((one) => [`${one.path} ${one.found}`, one])).values()];
};

/** How many are left over by a number, if it says so: "7 of our 8 children" leaves 1, and so does "all but one child". */
function restIn({ of, number, base, at, end }: SaidNumber, text: string): number | undefined {
  const isLeft = ALL_BUT.test(text.slice(Math.max(0, at - 30), at));
  if (of === 'people' && base !== undefined) return isLeft ? number : base - number;
  return isLeft && (of === 'people' || OF_OURS.test(text.slice(end))) ? number : undefined;
}

const ALL_BUT =
  /\b(?:all|everyone|everybody|every one|pob un|phob un|bob un|pawb|bawb|i gyd|oll)(?: (?:but|bar|except(?: for)?|apart from)| ond| heblaw(?: am)?) $/i;
const OF_OURS = new RegExp(`^ (?:of(?: the| our| these| those)? ${children}|${welshOf}(?: ${welshOurs}| [a-z]))`, 'i');

/** So many of so many, of whom the words do not say who they are. */
function bareShares(text: string): { quote: string; number: number; rest: number }[] {
  if (!/\bof\b|\bo\b/i.test(text)) return [];
  const amounts = new Set(numbersIn(text).map(({ at }) => at));
  return [...text.matchAll(BARE)].flatMap(({ 0: quote, 1: some, 2: all, index }) => {
    if (!amounts.has(index) || !ALONE.test(text.slice(index + quote.length))) return [];
    const number = numberOf(some!);
    return [{ quote, number, rest: numberOf(all!) - number }];
  });
}

const either = `(${amount}|${welshNumber})`;
const BARE = pattern(`${either} (?:(?:out )?of(?: the| all| our)?|(?:allan )?o(?:[’']r)?) ${either}`);

/** What follows a number that counts those whom the figure is about, and nothing else. */
const ALONE =
  /^(?:\s*$|\s*[.,;:!?)]|\s+(?:of (?:them|these|those)|ohonyn\w*|mewn|yn|wedi|were|was|are|is|have|has|had|did|do|said|in|who|this|last|by|at)\b)/i;
