import { entriesAt } from '../../schema/rules/entries.js';
import { shortened } from '../../schema/found.js';
import type { Figure } from '../figures.js';
import { wordsOf } from '../figures.js';
import { asPeople, findingAt, nameOf } from '../finding.js';
import type { Audit, Finding } from '../finding.js';
import { namesOf } from '../names.js';
import { numbersIn } from '../numbers-in-words.js';
import type { SaidNumber } from '../numbers-in-words.js';
import { isPlain, isShownIn, saysMore } from '../plain-number.js';
import { isSmall } from '../policy.js';
import { sentenceAt, timeSaidAt } from '../said-time.js';
import type { SaidTime } from '../said-time.js';
import { textsAround } from '../texts-around.js';
import type { AroundText } from '../texts-around.js';

/** A number that says, or may say, what is hidden. */
interface Told {
  figure: Figure;
  said: SaidNumber;
  severity: Finding['severity'];
}

/**
 * What the words about an indicator say of a figure of it that is hidden. They are about many figures, so that it is an
 * error only where they say its time, or speak of a few people as plainly as words beside it would.
 */
export function leaksAround(audit: Audit): Finding[] {
  const { document, figures } = audit;
  if (!figures.some(({ hidden }) => hidden)) return [];

  return textsAround(document, figures).flatMap((text) => {
    const scope = figures.filter(({ indicator }) => text.about.has(indicator.id));
    if (!scope.some(({ hidden }) => hidden)) return [];
    const told = numbersIn(text.text).flatMap((said) => toldBy(said, text, scope, audit) ?? []);
    const worst = told.find(({ severity }) => severity === 'error') ?? told[0];
    if (!worst) return [];
    const { figure, said, severity } = worst;
    return [
      findingAt({ ...asPeople(figure), path: text.path }, 'leak', {
        severity,
        expected: 'words that do not say what is hidden in a figure they are about',
        found: `“${shortened(said.quote, 80)}” ${severity === 'error' ? 'says' : 'may say'} what is hidden (${nameOf(figure)})`,
        advice: 'Take the number out of the words, in every language and wording.',
      }),
    ];
  });
}

function toldBy(said: SaidNumber, around: AroundText, scope: readonly Figure[], audit: Audit): Told | undefined {
  const { text, target } = around;
  const time = timeSaidAt(text, said.at, said.end);
  const figure =
    scope.find((one) => one.hidden && isOf(one, time, scope)) ??
    (isSince(said, text) ? scope.find((one) => one.hidden && isOf(one, 'now', scope)) : undefined);
  if (!figure || said.number === 0 || [target?.value, target?.to].includes(said.number)) return undefined;
  const shown = time === undefined ? scope : scope.filter(({ span }) => span.end === figure.span.end);
  if (isShownIn(shown, said.number)) return undefined;

  const isFew = said.of === 'people' && isSmall(said.number, audit.policy);
  const isVague = said.of === 'change' || said.of === 'limit' || /\b(one|no two)\b/i.test(said.quote);
  if (time === undefined && (isVague || /\.definition/.test(around.path))) return undefined;
  if (said.of === 'change') return { figure, said, severity: 'warning' };
  if (!isPlain(said, text, figure) || (said.of === 'limit' && !saysMore(said, audit.policy))) return undefined;
  const sure = (time !== undefined || isFew) && !isOfAnother(said, around, figure, audit);
  return { figure, said, severity: sure ? 'error' : 'warning' };
}

/** Whether a time that is said is that of a figure: "this year" is the latest there is. Without one, it may be any. */
function isOf({ indicator, area, span }: Figure, time: SaidTime | undefined, scope: readonly Figure[]): boolean {
  if (time === undefined) return true;
  if (typeof time === 'function') return time(span);
  const line = scope.filter((one) => one.indicator.id === indicator.id && one.area === area);
  const ends = [...new Set(line.map((one) => one.span.end))].sort();
  return time !== 'after' && span.end === ends.at(time === 'now' ? -1 : -2);
}

/** Whether words say from when on something changed, so that they tell what it is now as well as what it was then. */
function isSince({ of, at, end }: SaidNumber, text: string): boolean {
  const [, to] = sentenceAt(text, at);
  return of === 'change' && /\b(?:since|from|compared (?:with|to)|than|ers)\b/i.test(text.slice(end, to));
}

/** Whether the words may well be about something else: the target, another area, or another indicator of the group. */
function isOfAnother(said: SaidNumber, { text, about }: AroundText, figure: Figure, { document }: Audit): boolean {
  const clause = text.slice(...sentenceAt(text, said.at, /[.!?:;](?=\s)|\n/));
  if (/\b(?:target|aim|goal|ambition|threshold)s?\b/i.test(clause)) return true;

  const sentence = text.slice(...sentenceAt(text, said.at));
  const areas = entriesAt(document, 'areas').filter(({ fields }) =>
    sentence.includes(wordsOf(fields.name) || '\u0000'),
  );
  if (areas.length && !areas.some(({ fields }) => String(fields.code ?? fields.id) === figure.area)) return true;

  return about.size > 1 && !namesOf(figure).some((name) => text.toLowerCase().includes(name));
}
