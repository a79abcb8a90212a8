import { isElsewhere, isFields } from '../../schema/shape.js';
import type { SectionName } from '../../schema/dataset.js';
import { listOf } from '../document.js';
import { freeId, idsIn } from '../ids.js';
import { SheetFault } from './problem.js';
import type { Change, SheetReport, SheetSection } from './report.js';
import type { Row } from './row.js';

export type Fields = Record<string, unknown>;
export type Entry = Fields & { id: string };

/** What a row says about an entry: the column, the field, and its value if the cell is not blank. */
export type Said = readonly (readonly [column: string, field: string, value: unknown])[];

/**
 * A copy of a document that a sheet is merged into. What the document says stays, unless `replace` takes the word of the
 * sheet; what it does not say yet is added; what becomes of each row is noted.
 */
export class Into {
  readonly document: Fields;
  readonly report: SheetReport;
  /** Which row an entry of the document was written or changed by. */
  readonly rows = new WeakMap<object, Row>();
  readonly #ids: Set<string>;
  readonly #seen = new Map<string, number>();

  constructor(
    document: Fields,
    section: SheetSection,
    readonly today: string,
    readonly replace: boolean,
  ) {
    this.document = structuredClone(document);
    this.#ids = new Set(idsIn(this.document));
    this.report = { section, rows: 0, changes: [], unchanged: 0, kept: [], remarks: [], problems: [] };
  }

  /** A section that is to be written to, which is made where there is none. */
  section(name: SectionName): Fields {
    const section = (this.document[name] ??= {});
    if (!isFields(section) || isElsewhere(section)) throw new SheetFault({ kind: 'section-elsewhere', section: name });
    return section;
  }

  /** A list of entries in a section. */
  list(section: SectionName, name: string): Entry[] {
    return listOf<Entry>(this.section(section), name);
  }

  /** Adds an entry, unless something else has its id. */
  add(entries: Entry[], entry: Entry, row: Row, kind: Change['kind'], what: string, column: string): boolean {
    if (this.#ids.has(entry.id)) {
      row.fault(column, { why: 'id-taken' });
      return false;
    }
    this.#ids.add(entry.id);
    entries.push(entry);
    this.note(row, entry, { kind, what });
    return true;
  }

  /** An id that nothing has yet. */
  freeId(id: string): string {
    return freeId(id, this.#ids);
  }

  /** Puts what a row says into an entry that is there, and notes whether it said anything new. */
  fill(entry: Entry, said: Said, row: Row): void {
    for (const [column, field, value] of said) {
      const there = entry[field];
      if (value === undefined || isSame(there, value)) continue;
      if (there !== undefined && !this.replace) {
        this.keep(row, column, entry.id, there, value);
        continue;
      }
      entry[field] = isFields(there) && typeof value === 'string' ? { ...there, default: value } : value;
      const change =
        there === undefined ? { kind: 'filled' as const } : { kind: 'replaced' as const, was: shortly(there) };
      this.note(row, entry, { ...change, what: `${column}: ${shortly(value)}` });
    }
  }

  /** Notes what the document says otherwise, and keeps. */
  keep(row: Row, column: string, id: string, document: unknown, sheet: unknown): void {
    this.report.kept.push({ line: row.line, column, id, document: shortly(document), sheet: shortly(sheet) });
  }

  note(row: Row, entry: Entry, change: Omit<Change, 'line' | 'id'>): void {
    this.rows.set(entry, row);
    this.report.changes.push({ line: row.line, id: entry.id, ...change });
  }

  /** Whether a row is the first to speak about something; a second one is a fault. */
  first(row: Row, column: string, key: string): boolean {
    const first = this.#seen.get(key);
    if (first !== undefined) row.fault(column, { why: 'repeated', first });
    else this.#seen.set(key, row.line);
    return first === undefined;
  }

  /** Whether a row spoke about something. */
  spokeOf(key: string): boolean {
    return this.#seen.has(key);
  }
}

/** An entry with only the fields that have a value. */
export function entryOf(id: string, said: Said, other: Fields = {}): Entry {
  return {
    id,
    ...Object.fromEntries(said.flatMap(([, field, value]) => (value === undefined ? [] : [[field, value]]))),
    ...other,
  };
}

/** The ids of entries. */
export function idsOf(entries: unknown): Set<string> {
  return new Set(Array.isArray(entries) ? entries.flatMap((one) => (isFields(one) ? [String(one.id)] : [])) : []);
}

/** Whether two values say the same: text with variants says what its usual wording says. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof other === 'string' && isFields(one)) return one.default === other || one.value === other;
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
    ) ?? ''
  );
}

/** A value as a report says it. */
export function shortly(value: unknown): string {
  if (Array.isArray(value)) return value.map(shortly).join('; ');
  if (!isFields(value)) return String(value);
  return typeof value.default === 'string' ? value.default : Object.values(value).map(shortly).join(', ');
}
