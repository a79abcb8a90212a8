import { readCsv, type Bytes } from '../../csv/read-csv.js';
import { levelColumns } from '../geography.js';
import { PLACES } from '../header.js';
import type { Findings } from './finding.js';

/** One row of a meta file: what it says of a column. */
export interface MetaRow {
  line: number;
  name: string;
  type: string;
  label: string;
  grouping: string;
  unit: string;
  decimals: string;
  hint: string;
  group: string;
  default: string;
}

const FIELDS = {
  name: 'col_name',
  type: 'col_type',
  label: 'label',
  grouping: 'indicator_grouping',
  unit: 'indicator_unit',
  decimals: 'indicator_dp',
  hint: 'filter_hint',
  group: 'filter_grouping_column',
} as const;
const OPTIONAL = ['filter_default', 'parent_filter'];
const UNITS = new Set(['', '%', 'pp', '£', '£m', 'numberstring']);
const LONGEST_LABEL = 100;

/** Reads a meta file. What is wrong with its columns is found here, since without them no row can be read. */
export async function readMetaRows(bytes: Bytes, findings: Findings): Promise<MetaRow[]> {
  const rows: MetaRow[] = [];
  let at: ((column: string) => number) | undefined;
  await readCsv(bytes, (cells, line) => {
    if (at) {
      const cell = (column: string) => cells[at!(column)] ?? '';
      const fields = Object.entries(FIELDS).map(([field, column]) => [field, cell(column)]);
      rows.push({ ...Object.fromEntries(fields), line, default: cell('filter_default') } as MetaRow);
      return;
    }
    at = (column) => cells.indexOf(column);
    const known = [...Object.values(FIELDS), ...OPTIONAL] as string[];
    const missing = Object.values(FIELDS).filter((column) => !cells.includes(column));
    if (missing.length)
      findings.add('meta-columns', cells.join(', '), { in: 'meta', line: 1, detail: missing.join(', ') });
    for (const cell of cells.filter((one) => !known.includes(one)))
      findings.add('meta-column-unknown', cell, { in: 'meta', line: 1 });
  });
  return rows;
}

/** Whether a column says when or where, which a meta file has no rows for. */
export function isTimeOrPlace(column: string): boolean {
  return PLACES.has(column) || column === 'geographical_level' || levelColumns.has(column);
}

/** Holds a meta file against itself and against the columns of the data, of which some vary from row to row. */
export function checkMeta(
  rows: readonly MetaRow[],
  columns: readonly string[],
  varying: readonly string[],
  findings: Findings,
): void {
  const labels = new Set<string>();
  for (const row of rows) {
    const where = { in: 'meta' as const, line: row.line, column: row.name };
    const add = (rule: Parameters<Findings['add']>[0], found: string) => findings.add(rule, found, where);

    if (PLACES.has(row.name)) add('meta-place', row.name);
    else if (!columns.includes(row.name)) add('meta-not-in-data', row.name);
    if (row.group && !columns.includes(row.group)) add('meta-not-in-data', row.group);
    if (row.type !== 'Filter' && row.type !== 'Indicator') add('meta-type', row.type);
    if (!row.label.trim()) add('meta-label', row.label);
    else if (labels.has(row.label)) add('meta-label-twice', row.label);
    labels.add(row.label);
    if (row.label.length > LONGEST_LABEL) add('meta-label-long', row.label);
    if (!UNITS.has(row.unit)) add('meta-unit', row.unit);
    if (row.decimals !== '' && !/^\d+$/.test(row.decimals)) add('meta-decimals', row.decimals);

    if (row.type === 'Filter' && (row.unit || row.decimals || row.grouping)) {
      add('meta-filter-with-unit', [row.unit, row.decimals, row.grouping].filter(Boolean).join(', '));
    }
    if (row.type === 'Indicator') {
      if (row.hint || row.group) add('meta-indicator-with-hint', row.hint || row.group);
      if (row.decimals === '' && row.unit !== 'numberstring') add('meta-no-decimals', row.name);
    }
  }

  const said = new Set(rows.flatMap(({ name, group }) => [name, group]));
  const lacking = varying.filter((column) => !isTimeOrPlace(column) && !said.has(column));
  for (const column of lacking) findings.add('meta-lacks', column, { in: 'meta', column });
  if (columns.length - rows.length < 5) {
    findings.add('meta-too-long', `${rows.length} rows for ${columns.length} columns`, { in: 'meta' });
  }
}
