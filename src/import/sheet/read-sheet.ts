import { closest } from '../../schema/closest.js';
import { LONGEST_LIST } from '../../schema/limits.js';
import { CsvFault } from '../csv/fault.js';
import { readCsv, type Bytes } from '../csv/read-csv.js';
import type { CsvHabits } from '../csv/row-reader.js';
import { letterOf, personRows } from './person-rows.js';
import { SheetFault, type SheetProblem } from './problem.js';
import type { SheetRemark } from './report.js';
import { Row } from './row.js';

/** How the columns of a section are headed, in the order of its template. */
export interface SheetColumns {
  columns: readonly string[];
  /** Without these a sheet says nothing. */
  needed: readonly string[];
  /** The codes that may stand in a column. */
  codes: Readonly<Record<string, readonly string[]>>;
  /** The column of each field of the document that is not called as its column is: `evidence.url` is that of evidence. */
  fields: Readonly<Record<string, string>>;
}

/** A sheet whose columns are known. Faults in its cells are noted in `problems` as its rows are read. */
export interface Sheet {
  rows: Row[];
  problems: SheetProblem[];
  remarks: SheetRemark[];
}

/** Rows whose first column, by the template, begins with this explain the columns, and say nothing else. */
const EXPLAINS = '#';

/** Spreadsheets put a row of sums below the others. */
const SUMS = /^(?:(?:grand|overall|sub-?) ?)?totals?:?$|^sum:?$|^cyfanswm:?$/i;

/**
 * Reads a sheet as spreadsheets save it: with commas, semicolons or tabs, empty rows and columns at the end, and headings
 * in any case.
 *
 * @throws {SheetFault} for a file that is no such sheet, and for one with a row for each child
 */
export async function readSheet(
  bytes: Bytes,
  { columns, needed }: Pick<SheetColumns, 'columns' | 'needed'>,
): Promise<Sheet> {
  const { header, rows, separator } = await tableIn(bytes);
  const known = (heading: string) => columns.find((column) => plain(column) === plain(heading));
  const trace = personRows(
    header,
    rows.map(({ cells }) => cells),
    known,
  );
  if (trace) throw new SheetFault({ kind: 'persons', trace });

  const problems: SheetProblem[] = [];
  const { places, extra } = placesOf(header, columns, problems);
  if (!places.size) {
    // Titles stand above the headings of many sheets, and Excel writes "sep=" there.
    const further = rows
      .slice(0, 20)
      .find(({ cells }) => needed.every((name) => cells.some((cell) => known(cell) === name)));
    throw new SheetFault({ kind: 'no-header', needed, ...(further && { further: further.line }) });
  }
  const unclear = new Set(problems.map((problem) => problem.kind === 'column-unclear' && problem.meant));
  const missing = needed.filter((column) => !places.has(column) && !unclear.has(column));
  if (missing.length) problems.push({ kind: 'columns-missing', missing });
  if (problems.length) return { rows: [], problems, remarks: [] };

  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim()));
  // Only where the template has it: columns may have been moved, and a name may begin with anything.
  const first = places.get(columns[0]!)!;
  const read = filled.filter(({ cells }) => !cells[first]?.trim().startsWith(EXPLAINS));
  for (const { cells, line } of read) {
    const astray = cells.findIndex((cell, at) => cell.trim() && !header[at]?.trim());
    if (astray !== -1) problems.push({ kind: 'no-heading', line, column: letterOf(astray) });
  }
  const said = read
    .map(({ cells, line }) => new Row(line, cells, places, problems, separator === ';'))
    .filter((row) => row.says());
  const sums = said.filter((row) => SUMS.test(row.begins()) && needed.some((column) => !row.says(column)));
  if (said.length === sums.length) throw new SheetFault({ kind: 'no-rows' });
  return {
    rows: said.filter((row) => !sums.includes(row)),
    problems,
    remarks: [
      ...(read.length < filled.length ? [{ kind: 'passed-over' as const, rows: filled.length - read.length }] : []),
      ...sums.map(({ line }) => ({ kind: 'total-left-out' as const, line })),
      ...(separator === ',' ? [] : [{ kind: 'other-separator' as const }]),
      ...(extra.length ? [{ kind: 'columns-not-read' as const, columns: extra }] : []),
    ],
  };
}

interface Table {
  header: string[];
  rows: { cells: string[]; line: number }[];
  separator: CsvHabits['separator'];
}

async function tableIn(bytes: Bytes): Promise<Table> {
  const pieces = [];
  for await (const piece of bytes) pieces.push(piece);
  const separator = separatorOf(pieces);
  let header: string[] | undefined;
  const rows: Table['rows'] = [];
  const take = (cells: string[], line: number) => {
    if (header) rows.push({ cells, line });
    // Empty rows may stand above the header.
    else if (cells.some((cell) => cell.trim())) header = cells;
    return rows.length > LONGEST_LIST;
  };
  try {
    await readCsv(pieces, take, { separator, uneven: true });
  } catch (error) {
    if (error instanceof CsvFault) throw new SheetFault({ kind: 'csv', fault: error });
    throw error;
  }
  if (!header) throw new SheetFault({ kind: 'csv', fault: new CsvFault('empty') });
  if (rows.length > LONGEST_LIST) throw new SheetFault({ kind: 'too-many-rows', most: LONGEST_LIST });
  return { header, rows, separator };
}

/** What stands between cells: spreadsheets set to another country write semicolons, and some write tabs. */
function separatorOf([first]: Uint8Array[]): NonNullable<CsvHabits['separator']> {
  const [line = ''] = new TextDecoder().decode(first?.subarray(0, 10_000)).trimStart().split(/\r?\n/);
  if (line.includes(',')) return ',';
  return line.includes(';') ? ';' : line.includes('\t') ? '\t' : ',';
}

/** Where each column is. A heading that is nearly one of them is a fault: passed over, it would lose what is under it. */
function placesOf(header: readonly string[], columns: readonly string[], problems: SheetProblem[]) {
  const places = new Map<string, number>();
  const extra: string[] = [];
  for (const [at, heading] of header.entries()) {
    if (!plain(heading)) continue;
    const name = columns.find((column) => plain(column) === plain(heading));
    const first = name === undefined ? undefined : places.get(name);
    const column = letterOf(at);
    if (name === undefined) extra.push(column);
    else if (first !== undefined) problems.push({ kind: 'column-twice', name, column, first: letterOf(first) });
    else places.set(name, at);
  }
  const open = columns.filter((column) => !places.has(column));
  for (const column of places.size ? extra : []) {
    const at = header.findIndex((_, place) => letterOf(place) === column);
    const meant = plain(header[at]!).length > 3 ? closest(plain(header[at]!), open) : undefined;
    if (meant) problems.push({ kind: 'column-unclear', column, meant });
  }
  return { places, extra };
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
