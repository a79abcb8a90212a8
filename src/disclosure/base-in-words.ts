import type { Figure } from './figures.js';
import { wordsOf } from './figures.js';
import { numbersIn } from './numbers-in-words.js';
import type { SaidNumber } from './numbers-in-words.js';
import { countedIn } from './people.js';
import { timeSaidAt } from './said-time.js';
import { textsOf } from './texts.js';

/** How many people words say a share is of, and whether they leave no doubt. */
export interface SaidBase {
  count: number;
  sure: boolean;
}

const NUMBER = '(\\d[\\d,]*)';

/** "8 care leavers", "Of the 250 children". Numbers further on are ages and times. */
const FIRST = new RegExp(`^\\W*(?:(?:of|out of|among|the|all|our|these) )*${NUMBER}(?=[ .]|$)(?! ?[-–])`, 'i');

/** "n = 184", as surveys have it. */
const SAMPLE = new RegExp(`(?<!\\w)n ?[=:] ?${NUMBER}(?![\\w.,]*\\d)`, 'i');

/** "Care leavers aged 17 (8)", "… (8 young people)". A year in brackets is none. */
const LAST = new RegExp(`\\((?!(?:19|20)\\d\\d\\))${NUMBER}( [a-z][a-z ]*)?\\)\\W*$`, 'i');

/** The number in the words for whom a share is of. One in brackets may be of something else, unless it says whom. */
export function baseInLabel(words: unknown): SaidBase | undefined {
  const said = wordsOf(words);
  const [, plain] = FIRST.exec(said) ?? SAMPLE.exec(said) ?? [];
  if (plain !== undefined) return { count: countOf(plain), sure: true };
  const [, bracketed, whom] = LAST.exec(said) ?? [];
  const counted = whom === undefined ? 'perhaps' : countedIn(whom);
  if (bracketed === undefined || !counted || counted === 'things') return undefined;
  return { count: countOf(bracketed), sure: counted === 'people' };
}

/** The number in what stands beside a figure: "Out of 8 care leavers." It is sure if it can be of nothing else. */
export function baseInNote({ fields: { note, asPrinted }, span }: Figure): SaidBase | undefined {
  return only(
    [...textsOf([note, asPrinted])].flatMap(({ text }) =>
      basesIn(text, (said) => {
        const time = timeSaidAt(text, said.at, said.end);
        return time === undefined || time === 'now' || (typeof time === 'function' && time(span));
      }),
    ),
  );
}

/** The number in the words about an indicator. They are about all its figures, so that it is never sure of one. */
export function baseInDefinition({ indicator: { fields } }: Figure): SaidBase | undefined {
  const { definition, caveats, note } = fields;
  const said = only([...textsOf([definition, caveats, note])].flatMap(({ text }) => basesIn(text)));
  return said && { ...said, sure: false };
}

/** The numbers in a text that may be how many people there are, where they are no share of a round number. */
function basesIn(text: string, isOf: (said: SaidNumber) => boolean = () => true): SaidBase[] {
  const [, sample] = SAMPLE.exec(text) ?? [];
  const named = sample === undefined ? [] : [{ count: countOf(sample), sure: true }];
  const told = numbersIn(text)
    .filter((said) => (said.of === 'base' || said.of === 'people') && said.number > 1 && isOf(said))
    .filter(({ number }) => number !== 100 && number !== 1000 && number !== 10_000)
    .flatMap(({ of, number, end }): SaidBase[] => {
      if (of === 'people') return [{ count: number, sure: false }];
      const [rest = ''] = text.slice(end).split(/[.?!](?=\s|$)/);
      const people = countedIn(rest) === 'people';
      return people || /^\s*(?:[,;)]|$)/.test(rest) ? [{ count: number, sure: people }] : [];
    });
  return [...named, ...told];
}

/** The one number that is said, or the one that is surely meant. Several numbers say nothing. */
function only(said: readonly SaidBase[]): SaidBase | undefined {
  const sure = said.filter((one) => one.sure);
  const [first, ...others] = sure.length ? sure : said;
  return others.every(({ count }) => count === first?.count) ? first : undefined;
}

function countOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
