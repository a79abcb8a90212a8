import type { ColumnMeta } from './meta.js';

/** What is wanted of a file. */
export interface Wanted {
  /** The council’s GSS code. */
  code: string;
  england: boolean;
  region: boolean;
  /** The DfE codes of the statistical neighbours. */
  neighbours: ReadonlySet<string>;
  /** Only these measures, or all. */
  measures: ReadonlySet<string> | undefined;
  /** The day of the import: a figure of a later year is not believed. */
  today: string;
  /** What the `.meta.csv` file beside it says of its columns. */
  meta?: ReadonlyMap<string, ColumnMeta>;
}
