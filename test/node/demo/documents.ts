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

/** A demo document as it is written. */
export function jsonOf(name: Council | 'illustrative'): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
}
