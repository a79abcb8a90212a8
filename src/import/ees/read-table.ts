import { readCsv, type Bytes } from '../csv/read-csv.js';
import { EesFault, refuseFormula } from './fault.js';
import { countries, ENGLAND } from './geography.js';
import { ForeignRows } from './foreign.js';
import { Header, lackingIn, NEEDED } from './header.js';
import type { Table } from '../../schema/ees-table.js';
import { completed } from './meta.js';
import { MeasureRows } from './measure-rows.js';
import { periodFaultOf } from './period.js';
import { Readings, type Resaved } from './readings.js';
import { filtersOf, recognise } from './recognise.js';
import type { Wanted } from './wanted.js';

const NAMES = ['country_name', 'region_name', 'la_name'] as const;

/**
 * Reads one file, row by row, and keeps only the figures that are wanted, so that a file of any size fits.
 *
 * @throws {EesFault} if it is no table that is known, or a row cannot be right
 */
export async function readTable(bytes: Bytes, tables: readonly Table[], wanted: Wanted): Promise<Readings> {
  let reading: ((cells: string[], line: number) => void) | undefined;
  let found: Readings[] = [];
  let foreign: ForeignRows | undefined;
  const saved: Resaved = { columns: 0, rows: 0 };
  const take = (row: string[], line: number) => {
    if (foreign) return foreign.take(row, line);
    if (isBlank(row)) {
      saved.rows++;
      return;
    }
    if (reading) return reading(row, line);
    const missing = lackingIn(row, NEEDED);
    if (missing.length) {
      foreign = new ForeignRows(row, missing);
      return;
    }
    const cells = row.slice(0, row.findLastIndex((cell) => cell.trim()) + 1);
    saved.columns = row.length - cells.length;
    const header = new Header(cells);
    found = recognise(header, tables).map((known) => {
      const edition = completed(known, wanted.meta);
      const measures = edition.table.measures.filter(({ id }) => !wanted.measures || wanted.measures.has(id));
      return new Readings(new MeasureRows(edition, header, measures), header, wanted);
    });
    reading = rowReader(header, found, wanted);
  };
  const traits = await readCsv(bytes, take).catch((error: unknown) => {
    throw foreign ? new EesFault(foreign.problem(error)) : error;
  });
  if (foreign) throw new EesFault((foreign as ForeignRows).problem());

  const [first] = found;
  if (!first || first.rows === 0) throw new EesFault({ kind: 'no-rows' });
  // Two tables with the same columns are told apart by their labels.
  const right = found.find((one) => one.matched > 0) ?? (found.length === 1 ? first : undefined);
  if (!right) throw new EesFault(unknownLabels(first, found));
  right.traits = traits;
  right.saved = saved;
  return right;
}

/** Excel leaves cells without anything at the end of a row, and rows of such at the end of a file. */
function isBlank(cells: readonly string[]): boolean {
  return !cells[0] && cells.every((cell) => cell.trim() === '');
}

function rowReader(header: Header, found: readonly Readings[], wanted: Wanted) {
  const [time, identifier, country] = ['time_period', 'time_identifier', 'country_code'].map((one) =>
    header.at(one),
  ) as [number, number, number];
  const names = [...NAMES, ...found.flatMap(({ measureRows }) => filtersOf(measureRows.edition))]
    .map((name) => header.at(name))
    .filter((at, index, all) => at !== -1 && all.indexOf(at) === index);
  const sound = new Set<string>();

  return (cells: string[], line: number) => {
    const period = `${cells[time]!} ${cells[identifier]!}`;
    if (!sound.has(period)) {
      const why = periodFaultOf(cells[time]!, cells[identifier]!);
      const column = why === 'identifier' ? 'time_identifier' : 'time_period';
      if (why) throw new EesFault({ kind: 'period', why, line, column, found: cells[header.at(column)]! });
      sound.add(period);
    }
    if (cells[country] !== ENGLAND) {
      const code = cells[country]!;
      throw new EesFault({ kind: 'other-country', country: countries.get(code) ?? code, line, column: 'country_code' });
    }
    for (const at of names) refuseFormula(cells[at]!, line, header.columns[at]!);
    for (const one of found) one.take(cells, line, Number(cells[time]!.slice(0, 4)) > Number(wanted.today.slice(0, 4)));
  };
}

function unknownLabels(first: Readings, found: readonly Readings[]) {
  const expected = found.flatMap(({ measureRows: { edition } }) =>
    edition.table.measures.flatMap(({ where }) => Object.values(where).map(edition.label)),
  );
  const [column = '', labels = new Set<string>()] =
    [...first.measureRows.seen].find(([, seen]) => ![...seen].some((label) => expected.includes(label))) ??
    [...first.measureRows.seen][0] ??
    [];
  return {
    kind: 'unknown-labels' as const,
    column,
    line: 2,
    found: [...labels].slice(0, 3).join('; '),
    expected: [...new Set(expected)].slice(0, 12),
  };
}
