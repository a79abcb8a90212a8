import { CsvFault } from '../../csv/fault.js';
import { readCsv, type Bytes } from '../../csv/read-csv.js';
import { ColumnChecks } from './column-checks.js';
import { Findings, type Finding } from './finding.js';
import { checkFileName, checkHeader } from './header-checks.js';
import { readMetaRows, type MetaRow } from './meta-checks.js';
import { checkMeta } from './meta-checks.js';
import { PlaceChecks } from './place-checks.js';
import { RepeatedRows } from './repeated-rows.js';
import { TimeChecks } from './time-checks.js';

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

/**
 * Holds a file against the published rules of Explore education statistics, row by row. Nothing but counts and labels is
 * kept, so that a file of any size can be checked.
 */
export async function checkTable({ name, data, meta }: TableFiles): Promise<TableCheck> {
  const findings = new Findings();
  let rows = 0;
  let columns: string[] | undefined;
  let metaRows: MetaRow[] | undefined;
  let checks: { row: (cells: string[], line: number) => void; end?: () => void }[] = [];
  let reading: 'data' | 'meta' = 'meta';

  try {
    metaRows = meta && (await readMetaRows(meta, findings));
    reading = 'data';
    await readCsv(data, (cells, line) => {
      if (columns) {
        rows++;
        for (const check of checks) check.row(cells, line);
        return;
      }
      columns = cells;
      checkFileName(name, findings);
      checkHeader(cells, findings);
      checks = [
        new TimeChecks(cells, findings),
        new PlaceChecks(cells, findings),
        new RepeatedRows(cells, metaRows, findings),
        new ColumnChecks(cells, metaRows, findings),
      ];
    });
  } catch (fault) {
    if (fault instanceof CsvFault) return { rows, findings: findings.all, fault: { fault, in: reading } };
    throw fault;
  }

  if (rows === 0) findings.add('no-rows', '');
  if (rows > MOST_ROWS) findings.add('rows-too-many', String(rows));
  for (const check of checks) check.end?.();
  if (metaRows) checkMeta(metaRows, columns!, findings);
  return { rows, findings: findings.all };
}
