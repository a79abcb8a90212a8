import { textsIn, entriesAt } from './entries.js';
import type { Entry } from './entries.js';

/** Entries of `indicators.items` by id, so that a figure finds its unit. */
export function indicatorsById(document: unknown): Map<unknown, Record<string, unknown>> {
  return new Map(entriesAt(document, 'indicators.items').map(({ fields }) => [fields.id, fields]));
}

/** The ids that a note of the document is about. */
export function notedIds(document: unknown): Set<string> {
  return new Set(entriesAt(document, 'notes').flatMap(({ fields }) => textsIn(fields.about)));
}

/** The upper and lower number of a figure, where both are given. */
export function fractionOf({ fields }: Entry): { numerator: number; denominator: number } | undefined {
  const { numerator, denominator } = fields;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  return { numerator, denominator };
}
