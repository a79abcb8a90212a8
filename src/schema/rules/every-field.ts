import { pathOf } from '../path.js';
import type { Path } from '../path.js';

/** A field of a document, known to the schema or not. */
export interface Field {
  key: string;
  value: unknown;
  path: string;
}

/** Every field at any depth, in the order of the document. It keeps its own stack, so no document is too deep for it. */
export function* everyField(document: unknown): Generator<Field> {
  const waiting: { value: unknown; path: Path }[] = [{ value: document, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;

    const inside: typeof waiting = [];
    for (const key of Object.keys(value)) {
      const inner = [...path, Array.isArray(value) ? Number(key) : key];
      const part = (value as Record<string, unknown>)[key];
      if (!Array.isArray(value)) yield { key, value: part, path: pathOf(inner) };
      if (typeof part === 'object' && part !== null) inside.push({ value: part, path: inner });
    }
    waiting.push(...inside.reverse());
  }
}

/** Every text of a document that stands in a field, or in a list that a field holds. */
export function* everyText(document: unknown): Generator<{ text: string; path: string }> {
  for (const { path, value } of everyField(document)) {
    if (typeof value === 'string') yield { text: value, path };
    else if (Array.isArray(value))
      for (const [at, one] of value.entries()) if (typeof one === 'string') yield { text: one, path: `${path}[${at}]` };
  }
}
