import { importSheet as words } from '../i18n/en/import-sheet.js';
import { sheetColumns } from '../i18n/en/sheet-columns.js';
import { csvOf } from '../model/csv.js';
import { sheets } from '../import/sheet/import-sheet.js';
import { entriesOf } from '../import/sheet/entries.js';
import type { SheetSection } from '../import/sheet/report.js';

/**
 * A sheet to fill in: the columns, what stands in each, and an example; with a document, a row for each of its entries in
 * place of the example, so that nobody has to look ids up. It can be read as it is.
 */
export function templateOf(section: SheetSection, document?: Record<string, unknown>): string {
  const { columns, codes } = sheets[section];
  const said: Record<string, readonly [string, string]> = sheetColumns[section];
  const explained = columns.map((column) =>
    [said[column]![0], ...(codes[column] ? [words.oneOf(codes[column])] : [])].join('; '),
  );
  const entries = document ? entriesOf(section, document) : [];
  const rows = entries.length
    ? entries.map((entry) => columns.map((column) => entry[column] ?? ''))
    : [columns.map((column) => said[column]![1])];
  return csvOf([columns, [`# ${explained[0]}`, ...explained.slice(1)], ...rows]).trimEnd();
}
