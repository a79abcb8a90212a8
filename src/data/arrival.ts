import type { Problem } from '../schema/problem.js';
import type { DataError } from './data-error.js';

/** Something on its way: it has not come, it has come, or it cannot come. */
export type Arrival<Value> =
  { status: 'loading' } | { status: 'ready'; value: Value } | { status: 'failed'; error: DataError };

/** A section as an element gets it. `published` is false where the document does not have it. */
export interface Checked<Value> {
  value: Value | undefined;
  published: boolean;
  /** Entries that were left out because they are not usable. */
  problems: readonly Problem[];
}
