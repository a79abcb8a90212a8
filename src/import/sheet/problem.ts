import type { NoNumber } from '../../schema/no-number.js';
import type { Problem } from '../../schema/problem.js';
import type { CsvFault } from '../csv/fault.js';
import type { PersonTrace } from './person-rows.js';

/** Why a cell cannot be read. `meant` is what would stand there, where that can be told. */
export type CellFault =
  | { why: 'blank' | 'blank-figure' }
  | { why: 'formula' }
  | { why: 'too-long'; most: number }
  | { why: 'not-a-date' | 'not-when' }
  | { why: 'not-a-period' }
  | { why: 'no-such-day' }
  | { why: 'month-first' }
  | { why: 'short-year' | 'month-cut' }
  | { why: 'day-number' }
  | { why: 'future' | 'not-begun' }
  | { why: 'which-year' }
  | { why: 'below-from-age' | 'due-and-none' }
  | { why: 'not-a-number' | 'no-number' | 'decimal-comma' }
  | { why: NoNumber }
  | { why: 'not-days' | 'not-a-time' }
  | { why: 'percent-sign' | 'pound-sign' }
  | { why: 'out-of-range'; least: number; most: number }
  | { why: 'not-yes-or-no' }
  | { why: 'code'; codes: readonly string[]; meant?: string }
  | { why: 'not-an-id'; meant?: string }
  | { why: 'unknown-id'; of: IdKind; meant?: string }
  | { why: 'id-taken' }
  | { why: 'not-an-address' }
  | { why: 'no-leading-zero' }
  | { why: 'other-unit'; unit: string }
  | { why: 'other-figure'; is: string }
  | { why: 'no-reason' }
  | { why: 'no-agreement' }
  | { why: 'repeated'; first: number };

/** What an id in a sheet leads to. */
export type IdKind = 'promise' | 'action' | 'plan' | 'indicator' | 'area' | 'document' | 'group' | 'entry';

/** What keeps a sheet from being imported. The command says it in words. Columns are named as spreadsheets name them: A, B. */
export type SheetProblem =
  | { kind: 'csv'; fault: CsvFault }
  | { kind: 'persons'; trace: PersonTrace }
  | { kind: 'no-rows' }
  | { kind: 'too-many-rows'; most: number }
  | { kind: 'no-header'; needed: readonly string[]; further?: number }
  | { kind: 'columns-missing'; missing: string[] }
  | { kind: 'column-twice'; name: string; column: string; first: string }
  | { kind: 'column-unclear'; column: string; meant: string }
  | { kind: 'no-heading'; line: number; column: string }
  | { kind: 'section-elsewhere'; section: string }
  | { kind: 'no-area' }
  | { kind: 'rule'; line: number | undefined; column: string; name: string; problem: Problem }
  | { kind: 'cell'; line: number; column: string; name: string; found: string; fault: CellFault };

/** A sheet that cannot be read at all. */
export class SheetFault extends Error {
  constructor(readonly problem: SheetProblem) {
    super(problem.kind);
  }
}
