import type { SectionName, Sections } from '../schema/dataset.js';
import type { Problem } from '../schema/problem.js';
import type { Section } from '../schema/section.js';
import { isElsewhere } from '../schema/shape.js';
import type { Content, Needed } from './content.js';

/** What an element is drawn from, and what of it could not be used; or why it cannot be drawn. */
export type SectionsReading =
  | { sections: Needed; problems: Problem[]; published: boolean }
  /** A section without which there is nothing to say: nothing in it is usable, or its file was not read. */
  | { lost: SectionName; why: Problem | undefined };

/**
 * Checks the sections that an element needs and uses, by the same checkers as in pages, so that one bad entry costs that
 * entry here, too. The document has its sections in it; an address that is left was not read.
 */
export function readSections(document: object, { needs, uses }: Pick<Content, 'needs' | 'uses'>): SectionsReading {
  const sections: Needed = {};
  const problems: Problem[] = [];
  let published = false;
  for (const section of [...needs, ...uses]) {
    const needed = needs.includes(section);
    const { value, found, there } = checked(document, section);
    if (value === undefined && there) {
      if (needed) return { lost: section.name, why: found[0] };
      // The whole of it is one thing that a reader does not see.
      problems.push({ ...found[0], path: section.name, leftOut: true } as Problem);
    } else problems.push(...found);
    set(sections, section, value ?? section.none);
    published ||= needed && there;
  }
  return { sections, problems, published };
}

interface Checked {
  value: unknown;
  found: Problem[];
  there: boolean;
}

/** Each section of a document is checked once, for all elements that show it. */
const known = new WeakMap<object, Map<Section, Checked>>();

function checked(document: object, section: Section): Checked {
  const all = known.get(document) ?? new Map<Section, Checked>();
  known.set(document, all);
  let one = all.get(section);
  if (!one) all.set(section, (one = check(document, section)));
  return one;
}

function check(document: object, section: Section): Checked {
  const given = (document as Record<string, unknown>)[section.name];
  if (given === undefined) return { value: undefined, found: [], there: false };
  if (isElsewhere(given) && typeof given.href === 'string') return { value: undefined, found: [], there: true };
  const found: Problem[] = [];
  const value: unknown = section.check(given, found);
  for (const problem of found) problem.path = section.name + problem.path;
  return { value, found, there: true };
}

function set<Name extends SectionName>(sections: Needed, { name }: Section<Name>, value: unknown): void {
  sections[name] = value as Sections[Name];
}
