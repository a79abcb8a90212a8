import { shortened } from '../../schema/found.js';
import type { Figure } from '../figures.js';
import { findingAt, nameOf } from '../finding.js';
import type { DisclosureRule } from '../finding.js';
import { numbersIn } from '../numbers-in-words.js';
import type { SaidNumber } from '../numbers-in-words.js';
import { timeSaidAt } from '../said-time.js';
import { textsBeside } from '../texts.js';
import type { SaidText } from '../texts.js';

/** A figure that is rounded is not told exactly in the words beside it: "20" and "There were 18 children". */
export const roundedInWords: DisclosureRule = ({ document, figures }) => {
  const rounded = figures.filter(
    ({ rounding, counted, qualifier }) => rounding > 1 && counted !== 'things' && !qualifier,
  );
  const beside = textsBeside(document, rounded);
  return rounded.flatMap((figure) =>
    beside.get(figure)!.flatMap(({ path, text }) => {
      const told = numbersIn(text).filter((said) => isExactOf(figure, said, text));
      const sure = told.find((said) => isPlainly(said, path, text));
      const [first] = told;
      if (!first) return [];
      return [
        findingAt({ ...figure, path }, 'rounding', {
          severity: sure ? 'error' : 'warning',
          expected: 'words that do not undo the rounding of the figure beside them',
          found: `“${shortened((sure ?? first).quote, 80)}” beside a figure rounded to ${figure.rounding} (${nameOf(figure)})`,
          advice: 'Say the rounded number in the words too, or leave the number out.',
        }),
      ];
    }),
  );
};

/** Whether a number may be what the figure was before it was rounded. The rounded number itself says no more, unless exact. */
function isExactOf(figure: Figure, said: SaidNumber, text: string): boolean {
  const { value, numerator, denominator, rounding, indicator, span } = figure;
  const time = timeSaidAt(text, said.at, said.end);
  if (said.of === 'share' || said.of === 'change' || said.of === 'limit' || !Number.isInteger(said.number))
    return false;
  if (time === 'before' || time === 'after' || (typeof time === 'function' && !time(span))) return false;

  const counts = indicator.unit === 'count' ? [value] : said.of === 'base' ? [denominator] : [numerator, denominator];
  return counts.some(
    (count) =>
      count !== undefined &&
      Math.abs(said.number - count) <= rounding / 2 &&
      (said.number !== count || saysExactly(said, text)),
  );
}

/** Whether words leave no doubt: so many people, "exactly 18", or the print of the council. */
function isPlainly(said: SaidNumber, path: SaidText['path'], text: string): boolean {
  return said.of === 'people' || saysExactly(said, text) || /\.asPrinted$/.test(path);
}

function saysExactly({ at }: SaidNumber, text: string): boolean {
  return /(?<!\bnot )\b(?:exactly|precisely) $/i.test(text.slice(Math.max(0, at - 20), at));
}
