import type { Sections } from '../../../../src/schema/dataset.js';
import type { Link } from '../../../../src/schema/id.js';
import { targetOf } from '../../../../src/model/link.js';

/** Something the printed strategy says: in words, where the document holds it, and what it has to be. */
export type Fact = [fact: string, read: (document: Sections) => unknown, expected: unknown];

interface Entry {
  id: string;
}

/** The entry with an id. A fact about an entry that is gone must fail, and not throw a riddle. */
export function entry<Item extends Entry>(items: readonly Item[], id: string): Item {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`“${id}” is not in the document`);
  return found;
}

/** How many entries belong to each theme, in the order of the themes. */
export function perTheme({ themes }: Sections, items: readonly { themes?: readonly Link[] | undefined }[]): number[] {
  return themes.map(({ id }) => items.filter((item) => item.themes?.some((link) => targetOf(link) === id)).length);
}

/** Whether a note of this kind is about every one of these entries. */
export function noted({ notes }: Sections, kind: string, ...ids: string[]): boolean {
  return notes.some((note) => note.kind === kind && ids.every((id) => note.about.includes(id)));
}

/** Whether a note says something, so that a reader of the page meets it in words. */
export function told({ notes }: Sections, words: RegExp): boolean {
  return notes.some(({ text }) => words.test(wordsOf(text)));
}

/** The usual wording of a text. */
export function wordsOf(text: string | { default: string } | undefined): string {
  return typeof text === 'object' ? text.default : (text ?? '');
}

/** The principles of one kind, in printed order. */
export function principles({ strategy }: Sections, ...kinds: string[]) {
  return strategy.principleSets.filter(({ kind }) => kinds.includes(kind)).flatMap(({ items }) => items);
}

/** What an outcome is known by: as many statements as are printed, though one may be held as several indicators. */
export function statements({ indicators, outcomes }: Sections): { printed: number[]; split: number[] } {
  const split = outcomes.items.map(({ indicators: figures = [], measures = [] }) =>
    [...figures, ...measures].map(targetOf),
  );
  const printedAs = (id: string) => indicators.items.find((one) => one.id === id)?.asPrinted ?? id;
  return {
    printed: split.map((ids) => new Set(ids.map(printedAs)).size),
    split: split.map((ids) => ids.length),
  };
}

/** A figure as a line: its value or why there is none, its unit, and the numbers behind it. */
export function figure({ indicators }: Sections, id: string): string {
  const observation = entry(indicators.observations, id);
  const { unit } = entry(indicators.items, observation.indicator);
  const { value, missing, qualifier, numerator, denominator } = observation;
  const number = value === undefined ? `no figure: ${missing?.reason}` : `${qualifier ? `${qualifier} ` : ''}${value}`;
  return `${number} ${unit}${numerator === undefined ? '' : `, ${numerator} of ${denominator}`}`;
}

/** Of whom a figure is, in words, and its date. */
export function ofWhom({ indicators }: Sections, id: string): string {
  const observation = entry(indicators.observations, id);
  const indicator = entry(indicators.items, observation.indicator);
  return wordsOf(observation.population ?? indicator.population);
}

/** The date that a figure carries. */
export function dateOf({ indicators }: Sections, id: string): unknown {
  const { end } = entry(indicators.observations, id).period;
  return typeof end === 'object' ? end.value : end;
}

/** What the council will do under a theme or promise set, in a few words each, in printed order. */
export function gists({ commitments }: Sections, id: string): string[] {
  return commitments.items
    .filter(({ themes = [], promises = [] }) => targetOf((themes[0] ?? promises[0])!) === id)
    .map(({ shortText }) => wordsOf(shortText));
}

/** Whether a text says all of these things. */
export function says(text: Parameters<typeof wordsOf>[0] | readonly string[], ...things: RegExp[]): boolean {
  const words = Array.isArray(text) ? text.join('\n') : wordsOf(text as Parameters<typeof wordsOf>[0]);
  return things.every((thing) => thing.test(words));
}
