import { CsvFault } from '../../csv/fault.js';
import { readCsv, type Bytes } from '../../csv/read-csv.js';
import type { PersonTrace } from '../../sheet/person-rows.js';
import { ForeignRows } from '../foreign.js';
import { lackingIn, NEEDED } from '../header.js';
import { ColumnChecks } from './column-checks.js';
import { Findings, type Finding } from './finding.js';
import { checkFileName, checkHeader } from './header-checks.js';
import { readMetaRows, type MetaRow } from './meta-checks.js';
import { checkMeta } from './meta-checks.js';
import { PlaceChecks } from './place-checks.js';
import { RepeatedRows } from './repeated-rows.js';
import { TimeChecks } from './time-checks.js';
import { VaryingColumns } from './varying-columns.js';

/** A data file, and the meta file beside it if there is one. */
export interface TableFiles {
  name: string;
  data: Bytes;
  meta?: Bytes;
}

/** What came of a check. A file that is not CSV has a fault instead, in the data or in the meta file. */
export interface TableCheck {
  rows: number;
  findings: Finding[];
  fault?: { fault: CsvFault; in: 'data' | 'meta' };
}

/** A spreadsheet shows no more rows than this. */
const MOST_ROWS = 1_048_576;

/** What a file is shows in these. */
const FIRST_ROWS = 2000;

/**
 * Holds a file against the published rules of Explore education statistics, row by row. Nothing but counts and labels is
 * kept, so that a file of any size can be checked.
 */
export async function checkTable({ name, data, meta }: TableFiles): Promise<TableCheck> {
  const findings = new Findings();
  let rows = 0;
  let columns: string[] | undefined;
  let metaRows: MetaRow[] | undefined;
  let first: ForeignRows | undefined;
  let checks: { row: (cells: string[], line: number) => void; end?: () => void }[] = [];
  let varying: VaryingColumns | undefined;
  let reading: 'data' | 'meta' = 'meta';

  try {
    metaRows = meta && (await readMetaRows(meta, findings));
    reading = 'data';
    await readCsv(data, (cells, line) => {
      if (columns) {
        rows++;
        if (rows <= FIRST_ROWS) first?.take(cells, line);
        for (const check of checks) check.row(cells, line);
        return;
      }
      columns = cells;
      const missing = lackingIn(cells, NEEDED);
      first = new ForeignRows(cells, missing);
      checkFileName(name, findings);
      if (missing.length && !first.isHeader) return findings.add('header-row', '', { line: 1 });
      if (first.separator) return findings.add('separator', first.separator, { line: 1 });
      checkHeader(cells, findings);
      // A file with none of them may hold anything, which is better not repeated.
      if (missing.length === NEEDED.length) return;
      varying = new VaryingColumns(cells);
      checks = [
        varying,
        new TimeChecks(cells, findings),
        new PlaceChecks(cells, findings),
        new RepeatedRows(cells, metaRows, findings),
        new ColumnChecks(cells, metaRows, findings),
      ];
    });
  } catch (fault) {
    const trace = first?.trace;
    if (trace) return { rows, findings: ofPersons(trace) };
    if (fault instanceof CsvFault) return { rows, findings: findings.all, fault: { fault, in: reading } };
    throw fault;
  }

  const trace = first?.trace;
  if (trace) return { rows, findings: ofPersons(trace) };
  if (rows === 0) findings.add('no-rows', '');
  if (rows > MOST_ROWS) findings.add('rows-too-many', String(rows));
  for (const check of checks) check.end?.();
  if (metaRows) checkMeta(metaRows, columns!, varying?.names ?? [], findings);
  return { rows, findings: findings.all };
}

/** Of a file about single children that is all there is to say. */
function ofPersons({ by, column }: PersonTrace): Finding[] {
  const findings = new Findings();
  findings.add('persons', '', { detail: `${by} ${column}` });
  return findings.all;
}
