import { EesFault } from './fault.js';

/** The columns of a file, by name. */
export class Header {
  readonly #at = new Map<string, number>();
  /** A spelling of the official example that other files follow: `geographical_level`. */
  readonly misspelt: boolean;

  constructor(readonly columns: string[]) {
    columns.forEach((column, at) => {
      if (this.#at.has(column)) throw new EesFault({ kind: 'column-twice', column, at: at + 1 });
      this.#at.set(column, at);
    });
    this.misspelt = !this.#at.has('geographic_level') && this.#at.has('geographical_level');
    if (this.misspelt) this.#at.set('geographic_level', this.#at.get('geographical_level')!);
  }

  has(column: string): boolean {
    return this.#at.has(column);
  }

  /** Where a column stands, or -1. */
  at(column: string): number {
    return this.#at.get(column) ?? -1;
  }

  /** The columns that say neither when nor where. */
  get own(): string[] {
    return this.columns.filter((column) => !PLACES.has(column) && column !== 'geographical_level');
  }
}

/** Columns of time and place. */
export const PLACES: ReadonlySet<string> = new Set([
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'],
  ...['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'],
]);

/** What every file must have before a council can be found in it. */
export const NEEDED: readonly string[] = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'new_la_code',
];

/** Those of some columns that a first row lacks, in whichever spelling. */
export function lackingIn(cells: readonly string[], columns: readonly string[]): string[] {
  return columns.filter(
    (column) => !cells.includes(column) && !(column === 'geographic_level' && cells.includes('geographical_level')),
  );
}
