import { CsvFault } from '../csv/fault.js';
import { personRows, type PersonTrace, type TableKind } from '../sheet/person-rows.js';
import type { EesProblem } from './fault.js';
import { lackingIn } from './header.js';

/** What a file is shows in its first rows. */
const MOST_ROWS = 2000;

const NUMBER = /^-?[\d.,]+ ?%?$/;
const DAY = /^\s*(\d{4}-\d\d?-\d\d?|\d\d?[/.-]\d\d?[/.-]\d{2,4})\b/;

/** Levels of bodies that have days of their own: they were opened and inspected. */
const BODIES = new Set(['School', 'Provider', 'Institution', 'MAT', 'Sponsor']);

/**
 * The first rows of a file. If it lacks columns which every table of the service has, it may be any file at all; if it has
 * them, somebody may still have put columns about single children beside them.
 */
export class ForeignRows {
  readonly #rows: string[][] = [];
  #headed: number | undefined;

  constructor(
    private readonly first: readonly string[],
    private readonly missing: readonly string[],
  ) {}

  /** Takes a row, and says whether it has seen enough. */
  take(cells: string[], line: number): boolean {
    if (this.missing.every((column) => cells.includes(column))) this.#headed ??= line;
    this.#rows.push(cells);
    return this.#rows.length >= MOST_ROWS;
  }

  /** What shows that the file has a row for each child. */
  get trace(): PersonTrace | undefined {
    const cut = (cells: readonly string[]) => (this.separator ? cells.join(',').split(this.separator) : [...cells]);
    return personRows(cut(this.first), this.#rows.map(cut), () => undefined, this.#kind);
  }

  get #kind(): TableKind {
    if (lackingIn(this.first, ['time_period', 'time_identifier', 'geographic_level']).length) return 'any';
    const level = this.first.findIndex((column) => /^geographic(al)?_level$/.test(column));
    return this.#rows.some((cells) => BODIES.has(cells[level] ?? '')) ? 'bodies' : 'totals';
  }

  /** Whether the first row holds what may be said again: not figures or days, which are no names of columns. */
  get isHeader(): boolean {
    const filled = this.first.filter((cell) => cell.trim());
    return !filled.some((cell) => DAY.test(cell)) && !filled.every((cell) => NUMBER.test(cell.trim()));
  }

  /** What is wrong with the file. `broken` is where it stopped being CSV. */
  problem(broken?: unknown): EesProblem {
    const { trace, missing } = this;
    if (trace) return { kind: 'persons', trace };
    if (this.separator) return { kind: 'separator', separator: this.separator };
    const alone = this.first.filter((cell) => cell.trim()).length === 1;
    const wider = broken instanceof CsvFault && broken.kind === 'cells' && broken.column > 3 ? broken.line : undefined;
    const headed = this.#headed ?? (alone ? wider : undefined);
    if (headed !== undefined) return { kind: 'title-above', line: headed };
    return { kind: 'columns-missing', missing: [...missing], present: this.isHeader ? [...this.first] : [] };
  }

  /** What stands between cells where commas should. */
  get separator(): ';' | '\t' | undefined {
    const [only = ''] = this.first;
    return ([';', '\t'] as const).find((one) => only.split(one).length > 2 && this.first.length < 3);
  }
}
