import type { Note } from '../schema/notes.js';

/** The notes about any of these things. */
export function notesAbout(ids: ReadonlySet<string>, notes: readonly Note[]): Note[] {
  return notes.filter(({ about }) => about.some((id) => ids.has(id)));
}
