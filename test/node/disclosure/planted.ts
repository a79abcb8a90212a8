/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { auditDocument } from '../../../src/disclosure/audit.js';
import type { Finding } from '../../../src/disclosure/audit.js';
import type { Policy } from '../../../src/disclosure/policy.js';
import { sample } from '../../helpers/sample.js';

type Fields = Record<string, any>;

/** Hidden to protect somebody. */
export const hidden = { missing: { reason: 'suppressed', symbol: 'c' } };

/** A part of the whole: `by({ sex: 'boys' })`. */
export function by(parts: Record<string, string>, includes?: string): Fields {
  return {
    breakdown: Object.entries(parts).map(([dimension, category]) => ({
      dimension,
      category,
      ...(includes && { includes }),
    })),
  };
}

/** From one day to another. */
export function from(start: string, end: string): Fields {
  return { period: { kind: 'interval', start, end } };
}

/** A document with one count of children and these figures of it, each with an id of its own. */
export function children(...figures: Fields[]): Fields {
  return measured({ unit: 'count', counts: 'children' }, ...figures);
}

/** A document with one percentage of children and these figures of it. */
export function percent(...figures: Fields[]): Fields {
  return measured({ unit: 'percent', population: 'Children looked after' }, ...figures);
}

/** A document with one indicator and these figures of it. */
export function measured(indicator: Fields, ...figures: Fields[]): Fields {
  return {
    ...sample(),
    organisations: [{ id: 'wenlowdale', name: 'Wenlowdale Council', type: 'council' }],
    indicators: {
      items: [{ id: 'measure', name: 'Measure', polarity: 'neutral', ...indicator }],
      observations: figures.map((figure, at) => ({
        id: `figure-${at}`,
        indicator: 'measure',
        area: 'here',
        period: { kind: 'instant', end: '2025-03-31' },
        status: 'final',
        ...figure,
      })),
    },
  };
}

export type Named = [name: string, figure: Fields, indicator?: Fields];

/** What is found in one figure an indicator, each with a name of its own; figures with the same name are of the same indicator. */
export function named(...figures: Named[]): string[] {
  return foundIn(namedIn(...figures));
}

export function namedIn(...figures: Named[]): Fields {
  const names = [...new Set(figures.map(([name]) => name))];
  const idOf = (name: string) => `of-${names.indexOf(name)}`;
  const document = measured(
    { unit: 'count' },
    ...figures.map(([name, figure]) => ({ indicator: idOf(name), ...figure })),
  );
  const items = figures.map(([name, , fields]) => ({
    id: idOf(name),
    name,
    unit: 'count',
    polarity: 'neutral',
    ...fields,
  }));
  document.indicators.items = [...new Map(items.reverse().map((item) => [item.id, item])).values()].reverse();
  return document;
}

/** What is found, as `rule severity path: found`, so that a test says it in one line. */
export function foundIn(
  document: unknown,
  options: { policy?: Policy; against?: { name: string; document: unknown }[] } = {},
): string[] {
  return auditDocument(document, options).map(said);
}

function said({ rule, severity, path, found }: Finding): string {
  return `${rule} ${severity} ${path.replace('indicators.observations', '')}: ${found.replace(/ \([^()]*\d{4}-\d\d-\d\d\)$/, '')}`;
}
