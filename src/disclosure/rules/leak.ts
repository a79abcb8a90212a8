import { shown, shortened } from '../../schema/found.js';
import type { Figure } from '../figures.js';
import { asPeople, findingAt, nameOf } from '../finding.js';
import type { DisclosureRule, Finding } from '../finding.js';
import { byKey } from '../key.js';
import { numbersIn } from '../numbers-in-words.js';
import { saysMore } from '../plain-number.js';
import type { Policy } from '../policy.js';
import { timeSaidAt } from '../said-time.js';
import type { SaidTime } from '../said-time.js';
import { leaksAround } from './leak-around.js';
import { leaksByTimes } from './leak-by-times.js';
import { leaksNearby } from './leak-nearby.js';
import { textsBeside } from '../texts.js';
import type { SaidText } from '../texts.js';

/** What an observation may say of a figure that is hidden. All else with a number in it is as good as the figure. */
const HARMLESS =
  /^(id|indicator|area|period|denominator|decimals|cohorts|population|breakdown|status|revisionOf|lowReliability|rounding|source|asPrinted|note|missing|qualifier)$/;

/**
 * A figure that is hidden is hidden everywhere: in other fields, in the words beside it, in what the next figure is
 * compared with, in the words beside other figures, and in those about its indicator.
 */
export const leak: DisclosureRule = (audit) => {
  const { document, figures, policy } = audit;
  const beside = textsBeside(document, figures);
  const lines = [...byKey(figures, 'time').values()].map((line) =>
    [...line].sort((one, other) => one.span.end.localeCompare(other.span.end)),
  );
  const own = lines.flatMap((line) =>
    line.flatMap((figure, at) =>
      figure.hidden
        ? [
            ...inFields(figure),
            ...inWords(figure, beside.get(figure) ?? [], policy),
            ...afterwards(figure, line[at + 1], beside),
          ]
        : [],
    ),
  );
  const nearby = lines.flatMap((line) => leaksNearby(line, beside, audit));
  const byTimes = lines.flatMap((line) => leaksByTimes(line, beside));
  return [nearby, leaksAround(audit), byTimes].reduce((found, more) => [...found, ...notIn(found, more)], own);
};

/** What is not found already in the same words. */
function notIn(found: readonly Finding[], more: readonly Finding[]): Finding[] {
  const paths = new Set(found.map(({ path }) => path));
  return more.filter(({ path }) => !paths.has(path));
}

function inFields(figure: Figure): Finding[] {
  return Object.entries(figure.fields)
    .filter(([key, value]) => !HARMLESS.test(key) && hasNumber(value))
    .map(([key, value]) =>
      findingAt(asPeople(figure), 'leak', {
        field: key,
        expected: 'nothing that says what is hidden',
        found: `${shown(value)} in a field beside a hidden figure (${nameOf(figure)})`,
        advice: 'Take the field out. Pages may pass it over, but everybody can read the file.',
      }),
    );
}

function inWords(figure: Figure, texts: readonly SaidText[], policy: Policy): Finding[] {
  return texts.flatMap(({ path, text }) => {
    const said = numbersIn(text).filter((number) => saysMore(number, policy));
    const [first] = said.filter(({ of }) => of !== 'something');
    const telling = first ?? (/asPrinted$/.test(path) ? said[0] : undefined);
    if (!said.length) return [];
    return [
      findingAt({ ...asPeople(figure), path }, 'leak', {
        severity: telling ? 'error' : 'warning',
        expected: 'words that do not say what is hidden',
        found: `“${shortened((telling ?? said[0])!.quote, 80)}” beside a hidden figure (${nameOf(figure)})`,
        advice: 'Take the number out of the words, in every language and wording.',
      }),
    ];
  });
}

/** What the figure after a hidden one says about it: 7, "up by 3". */
function afterwards(figure: Figure, next: Figure | undefined, beside: ReadonlyMap<Figure, SaidText[]>): Finding[] {
  if (!next || next.value === undefined) return [];
  const told = (path: string, found: string) =>
    findingAt({ ...asPeople(figure), path }, 'leak', {
      expected: 'no change from a figure that is hidden',
      found: `${found} (${nameOf(figure)})`,
      advice: 'Take the change out: the figure before it is hidden, and can be worked out from it.',
    });

  const fields = Object.entries(next.fields)
    .filter(
      ([key, value]) => /^(change|changed|trend|difference|delta|previous|before|last)/i.test(key) && hasNumber(value),
    )
    .map(([key, value]) =>
      told(`${next.path}.${key}`, workingOf(next.value!, Number(value), !/^(previous|before|last)/i.test(key))),
    );
  const words = (beside.get(next) ?? []).flatMap(({ path, text }) =>
    numbersIn(text)
      .filter(({ of, at, end }) => (of === 'change' || of === 'before') && isOf(figure, timeSaidAt(text, at, end)))
      .map(({ of, number, quote }) => {
        const signed = /\b(down|fell|fallen|fall|decreased?|dropped|drop|fewer|less|lower)\b/i.test(quote)
          ? -number
          : number;
        return told(path, `“${shortened(quote, 60)}”: ${workingOf(next.value!, signed, of === 'change')}`);
      }),
  );
  return [...fields, ...words];
}

/** Whether words may be about a figure: they say its time, or no day at all. */
function isOf({ span }: Figure, time: SaidTime | undefined): boolean {
  return typeof time !== 'function' || time(span);
}

function workingOf(value: number, number: number, isChange: boolean): string {
  if (!Number.isFinite(number)) return 'the hidden figure before it is given back';
  if (!isChange) return `the hidden figure before it is ${number}`;
  const sum = number < 0 ? `${value} + ${-number}` : `${value} − ${number}`;
  return `${sum} = ${value - number}, the hidden figure before it`;
}

function hasNumber(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasNumber);
  return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
}
