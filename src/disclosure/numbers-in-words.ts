import { children, fate, oneChild, withoutAges } from './children-in-words.js';
import { fraction } from './fractions.js';
import { isOfPeople } from './named-number.js';
import { amount, blank, pattern } from './number-pattern.js';
import { sharesIn } from './shares-in-words.js';
import { numberOf, spoken } from './spoken-numbers.js';
import { welshChild, welshChildren } from './welsh-children.js';
import { isWelsh, welshNumber, welshTimes } from './welsh.js';

/** A number that a sentence says, and what it says it of. */
export interface SaidNumber {
  number: number;
  /** The other end, where it is one of several: "2 to 4". */
  to: number | undefined;
  /** Of how many people, where it says how many of them. */
  base?: number;
  /** `people`: so many of them. `base`: out of so many. `change`: more or fewer than before. `before`: as it was. `after`: as it became. `share`: of a hundred. `limit`: at most, or at least. */
  of: 'people' | 'base' | 'change' | 'before' | 'after' | 'share' | 'limit' | 'something';
  /** The words around it, as they stand. */
  quote: string;
  /** Where it begins and ends in the text. */
  at: number;
  end: number;
}

const number = `(${amount})`;

const moved =
  '(?:rose|risen|fell|fallen|increased|decreased|dropped|grew|grown|changed|went (?:up|down)|up|down|doubled|tripled|trebled|quadrupled|halved)';

const patterns: readonly [SaidNumber['of'], RegExp][] = [
  ['share', pattern(`${number} ?(?:%|per ?cent)`)],
  [
    'change',
    pattern(
      `(?:up|down|rose|risen|rise|fell|fallen|fall|increased?|decreased?|dropped|drop|grew|grown|growth|change|changed)(?: (?:by|of|only|just))+ ${number}`,
    ),
  ],
  ['change', pattern(`(?:up|down) ${number}(?! (?:year|month|week|day))`)],
  ['change', pattern(`${number} (?:percentage points?|pwynt canran)`)],
  ['change', pattern(`${number} (?:points? )?(?:more|fewer|less|higher|lower)(?: ${children})? than`)],
  [
    'before',
    pattern(
      `(?:up|down|rose|risen|fell|fallen|increased|decreased|dropped|grew|changed|was|were)(?: only| just)?(?: from)? ${number}(?= (?:to|in|last|before|a year)\\b)`,
    ),
  ],
  ['before', pattern(`${moved} (?:only |just )?from(?: only| just)? ${number}`)],
  ['after', pattern(`${moved}(?: back| again)? to(?: only| just)? ${number}`)],
  [
    'limit',
    pattern(`(?:fewer than|less than|under|below|up to|at most|no more than|more than|at least|over) ${number}`),
  ],
  ['limit', pattern(`${number} or (?:fewer|less|more)`)],
  ['limit', pattern(`(?:between )?${number}(?: (?:to|and|–|-) |[–-])${number}`)],
  ['base', pattern(`(?:of|out of|among)(?: the| all| our)? ${number}`)],
  ['people', pattern(`(\\d+|${welshNumber}) ${welshChildren}`)],
  ['people', pattern(`(un) ${welshChild}`)],
  ['people', pattern(`${number} ${children}(?! or (?:more|fewer))`)],
  ['people', pattern(`(1|one) ${oneChild}`)],
  ['people', pattern(`${number}(?= ${fate})`)],
];

const inWelsh = pattern(`(${welshNumber})`);

const age = `(?:\\d+|${spoken})`;

/** Numbers that are no amounts: days, years, ages, sections, telephone numbers. */
const NO_AMOUNT = new RegExp(
  [
    '\\b\\d{4}-\\d\\d(?:-\\d\\d)?\\b',
    '\\b(?:1[89]|20)\\d\\d(?:[/–-]\\d{2,4})?\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)?(?= (?:january|february|march|april|may|june|july|august|september|october|november|december))',
    `\\bage[sd]?(?: of)? ?${age}(?:(?: ?[–-] ?| to | and )${age})?\\b`,
    '(?<!\\b(?:this|last|next|that|previous|each|every|per|a) )\\byear ?\\d+(?:(?: ?[–-] ?| to | and )\\d+)?',
    '\\b(?:section|part|chapter|page|pages|volume|paragraph|line|table|figure|key stage|article|regulation|step|promise|pledge|priority|outcome|objective|theme|level|tier|phase|grade|band|quarter|top|s\\.|under-) ?\\d+(?:(?: ?[–-] ?| to | and )\\d+)?',
    `\\b(?:\\d{1,4}(?: ?[–-] ?| to | and )?\\d{0,4}|${spoken})[- ](?:years?|months?|weeks?|days?|hours?|minutes?|miles?)(?:[- ]olds?)?\\b`,
    `\\b(?:a|\\d+|${spoken}) (?:hundred|thousand|million)(?: and ${spoken})?\\b`,
    `\\b\\d{1,2}(?= ${welshTimes})`,
    '\\+?\\d[\\d ]{8,}\\d',
    '£ ?\\d[\\d,.]*',
  ].join('|'),
  'gi',
);

/** The numbers in a text and what each is of, once each. Years, ages and the like are no amounts. */
export function numbersIn(text: string): SaidNumber[] {
  const welsh = isWelsh(text);
  if (!/\d/.test(text) && !SPOKEN.test(text) && !welsh && !WELSH_CHILDREN.test(text)) return [];
  const shares = sharesIn(withoutAges(text).replace(NO_AMOUNT, blank));
  let { rest } = shares;
  const said: SaidNumber[] = shares.parts.map((part) => ({
    ...part,
    to: undefined,
    quote: quoteAt(text, part.at, part.end - part.at),
  }));
  const any = ['something', pattern(number)] as const;
  for (const [of, expression] of [...patterns, any, ...(welsh ? [['something', inWelsh] as const] : [])]) {
    rest = rest.replace(expression, (found: string, ...rest: (string | number)[]) => {
      const at = rest.find((one) => typeof one === 'number')!;
      const [first, last] = rest.slice(0, rest.indexOf(at)).map((words) => numberOf(String(words)));
      const named = of === 'something' && isOfPeople(text, at, at + found.length) ? 'people' : of;
      said.push({
        number: first!,
        to: last,
        of: named,
        quote: quoteAt(text, at, found.length),
        at,
        end: at + found.length,
      });
      return blank(found);
    });
  }
  return said.sort((one, other) => one.at - other.at);
}

const WELSH_CHILDREN = new RegExp(`\\b(?:${welshNumber} ${welshChildren}|un ${welshChild})`, 'i');
const SPOKEN = new RegExp(`\\b(?:${spoken}|${fraction})\\b`, 'i');

function quoteAt(text: string, at: number, length: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, at - 12)) + 1;
  const end = text.indexOf(' ', Math.min(text.length, at + length + 12));
  return text.slice(at - start > 30 ? at : start, end < 0 || end - at > 80 ? at + length : end);
}
