import type { Figure } from '../figures.js';
import { asPeople, findingAt, nameOf } from '../finding.js';
import type { Finding } from '../finding.js';
import { multiplesIn } from '../multiples-in-words.js';
import { timeSaidAt } from '../said-time.js';
import type { SaidText } from '../texts.js';

/**
 * A figure that is hidden, given back by how many times as many there were the time before or after: 8, "It halved". The
 * figures are one measure of one place and group, in the order of time.
 */
export function leaksByTimes(line: readonly Figure[], beside: ReadonlyMap<Figure, readonly SaidText[]>): Finding[] {
  return line.flatMap((figure, at) => {
    const before = line[at - 1];
    if (!before || figure.hidden === before.hidden || figure.span.end === before.span.end) return [];
    const [hidden, shown] = figure.hidden ? [figure, before] : [before, figure];
    if (!shown.value) return [];

    return (beside.get(figure) ?? []).flatMap(({ path, text }) =>
      multiplesIn(text)
        .filter((said) => isOf(said, text, figure, before))
        .map(({ times, plain, quote }) => {
          const working = figure.hidden
            ? `${shown.value} × ${inWords(times)} = ${inWords(shown.value! * times)}`
            : `${shown.value} ÷ ${inWords(times)} = ${inWords(shown.value! / times)}`;
          return findingAt({ ...asPeople(hidden), path }, 'leak', {
            severity: plain ? 'error' : 'warning',
            expected: 'no change to or from a figure that is hidden',
            found: `“${quote}”: ${working}, what is hidden (${nameOf(hidden)})`,
            advice: 'Take the words out: the hidden figure can be worked out from the one that is shown.',
          });
        }),
    );
  });
}

/** Whether words may be about two figures one after the other: they say the time of one of them, or no day at all. */
function isOf({ at, end }: { at: number; end: number }, text: string, figure: Figure, before: Figure): boolean {
  const time = timeSaidAt(text, at, end);
  return typeof time === 'function' ? time(figure.span) || time(before.span) : time !== 'after';
}

function inWords(number: number): string {
  return String(Math.round(number * 100) / 100);
}
