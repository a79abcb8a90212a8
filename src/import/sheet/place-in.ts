import { isFields } from '../../schema/shape.js';
import type { Fields } from './into.js';
import type { SheetColumns } from './read-sheet.js';
import type { Row } from './row.js';

/** Where a sheet says something: an officer knows lines and columns, and nothing of paths in a document. */
export interface Place {
  line: number | undefined;
  /** The letter of the column, if it is one of the sheet. */
  column: string;
  /** The heading of the column, or else the field of the entry. */
  name: string;
}

/** The cell that brought what stands at a path of the document, or as much of its place as can be told. */
export function placeIn(
  path: string,
  document: Fields,
  rows: WeakMap<object, Row>,
  { columns, fields }: Pick<SheetColumns, 'columns' | 'fields'>,
): Place {
  let here: unknown = document;
  let row: Row | undefined;
  let within: string[] = [];
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    if (!Array.isArray(here)) within.push(step);
    here = isFields(here) || Array.isArray(here) ? (here as Fields)[step] : undefined;
    const writer = typeof here === 'object' && here !== null ? rows.get(here) : undefined;
    if (writer) [row, within] = [writer, []];
  }
  if (!row) return { line: undefined, column: '', name: '' };

  // What is inside a field came from its own column, or else from that of the whole field.
  const fieldsOf = within.map((_, at) => within.slice(0, within.length - at).join('.'));
  const named = fieldsOf.map((field) => fields[field] ?? columns.find((column) => column === field));
  const name = named.find((column) => column !== undefined && row.letter(column)) ?? '';
  return { line: row.line, column: row.letter(name), name: name || within.join('.') };
}
