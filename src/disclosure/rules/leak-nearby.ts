import { shortened } from '../../schema/found.js';
import type { Figure } from '../figures.js';
import { asPeople, findingAt, nameOf } from '../finding.js';
import type { Audit, Finding } from '../finding.js';
import { numbersIn } from '../numbers-in-words.js';
import type { SaidNumber } from '../numbers-in-words.js';
import { isPlain, isShownIn, saysMore } from '../plain-number.js';
import type { Policy } from '../policy.js';
import { timeSaidAt } from '../said-time.js';
import type { SaidTime } from '../said-time.js';
import type { SaidText } from '../texts.js';

/** A number in the words beside a figure, with the time it is about. */
interface Told {
  figure: Figure;
  path: string;
  text: string;
  said: SaidNumber;
  time: SaidTime;
}

/**
 * What the words beside a figure say of a hidden one of another time: "Next year it fell to 3", "In 2024 it was 3". The
 * figures are one measure of one place and group, in the order of time.
 */
export function leaksNearby(
  line: readonly Figure[],
  beside: ReadonlyMap<Figure, readonly SaidText[]>,
  { figures, policy }: Audit,
): Finding[] {
  const hidden = line.filter((figure) => figure.hidden);
  if (!hidden.length) return [];

  const ends = [...new Set(line.map(({ span }) => span.end))];
  const told = line.flatMap((figure) => (beside.get(figure) ?? []).flatMap((text) => numbersOfATime(figure, text)));
  return hidden.flatMap((figure) => {
    const near = told.filter((one) => isAbout(one, figure, ends) && givesAway(one, figure, policy));
    // Most figures have no such words, and a large document has no time to look for its like beside each.
    if (!near.length) return [];
    const shown = figures.filter(
      ({ indicator, span }) => indicator.id === figure.indicator.id && span.end === figure.span.end,
    );
    const about = near.filter((one) => !isShownIn(shown, one.said.number));
    return [...new Map(about.reverse().map((one) => [one.path, one])).values()].map(({ path, said }) =>
      findingAt({ ...asPeople(figure), path }, 'leak', {
        expected: 'words that do not say what is hidden in another figure',
        found: `“${shortened(said.quote, 80)}” says what is hidden (${nameOf(figure)})`,
        advice: 'Take the number out of the words, in every language and wording.',
      }),
    );
  });
}

function numbersOfATime(figure: Figure, { path, text }: SaidText): Told[] {
  return numbersIn(text).flatMap((said) => {
    const time = timeSaidAt(text, said.at, said.end);
    return time === undefined || time === 'now' ? [] : [{ figure, path, text, said, time }];
  });
}

/** Whether words beside one figure are about the hidden one: they say its day, or that it is the one before or after. */
function isAbout({ figure, time }: Told, hidden: Figure, ends: readonly string[]): boolean {
  const away = ends.indexOf(hidden.span.end) - ends.indexOf(figure.span.end);
  if (away === 0) return false;
  if (typeof time === 'function') return time(hidden.span) && !time(figure.span);
  return away === (time === 'after' ? 1 : -1);
}

function givesAway({ figure, said, text }: Told, hidden: Figure, policy: Policy): boolean {
  if (said.number === 0 || isShownIn([figure], said.number)) return said.of === 'change' && said.number > 0;
  if (said.of === 'change') return figure.value !== undefined;
  return isPlain(said, text, hidden) && (said.of !== 'limit' || saysMore(said, policy));
}
