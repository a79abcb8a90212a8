import { readFileSync } from 'node:fs';
import { sections, type Sections } from '../../../src/schema/dataset.js';

export const councils = ['westmorland-and-furness', 'wakefield', 'st-helens', 'cambridgeshire'] as const;
export type Council = (typeof councils)[number];

/** A demo document, checked by the schema. A section that it does not have is empty. */
export function documentOf(name: Council | 'illustrative'): Sections {
  const json = jsonOf(name);
  const checked = Object.entries(sections).map(([section, schema]) => {
    const nothing = schema.safeParse([]).success ? [] : {};
    return [section, schema.parse(json[section] ?? nothing)];
  });
  return Object.fromEntries(checked) as Sections;
}

/** The releases of statistics whose figures were imported into a document, by id. A strategy only names statistics. */
export function releasesIn({ documents }: Pick<Sections, 'documents'>): Set<string> {
  const included = documents.filter(({ kind, availability }) => kind === 'statistics' && availability === 'included');
  return new Set(included.map(({ id }) => id));
}

/** What a strategy prints: the document without the measures and figures whose source is a release of statistics. */
export function printedIn(document: Sections): Sections {
  const releases = releasesIn(document);
  const printed = ({ source }: { source?: { document: string } | undefined }) => !releases.has(source?.document ?? '');
  const { items, observations } = document.indicators;
  const indicators = {
    ...document.indicators,
    items: items.filter(printed),
    observations: observations.filter(printed),
  };
  return { ...document, indicators };
}

/** A demo document as it is written. */
export function jsonOf(name: Council | 'illustrative'): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
}
