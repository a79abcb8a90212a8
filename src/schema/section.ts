import type { Check } from './checks.js';
import type { SectionName, Sections } from './dataset.js';

/** A section of the document with the checker compiled for it: what an element names to say what it needs. */
export interface Section<Name extends SectionName = SectionName> {
  name: Name;
  check: Check;
  /** What stands for the section where the document has none: an empty list or an object of empty lists, if that is possible. */
  none: Sections[Name] | undefined;
}
