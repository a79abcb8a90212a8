import { EesFault } from './fault.js';
import type { Header } from './header.js';
import type { Layout, Measure, Table } from '../../schema/ees-table.js';

/** A table in one of its editions: how each column and label is written in the file at hand. */
export interface Edition {
  table: Table;
  column: (name: string) => string;
  label: (words: string) => string;
}

/**
 * The tables that a file may be, by its columns alone. Two tables can have the same columns; their labels tell them
 * apart. A file that none fits is refused with the columns that keep it from fitting: renamed columns must never come
 * out as no figures.
 */
export function recognise(header: Header, tables: readonly Table[]): Edition[] {
  const editions = tables.flatMap((table) =>
    (table.layouts ?? [{ columns: {}, labels: {} }]).map((one) => editionOf(table, one)),
  );
  const missingFrom = (edition: Edition) => columnsOf(edition).filter((column) => !header.has(column));
  const fitting = editions.filter((edition) => missingFrom(edition).length === 0);
  if (fitting.length) {
    const most = Math.max(...fitting.map((edition) => columnsOf(edition).length));
    return fitting.filter((edition) => columnsOf(edition).length === most);
  }

  const nearest = [...editions].sort((a, b) => shareOf(b, header) - shareOf(a, header))[0]!;
  const known = new Set(columnsOf(nearest));
  throw new EesFault({
    kind: 'unknown-table',
    title: nearest.table.title,
    missing: missingFrom(nearest),
    unexpected: header.own.filter((column) => !known.has(column)),
  });
}

function shareOf(edition: Edition, header: Header): number {
  const columns = columnsOf(edition);
  return columns.filter((column) => header.has(column)).length / columns.length;
}

/** Every column that a table's measures name, as it is written in the file. */
export function columnsOf({ table, column }: Edition): string[] {
  const named = table.measures.flatMap((one) => [
    one.column,
    ...(one.count ? [one.count] : []),
    ...Object.keys(one.where),
  ]);
  return [...new Set(table.version ? [...named, table.version.column] : named)].map(column);
}

/** The columns whose labels tell rows apart, as they are written in the file. */
export function filtersOf({ table, column }: Edition): string[] {
  const named = table.measures.flatMap(({ where, of }) => Object.keys({ ...where, ...of }));
  return [...named, ...(table.version ? [table.version.column] : [])].map(column);
}

function editionOf(table: Table, { columns, labels }: Layout): Edition {
  return {
    table,
    column: (name) => (Object.hasOwn(columns, name) ? columns[name]! : name),
    label: (words) => (Object.hasOwn(labels, words) ? labels[words]! : words),
  };
}

/** The rows a measure stands in, as the file writes them. */
export function whereOf({ column, label }: Edition, where: Measure['where']): [column: string, label: string][] {
  return Object.entries(where)
    .map(([name, words]): [string, string] => [column(name), label(words)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
