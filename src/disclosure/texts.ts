import { entriesAt, textsIn } from '../schema/rules/entries.js';
import { pathOf } from '../schema/path.js';
import type { Path } from '../schema/path.js';
import { isFields } from '../schema/shape.js';
import type { Figure } from './figures.js';
import { folded } from './folded.js';

/** Words of a document, and where they stand. */
export interface SaidText {
  path: string;
  text: string;
}

/** Fields that hold no words for readers: ids, addresses, codes. */
const NO_WORDS =
  /^(\$schema|schemaVersion|id|url|href|to|ref|document|indicator|area|set|plan|theme|dfeCode|code|phone|e164|display|postcode|latitude|longitude|postal|date|from|start|end|due|symbol|lines|page|uuid|status|kind|level)$/;

/** Every text at any depth of a value, in all its variants: plain words, easy read, for children, and translations. */
export function* textsOf(value: unknown, path: Path = []): Generator<SaidText> {
  if (typeof value === 'string') yield { path: pathOf(path), text: folded(value) };
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsOf(item, [...path, at]);
  else if (isFields(value))
    for (const [key, part] of Object.entries(value)) if (!NO_WORDS.test(key)) yield* textsOf(part, [...path, key]);
}

/**
 * The words that stand beside a figure: its own, its notes', and those of evidence that points at it. They are read
 * together with it, so that they give away what it hides.
 */
export function textsBeside(document: unknown, figures: readonly Figure[]): Map<Figure, SaidText[]> {
  const beside = new Map<string, SaidText[]>();
  const add = (id: string, texts: Iterable<SaidText>) => beside.set(id, [...(beside.get(id) ?? []), ...texts]);
  const wanted = new Set(figures.map(({ id }) => id));
  for (const { path, fields } of entriesAt(document, 'notes'))
    for (const id of textsIn(fields.about)) if (wanted.has(id)) add(id, textsWithin(path, fields.text, 'text'));
  for (const route of [
    'promises.items.history.evidence',
    'commitments.items.history.evidence',
    'plan.actions.history.evidence',
  ])
    for (const { path, fields } of entriesAt(document, route))
      if (typeof fields.ref === 'string' && wanted.has(fields.ref))
        add(fields.ref, textsWithin(path, fields.title, 'title'));

  return new Map(
    figures.map((figure) => {
      const { note, asPrinted, missing, population } = figure.fields;
      const own = { note, asPrinted, missing: isFields(missing) ? { note: missing.note } : undefined, population };
      return [figure, [...textsWithin(figure.path, own), ...(beside.get(figure.id ?? '') ?? [])]];
    }),
  );
}

/** The words in a part of a document that stands at a path. */
export function* textsWithin(path: string, value: unknown, field = ''): Generator<SaidText> {
  for (const { path: inner, text } of textsOf(value)) {
    yield { path: [path, field, inner].filter(Boolean).join('.').replaceAll('.[', '['), text };
  }
}
