import type { EesProblem } from './fault.js';

/** What was read from one file, what was left, and why. */
export interface FileReport {
  file: string;
  title: string;
  edition: string;
  rows: number;
  /** For each measure that was taken: how many figures, and how many of them are reasons why there is none. */
  kept: { measure: string; name: string; figures: number; missing: Record<string, number>; from: string; to: string }[];
  /** Rows that were not taken, by why. */
  dropped: { why: DroppedRows; rows: number; examples: string[] }[];
  remarks: Remark[];
}

export type DroppedRows =
  | 'other-council'
  | 'other-level'
  | 'other-region'
  | 'not-compared'
  | 'other-label'
  | 'together'
  | 'future'
  | 'softer-version';

/** Something about a file or a document that a person should know. */
export type Remark =
  | { kind: 'byte-order-mark' }
  | { kind: 'carriage-returns' }
  | { kind: 'misspelt-level' }
  | { kind: 'saved-again'; columns: number; rows: number }
  | { kind: 'columns-not-read'; columns: string[] }
  | { kind: 'obsolete-symbol'; symbol: string; count: number }
  | { kind: 'separated-thousands'; column: string }
  | { kind: 'blank'; measure: string; line: number; column: string }
  | { kind: 'all-missing'; measure: string; symbols: string }
  | { kind: 'ends-early'; measure: string; to: string; newest: string }
  | { kind: 'looks-like-fractions'; measure: string }
  | { kind: 'outside-0-to-100'; measure: string; line: number; found: string }
  | { kind: 'part-and-whole-differ'; measure: string; period: string }
  | { kind: 'no-comparison-of-counts'; measure: string }
  | { kind: 'neighbours-without-figure'; measure: string; fewest: number; of: number; periods: number; left: number }
  | { kind: 'region-is'; name: string }
  | { kind: 'only-together'; names: string }
  | { kind: 'nothing-asked-for' };

/** What became of the figures in the document. */
export interface MergeReport {
  added: number;
  unchanged: number;
  /** Figures that a newer edition gives with another value: both are kept, and one says that it revises the other. */
  revised: { measure: string; area: string; period: string; was: string; is: string }[];
  /** Figures that differ from the same edition: changed by hand or corrected in the file, and left as they are. */
  byHand: { id: string; document: string; file: string }[];
  areas: string[];
  documents: string[];
  indicators: string[];
  /** The document shows figures in groups, and these are in none. */
  inNoGroup: boolean;
}

/** Everything there is to say after an import that worked. */
export interface EesReport {
  files: FileReport[];
  merge: MergeReport;
  /** What would make the import fail if nobody looked: empty when all is well. */
  problems: { file?: string; problem: EesProblem }[];
}
