import type { Problem } from '../../schema/problem.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;

const table = 'a table in CSV, in UTF-8';
const right = 'Check that this is the right file.';

/** What is said about a file that is not CSV, or stops being CSV at a line. */
export const csv = {
  empty: { expected: table, found: 'an empty file', advice: `${right} A download may have been cut off.` },
  binary: { expected: table, found: 'a file that is not text', advice: right },
  utf16: { expected: table, found: 'text in UTF-16', advice: 'Save the file again as "CSV UTF-8".' },
  'other-encoding': {
    expected: table,
    found: 'text in another encoding',
    advice:
      'Download the file again, or save it as "CSV UTF-8". Opening and saving it in a spreadsheet may have changed it.',
  },
  office: {
    expected: table,
    found: 'a Word, Excel or zip file',
    advice: 'Unpack it, or save the sheet as "CSV UTF-8".',
  },
  pdf: { expected: table, found: 'a PDF', advice: right },
  markup: {
    expected: table,
    found: 'a web page or XML',
    advice: `${right} A download may have brought a log-in or error page instead.`,
  },
  json: { expected: table, found: 'JSON', advice: `${right} The document to write to goes after --into.` },
  'old-line-ends': {
    expected: 'lines that end as on Windows, Linux or a Mac of this century',
    found: 'lines that end with a carriage return alone',
    advice: 'Save the file again as "CSV UTF-8".',
  },
  'long-row': (_line: number, most: number): Words => ({
    expected: `rows of at most ${most} characters`,
    found: 'a longer row',
    advice: 'A quotation mark may be missing further up, so that everything after it is one cell.',
  }),
  'stray-quote': {
    expected: 'quotation marks around a whole cell, or none',
    found: 'a quotation mark in the middle of a cell',
    advice: 'Put the whole cell in quotation marks, and write each one inside it twice: "the ""best"" one".',
  },
  'after-quote': {
    expected: 'a comma or the end of the line after a closing quotation mark',
    found: 'more text',
    advice: 'Write a quotation mark inside a cell twice: "the ""best"" one".',
  },
  'open-quote': {
    expected: 'a closing quotation mark',
    found: 'the end of the file',
    advice: 'Close the quotation mark that opens here. The file may have been cut off.',
  },
  cells: (_line: number, found: number, expected: number): Words => ({
    expected: `${expected} cells, as in the first row`,
    found: `${found}`,
    advice: 'A comma in a name needs quotation marks around the cell. The file may also have been cut off.',
  }),
} satisfies Record<string, Words | ((line: number, column: number, expected: number) => Words)>;

/** Where something is in a table. */
export function place(line?: number, column?: string | number): string {
  if (line === undefined) return '';
  if (column === undefined) return `line ${line}`;
  return typeof column === 'number' ? `line ${line}, character ${column}` : `line ${line}, column ${column}`;
}
