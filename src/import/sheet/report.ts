import type { SheetProblem } from './problem.js';

/** The parts of a document that a sheet can hold. */
export const sheetSections = ['indicators', 'promises', 'plan', 'local-offer'] as const;
export type SheetSection = (typeof sheetSections)[number];

/** One thing that the document does not say yet. */
export interface Change {
  line: number;
  id: string;
  /** `hidden`: the place was taken out, and what it was is not said again. */
  kind: 'new' | 'figure' | 'status' | 'filled' | 'replaced' | 'hidden';
  /** What is new, or the column that is filled or replaced. */
  what: string;
  was?: string;
}

/** What the document says otherwise, and keeps. */
export interface Difference {
  line: number;
  column: string;
  id: string;
  document: string;
  sheet: string;
}

/** Something about a sheet that a person should know. */
export type SheetRemark =
  | { kind: 'columns-not-read'; columns: string[] }
  | { kind: 'other-separator' }
  | { kind: 'passed-over'; rows: number }
  | { kind: 'total-left-out'; line: number }
  | { kind: 'looks-like-fraction'; line: number; column: string }
  | { kind: 'private-place'; line: number }
  | { kind: 'not-in-sheet'; ids: string[]; more: number }
  | { kind: 'earlier-status'; line: number; id: string }
  | { kind: 'in-no-group'; indicators: string[] };

/** What came of a sheet. While it holds problems, the document is not to be used. */
export interface SheetReport {
  section: SheetSection;
  /** Rows that say something; the header, explanations and empty rows are none. */
  rows: number;
  changes: Change[];
  /** How many rows say what the document says already. */
  unchanged: number;
  kept: Difference[];
  remarks: SheetRemark[];
  problems: SheetProblem[];
}
