import { isFields } from '../schema/shape.js';

/** Every id of a document: they share one space. */
export function* idsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* idsIn(one);
  else if (isFields(value)) {
    if (typeof value.id === 'string') yield value.id;
    for (const one of Object.values(value)) yield* idsIn(one);
  }
}

/** An id that nothing has yet. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}

/** Words as an id is written. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
