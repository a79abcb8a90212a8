import type { Access, AlternativeFormat, Contact } from '../schema/access.js';

/** Formats of one document that are to be had in the same way. */
export interface FormatGroup {
  availability: AlternativeFormat['availability'];
  /** The id of the document, if the council says of which one. */
  document: string | undefined;
  formats: AlternativeFormat[];
}

/** Formats by document, those that are there already before those that are made on request. */
export function formatGroupsOf(formats: readonly AlternativeFormat[]): FormatGroup[] {
  const groups = new Map<string, FormatGroup>();
  for (const format of [...formats].sort((a, b) => wait(a) - wait(b))) {
    const { availability, document } = format;
    const key = `${availability} ${document}`;
    const group = groups.get(key) ?? { availability, document, formats: [] };
    groups.set(key, group);
    group.formats.push(format);
  }
  return [...groups.values()];
}

function wait({ availability }: AlternativeFormat): number {
  return availability === 'available' ? 0 : 1;
}

/** Whom to ask about languages and formats, each of them once, however many languages name them. */
export function languageContactsOf({ contacts, languageServices, formats }: Access): Contact[] {
  const named = new Set([...languageServices, ...formats].map(({ contact }) => contact));
  return contacts.filter(({ id, purposes }) => named.has(id) || purposes?.includes('languages'));
}
