import type { DocumentEntry } from '../schema/documents.js';
import type { Organisation } from '../schema/organisations.js';
import type { Message, Speaker, Strategy, Vision } from '../schema/strategy.js';
import type { Text } from '../schema/text.js';
import { endOf, endOfWhen, hasPassed, startOfWhen } from './period.js';

/** The parts of a strategy that a page may choose from, in the order in which they are shown. */
export const strategyParts = [
  'facts',
  'vision',
  'messages',
  'young-messages',
  'making',
  'sections',
  'documents',
  'people',
  'words',
] as const;
export type StrategyPart = (typeof strategyParts)[number];

/** Every part, once: young people’s messages are among the messages. */
export const wholeStrategy = strategyParts.filter((part) => part !== 'young-messages');

/** The parts that a page asks for, by their names with spaces or commas between. Without a name that is known, all of them. */
export function partsOf(names: string): readonly StrategyPart[] {
  const wanted = names.split(/[\s,]+/);
  const all = wanted.includes('messages') ? wholeStrategy : strategyParts;
  const known = all.filter((part) => wanted.includes(part));
  return known.length ? known : wholeStrategy;
}

/** How old a document is on a day. */
export interface Age {
  /** Whether the day of its review has passed, is still to come, or is not known. */
  review: 'unstated' | 'ahead' | 'passed';
  /** Whether that day is known to the day. */
  exact: boolean;
  /** Whether the time that it covers is over. */
  ended: boolean;
  /** Whether it covers "the next 12 months" without saying from when, so that nobody can tell when they end. */
  adrift: boolean;
}

/** What follows for a document from the day on which it is read. */
export function ageOf({ reviewDate, period }: Pick<DocumentEntry, 'reviewDate' | 'period'>, today: string): Age {
  return {
    review: !reviewDate ? 'unstated' : hasPassed(reviewDate, today) ? 'passed' : 'ahead',
    exact: !!reviewDate && endOfWhen(reviewDate) === startOfWhen(reviewDate),
    ended: !!period?.end && endOf(period) < today,
    adrift: period?.kind === 'relative' && !period.start && !period.end,
  };
}

const YOUNG = new Set<Speaker['kind']>(['child', 'young-person', 'care-experienced']);

/** Whether children or young people are among those who speak. */
export function isYoung({ speakers }: Pick<Message, 'speakers'>): boolean {
  return speakers.some(({ kind }) => YOUNG.has(kind));
}

/** Messages as they are printed, but children’s and young people’s before all others. */
export function youngFirst(messages: readonly Message[]): Message[] {
  return [...messages.filter(isYoung), ...messages.filter((one) => !isYoung(one))];
}

/** Visions, and apart from them the lines that stand on a cover. */
export interface Visions {
  visions: Vision[];
  /** Each once, though the council and its strategy may both carry it. */
  straplines: Text[];
}

/** Sorts visions from straplines, those of the organisations whose strategy it is among them. */
export function visionsOf({ visions, organisations = [] }: Strategy, known: readonly Organisation[]): Visions {
  const straplines = [
    ...visions.filter(({ scope }) => scope === 'strapline').map(({ text }) => text),
    ...organisations.flatMap((id) => known.find((one) => one.id === id)?.strapline ?? []),
  ];
  const usual = straplines.map((text) => (typeof text === 'string' ? text : text.default));
  return {
    visions: visions.filter(({ scope }) => scope !== 'strapline'),
    straplines: straplines.filter((_, index) => usual.indexOf(usual[index]!) === index),
  };
}

const LAW = new Set<string>(['legislation', 'statutory-guidance']);

/**
 * The documents around a strategy’s own, each in one of five lists: to be read with it, replaced by it, come in its place,
 * any other, and law. A release of statistics whose figures are in the document is a source of these, and no companion.
 */
export function documentsAround(documents: readonly DocumentEntry[], own: string): DocumentEntry[][] {
  const lists: DocumentEntry[][] = [[], [], [], [], []];
  const { readWith = [], supersedes = [], supersededBy = [] } = documents.find(({ id }) => id === own) ?? {};
  for (const one of documents) {
    const tests = [
      readWith.includes(one.id),
      supersedes.includes(one.id) || one.supersededBy?.includes(own),
      supersededBy.includes(one.id) || one.supersedes?.includes(own),
      !LAW.has(one.kind),
      true,
    ];
    const isRelease = one.kind === 'statistics' && one.availability === 'included';
    if (one.id !== own && !isRelease) lists[tests.indexOf(true)]!.push(one);
  }
  return lists;
}

/** A text of more letters than this is not all shown at once. */
const LONG = 1000;
/** So many letters of it are shown first, in whole paragraphs. */
const FIRST = 250;

/** How many paragraphs of a text are shown before a reader asks for the rest, by the length of each. */
export function shownFirst(lengths: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, length) => total + length, 0);
  if (sum(lengths) <= LONG) return lengths.length;
  return lengths.findIndex((_, index) => sum(lengths.slice(0, index + 1)) >= FIRST) + 1;
}
