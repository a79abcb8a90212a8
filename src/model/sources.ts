import type { DocumentEntry } from '../schema/documents.js';

/** What a document is made from, what its sources only name, and the law and guidance among that. */
export interface SourceLists {
  included: DocumentEntry[];
  named: DocumentEntry[];
  law: DocumentEntry[];
}

const LAW = new Set<string>(['legislation', 'statutory-guidance']);
const HERE = new Set<string>(['included', 'headings-only']);

/** Sorts documents by whether they are here, in whole or in part, or only named. */
export function sourcesOf(documents: readonly DocumentEntry[]): SourceLists {
  const here = ({ availability }: DocumentEntry) => HERE.has(availability);
  const named = documents.filter((document) => !here(document));
  return {
    included: documents.filter(here),
    named: named.filter(({ kind }) => !LAW.has(kind)),
    law: named.filter(({ kind }) => LAW.has(kind)),
  };
}

/** The date that a document carries, unless its title says it: "Children Act 1989" is not also "dated 1989". */
export function dateBeside({ title, date }: Pick<DocumentEntry, 'title' | 'date'>): DocumentEntry['date'] {
  const value = typeof date === 'object' ? date.value : date;
  return value && value.length === 4 && title.includes(value) ? undefined : date;
}
