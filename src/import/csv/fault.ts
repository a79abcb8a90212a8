/** What keeps a file from being read as CSV, and where. */
export type CsvFaultKind =
  | 'empty'
  | 'binary'
  | 'utf16'
  | 'other-encoding'
  | 'office'
  | 'pdf'
  | 'markup'
  | 'json'
  | 'old-line-ends'
  | 'long-row'
  | 'stray-quote'
  | 'after-quote'
  | 'open-quote'
  | 'cells';

/** A file that is not CSV, or stops being CSV at a line. Its words are the command's business. */
export class CsvFault extends Error {
  constructor(
    readonly kind: CsvFaultKind,
    readonly line = 1,
    /** Counted in characters; for `cells`, the number of cells that were found. */
    readonly column = 1,
    readonly expected = 0,
  ) {
    super(`${kind} at line ${line}`);
  }
}
