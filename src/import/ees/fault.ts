import { isFormula } from '../cell.js';
import type { CsvFault } from '../csv/fault.js';
import type { PersonTrace } from '../sheet/person-rows.js';
import type { PeriodFault } from './period.js';

/** What keeps files from being imported. The command says it in words. */
export type EesProblem =
  | { kind: 'csv'; fault: CsvFault }
  | { kind: 'no-rows' }
  | { kind: 'persons'; trace: PersonTrace }
  | { kind: 'separator'; separator: ';' | '\t' }
  | { kind: 'title-above'; line: number }
  | { kind: 'columns-missing'; missing: string[]; present: string[] }
  | { kind: 'column-twice'; column: string; at: number }
  | { kind: 'unknown-table'; title: string; missing: string[]; unexpected: string[] }
  | { kind: 'unknown-labels'; column: string; line: number; found: string; expected: string[] }
  | { kind: 'other-country'; country: string; line: number; column: string }
  | { kind: 'area-absent'; code: string; councils: number; together: string[] }
  | { kind: 'period'; why: PeriodFault; line: number; column: string; found: string }
  | { kind: 'not-a-figure'; line: number; column: string; found: string }
  | { kind: 'impossible'; line: number; column: string; found: string; range: string }
  | { kind: 'thousands'; line: number; column: string }
  | { kind: 'two-rows'; measure: string; line: number; first: number; open: string[] }
  | { kind: 'formula'; line: number; column: string; found: string }
  | { kind: 'measure-empty'; measure: string; together?: string; column?: string; label?: string; seen?: string[] }
  | { kind: 'no-number'; measure: string; symbols: string }
  | { kind: 'meta'; column: string; why: 'absent' | 'not-an-indicator' | 'not-a-filter' }
  | { kind: 'no-name' | 'no-unit'; measure: string }
  | { kind: 'neighbours-header'; missing: string[] }
  | { kind: 'neighbours-absent'; code: string }
  | { kind: 'neighbours-no-code' }
  | { kind: 'edition-order'; edition: string; other: string }
  | { kind: 'edition-of-several'; edition: string; years: string[] }
  | { kind: 'section-elsewhere'; section: string }
  | { kind: 'other-council'; name: string; code: string | undefined }
  | { kind: 'id-taken'; id: string };

/** A file that cannot be imported, and where it stops being what it should be. */
export class EesFault extends Error {
  constructor(
    readonly problem: EesProblem,
    readonly file?: string,
  ) {
    super(problem.kind);
  }
}

/** Refuses a name that would go into a document as it is, and be run by the spreadsheet in which somebody opens it. */
export function refuseFormula(found: string, line: number, column: string): void {
  if (isFormula(found)) throw new EesFault({ kind: 'formula', line, column, found });
}
