import { entriesAt } from './entries.js';
import type { Entry } from './entries.js';

/** Every dated story of statuses in the document, each with its entries in the order they stand. */
export function historiesOf(document: unknown): Entry[][] {
  return ['promises.items', 'commitments.items', 'plan.actions'].flatMap((route) =>
    entriesAt(document, route).map(({ path, fields }) =>
      entriesAt(fields, 'history').map((entry) => ({ ...entry, path: `${path}.${entry.path}` })),
    ),
  );
}
