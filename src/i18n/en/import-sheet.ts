import type { Problem } from '../../schema/problem.js';
import { place } from './csv.js';
import { personsProblem } from './persons.js';
import { cellFaults } from './sheet-cells.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;

const templates = 'cp-widgets import sheet --template';

/** What `cp-widgets import sheet` says before and after its work. */
export const importSheet = {
  summary: 'A spreadsheet of your own: figures, statuses of promises, a plan, a local offer',
  help: `cp-widgets import sheet FILE.csv --section SECTION --into DOCUMENT [options]
${templates} SECTION [--into DOCUMENT] > FILE.csv

Reads a sheet that was saved as "CSV UTF-8", and puts what is new in it into the
document. Entries are found by their id. Statuses are added to the history, which
only grows. What the document says otherwise stays, so that nothing changed by
hand is lost, and is listed. Importing a file twice changes nothing.

  --section SECTION  what the sheet holds:
                       indicators    totals by period, such as ChAT gives
                       promises      how each promise stands, with evidence
                       plan          actions, and how each stands
                       local-offer   services and other help for care leavers
  --into DOCUMENT    the document to write to; "cp-widgets new" prints one
  --template SECTION prints a sheet to fill in: its columns, what stands in each,
                     and an example. With --into, a row for each entry that the
                     document has, in place of the example
  --replace          takes the sheet’s word where the document says something
                     else. A figure is revised, and the old one kept. A status
                     that was published stays
  --dry-run          says what would change, and writes nothing
  --json             says it for programs

Days are read as 31/03/2026 (day, month, year), 2026-03-31 or 31 March 2026. A row
whose first column, by the template, begins with # is passed over. Columns that are
not in the template are too.

A file with a row for each child (Annex A, SSDA903 and the like) is refused, and
nothing in it is repeated. Everything in the document is public: roles and groups,
never persons.

Ends with 0 if all is in the document, 1 if something is wrong with the file (then
nothing is written), 2 if it was not used as it can be.`,
  oneFile: 'Name one file to import.',
  noSection: 'Say what the sheet holds after --section: indicators, promises, plan or local-offer.',
  unknownSection: (word: string) =>
    `There is no section ${word}. There are indicators, promises, plan and local-offer.`,
  noInto: 'Name the document to write to after --into.',
  templateOnly: 'A template is printed, and nothing is imported: leave the file out.',
  oneOf: (codes: readonly string[]) => `one of: ${codes.join(', ')}`,

  heading: (file: string, section: string, rows: number) => `${file}: ${section}, ${counted(rows, 'row')}`,
  changed: 'new    ',
  kept: 'kept   ',
  remark: 'note   ',
  change: {
    new: (line: number, id: string, what: string) => `line ${line}: ${id} is new: ${what}`,
    figure: (line: number, id: string, what: string) => `line ${line}: figure ${id}, ${what}`,
    status: (line: number, id: string, what: string) => `line ${line}: ${id}, ${what}`,
    filled: (line: number, id: string, what: string) => `line ${line}: ${id} had none yet, ${what}`,
    hidden: (line: number, id: string) =>
      `line ${line}: ${id} is private, and the address that stood in the document was removed`,
    replaced: (line: number, id: string, what: string, was = '') => `line ${line}: ${id}, ${what} in place of: ${was}`,
  },
  keptWords: (line: number, column: string, id: string, document: string, sheet: string) =>
    `${place(line, column)}: ${id} has “${document}” in the document and “${sheet}” in the sheet`,
  keptHow:
    'What the document says was kept. --replace takes the sheet’s word, but for statuses: those are put right by one of a later day.',
  more: (count: number) => `… and ${count} more. --json lists all.`,
  remarks: {
    'columns-not-read': ({ columns }: { columns: string[] }) =>
      `Columns that were not read, because the template has none like them: ${columns.join(', ')}.`,
    'other-separator': () => 'There are no commas between the cells. They were read all the same.',
    'passed-over': ({ rows }: { rows: number }) =>
      `${counted(rows, 'row')} passed over, because the first column of the template begins with # there.`,
    'total-left-out': ({ line }: { line: number }) =>
      `line ${line}: left out as a total of the rows above it. If it is an entry of its own, fill in what it needs.`,
    'not-in-sheet': ({ ids, more }: { ids: string[]; more: number }) =>
      `In the document and not in the sheet: ${ids.join(', ')}${more ? ` and ${more} more` : ''}. They stay as they are. To withdraw one, set its status to defunct.`,
    'looks-like-fraction': ({ line, column }: { line: number; column: string }) =>
      `${place(line, column)}: less than 1 %. If a fraction is meant (0.79 for 79 %), write it as a percentage.`,
    'private-place': ({ line }: { line: number }) => `line ${line}: the address of a private place was not taken.`,
    'earlier-status': ({ line, id }: { line: number; id: string }) =>
      `line ${line}: ${id} has a status of a later day. That one still counts; this one stands before it.`,
    'in-no-group': ({ indicators }: { indicators: string[] }) =>
      `The document shows figures in groups, and these are in none: ${indicators.join(', ')}.`,
  },
  written: (file: string, changes: number, unchanged: number) =>
    `${file}: ${counted(changes, 'change')} made, ${counted(unchanged, 'row')} as before`,
  unchanged: (file: string) => `${file}: nothing to change`,
  dryRun: (file: string, changes: number, unchanged: number) =>
    `${file}: would get ${counted(changes, 'change')}; ${counted(unchanged, 'row')} would change nothing. Nothing was written.`,

  saveAs: 'In Excel: File, Save As, and choose "CSV UTF-8 (Comma delimited)".',
  problems: {
    persons: (trace: { by: string; column: string }) => ({
      ...personsProblem(trace),
      expected: 'totals, statuses, actions or services',
    }),
    'no-rows': () => ({
      expected: 'rows under the header',
      found: 'a header and nothing else',
      advice: 'Fill in a row for each thing to report.',
    }),
    'too-many-rows': ({ most }: { most: number }) => ({
      expected: `at most ${most} rows`,
      found: 'more',
      advice: 'Check that this is the right file, and that it holds totals.',
    }),
    'no-header': ({ needed, further }: { needed: readonly string[]; further?: number }) => ({
      expected: `a first row with the names of the columns, among them ${needed.join(', ')}`,
      found: further ? `these names in line ${further}` : 'none of them',
      advice: further
        ? 'Take out the lines that stand above them.'
        : `Put that row first, and check --section. "${templates} …" prints it.`,
    }),
    'columns-missing': ({ missing }: { missing: string[] }) => ({
      expected: `the columns ${missing.join(', ')}`,
      found: 'a sheet without them',
      advice: `Add them. "${templates} …" prints all columns and says what stands in each.`,
    }),
    'column-twice': ({ name, column, first }: { name: string; column: string; first: string }) => ({
      expected: `the column ${name} once`,
      found: `columns ${first} and ${column}`,
      advice: 'Take one of the two out, or give it another name.',
    }),
    'column-unclear': ({ column, meant }: { column: string; meant: string }) => ({
      expected: `a heading that is known, or quite another one`,
      found: `column ${column}, which is headed nearly like ${meant}`,
      advice: `Head it ${meant} if that is meant, so that what stands under it is not lost.`,
    }),
    'no-heading': ({ column }: { column: string }) => ({
      expected: 'every cell under a heading',
      found: `something in column ${column}, which has none`,
      advice: 'Give the column a heading, or empty the cell. A comma in a text needs quotation marks around the cell.',
    }),
    'section-elsewhere': ({ section }: { section: string }) => ({
      expected: `the section ${section} in the document itself`,
      found: 'a section in a file of its own',
      advice: 'Put the section into the document for the import. It can be taken out again afterwards.',
    }),
    'no-area': () => ({
      expected: 'your own area among the "areas" of the document',
      found: 'none',
      advice: 'Add it: "cp-widgets new" prints a document that has one. Or name an area in the column area.',
    }),
  } satisfies Record<string, (problem: never) => Words>,
  cells: cellFaults,
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
