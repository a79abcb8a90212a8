import { closest } from '../../schema/closest.js';
import { id as idSchema } from '../../schema/id.js';
import { noNumberIn } from '../../schema/no-number.js';
import { safeUrl } from '../../schema/safe-url.js';
import { LONGEST_TEXT } from '../../schema/text.js';
import type { Period } from '../../schema/when.js';
import { cellOf, isFormula, type Cell } from '../cell.js';
import { slugOf } from '../ids.js';
import { dayOf, periodOf, whenOf } from './dates.js';
import { clockOf, daysOf } from './hours.js';
import { letterOf } from './person-rows.js';
import type { CellFault, IdKind, SheetProblem } from './problem.js';

/** One row of a sheet. Each reader gives what a cell says, or nothing: blank cells say nothing, and faults are noted. */
export class Row {
  constructor(
    readonly line: number,
    private readonly cells: readonly string[],
    /** Where each column is. */
    private readonly columns: ReadonlyMap<string, number>,
    private readonly problems: SheetProblem[],
    /** A comma in a number may be a decimal point: in files that other countries’ spreadsheets save, it is. */
    private readonly commaIsOpen = false,
  ) {}

  /** Whether any of these columns says something; without names, whether the row does. */
  says(...columns: string[]): boolean {
    return (columns.length ? columns : [...this.columns.keys()]).some((column) => this.#raw(column) !== '');
  }

  /** What the first filled cell says, wherever the columns stand. */
  begins(): string {
    return this.cells.map((cell) => cell.trim()).find(Boolean) ?? '';
  }

  /** A value that the row cannot do without. */
  needed<Value>(column: string, value: Value | undefined): Value | undefined {
    if (value === undefined && this.#raw(column) === '')
      this.fault(column, { why: column === 'value' ? 'blank-figure' : 'blank' });
    return value;
  }

  /** Notes a fault that only others than the cell itself can find. */
  fault(column: string, fault: CellFault): undefined {
    const found = this.#raw(column);
    this.problems.push({ kind: 'cell', line: this.line, column: this.letter(column), name: column, found, fault });
    return undefined;
  }

  /** Where a column is, as spreadsheets name it; nothing where the sheet does not have it. */
  letter(column: string): string {
    const at = this.columns.get(column);
    return at === undefined ? '' : letterOf(at);
  }

  /** Words. Spreadsheets keep an apostrophe before what would else be a formula; without it, a formula is a fault. */
  text(column: string, most = LONGEST_TEXT): string | undefined {
    const raw = this.#raw(column);
    if (isFormula(raw)) return this.fault(column, { why: 'formula' });
    const text = /^'[=+\-@]/.test(raw) ? raw.slice(1) : raw;
    return text.length > most ? this.fault(column, { why: 'too-long', most }) : text || undefined;
  }

  /** Words with semicolons or line breaks between them. */
  list(column: string, most = 500): string[] | undefined {
    const words = this.text(column)
      ?.split(/[;\n]/)
      .map((word) => word.trim())
      .filter(Boolean);
    if (words?.some((word) => word.length > most)) return this.fault(column, { why: 'too-long', most });
    return words?.length ? words : undefined;
  }

  day(column: string): string | undefined {
    return this.#read(column, dayOf);
  }

  /** A day that has been. */
  past(column: string, today: string): string | undefined {
    const day = this.day(column);
    return day !== undefined && day > today ? this.fault(column, { why: 'future' }) : day;
  }

  when(column: string): string | undefined {
    return this.#read(column, (raw) => {
      const when = whenOf(raw);
      return isFault(when) && when.why === 'not-a-date' ? { why: 'not-when' } : when;
    });
  }

  period(column: string, clock: Period['yearType']): Period | undefined {
    return this.#read(column, (raw) => periodOf(raw, clock));
  }

  /** Days of the week. */
  days(column: string) {
    return this.#read(column, daysOf);
  }

  /** A time of day. */
  clock(column: string): string | undefined {
    return this.#read(column, clockOf);
  }

  /** A number or the symbol for one that is missing. A percent or pound sign must go with the unit. */
  figure(
    column: string,
    unit?: string,
    why: 'not-a-number' | 'no-number' = 'not-a-number',
  ): Exclude<Cell, { odd: string }> | undefined {
    const raw = this.#raw(column);
    if (raw === '') return undefined;
    if (raw.endsWith('%') && unit !== 'percent') return this.fault(column, { why: 'percent-sign' });
    if (/^-?£/.test(raw) && unit !== 'currency') return this.fault(column, { why: 'pound-sign' });
    if (this.commaIsOpen && /^\D{0,2}\d[\d.]*,\d/.test(raw)) return this.fault(column, { why: 'decimal-comma' });
    const cell = cellOf(
      raw
        .replace(/\s*%$/, '')
        .replace(/^[–−](?=[\d£])/, '-')
        .replace(/^(-?)£\s*/, '$1')
        .toLowerCase(),
    );
    if (!('odd' in cell)) return cell;
    const instead = why === 'not-a-number' ? noNumberIn(raw) : undefined;
    return this.fault(column, { why: instead ?? why });
  }

  number(column: string, least: number, most: number, unit?: string): number | undefined {
    const figure = this.figure(column, unit, 'no-number');
    if (!figure) return undefined;
    if (!('value' in figure)) return this.fault(column, { why: 'no-number' });
    return figure.value < least || figure.value > most
      ? this.fault(column, { why: 'out-of-range', least, most })
      : figure.value;
  }

  yes(column: string): boolean | undefined {
    const word = this.#raw(column).toLowerCase();
    if (word === '') return undefined;
    if (/^(yes|y|true)$/.test(word)) return true;
    return /^(no|n|false)$/.test(word) ? false : this.fault(column, { why: 'not-yes-or-no' });
  }

  /** One of a list of codes, however its words are joined: "On track" is `on-track`. */
  code<Code extends string>(column: string, codes: readonly Code[], also: Record<string, Code> = {}): Code | undefined {
    const raw = this.#raw(column);
    return raw === '' ? undefined : this.#codeOf(column, raw, codes, also);
  }

  codes<Code extends string>(column: string, codes: readonly Code[]): Code[] | undefined {
    const found = this.list(column)?.map((word) => this.#codeOf(column, word, codes, {}));
    return found?.every((code) => code !== undefined) ? found : undefined;
  }

  /** An id of the officer's own choice. */
  id(column: string): string | undefined {
    const raw = this.#raw(column);
    if (raw === '' || idSchema.safeParse(raw).success) return raw || undefined;
    return this.fault(column, { why: 'not-an-id', ...meant(slugOf(raw).slice(0, 100)) });
  }

  /** The id of something that is there. */
  idOf(column: string, of: IdKind, known: ReadonlySet<string>): string | undefined {
    const raw = this.#raw(column);
    return raw === '' ? undefined : this.#known(column, raw, of, known);
  }

  idsOf(column: string, of: IdKind, known: ReadonlySet<string>): string[] | undefined {
    const found = this.list(column)?.map((word) => this.#known(column, word, of, known));
    return found?.every((one) => one !== undefined) ? found : undefined;
  }

  /** An address that a link may go to. "www.…" is meant as one of the web. */
  address(column: string): string | undefined {
    const text = this.text(column, 2000);
    if (text === undefined) return undefined;
    const address = /^www\./i.test(text) ? `https://${text}` : text;
    const absolute = /^[a-z][a-z+.-]*:/i.test(address);
    return absolute && !/\s/.test(address) && safeUrl(address)
      ? address
      : this.fault(column, { why: 'not-an-address' });
  }

  /** A telephone number as it is shown. Spreadsheets take a 0 away that stands first. */
  phone(column: string): string | undefined {
    const raw = this.#raw(column).replace(/^'/, '');
    if (/^\+\d[\d ()-]+$/.test(raw)) return raw;
    const digits = raw.replace(/\D/g, '');
    if (digits.length >= 9 && !/^[(\s]*0/.test(raw)) return this.fault(column, { why: 'no-leading-zero' });
    return this.text(column, 50);
  }

  #codeOf<Code extends string>(
    column: string,
    word: string,
    codes: readonly Code[],
    also: Record<string, Code>,
  ): Code | undefined {
    const plain = (text: string) => slugOf(text).replaceAll('-', '');
    const found = codes.find((code) => plain(code) === plain(word)) ?? also[slugOf(word)] ?? also[word];
    return found ?? this.fault(column, { why: 'code', codes, ...meant(closest(word, codes)) });
  }

  #known(column: string, word: string, of: IdKind, known: ReadonlySet<string>): string | undefined {
    return known.has(word) ? word : this.fault(column, { why: 'unknown-id', of, ...meant(closest(word, known)) });
  }

  #read<Value>(column: string, read: (raw: string) => Value | CellFault): Value | undefined {
    const raw = this.#raw(column);
    if (raw === '') return undefined;
    const value = read(raw);
    return isFault(value) ? this.fault(column, value) : value;
  }

  #raw(column: string): string {
    const at = this.columns.get(column);
    return at === undefined ? '' : (this.cells[at] ?? '').replace(/\u00a0/g, ' ').trim();
  }
}

function isFault(value: unknown): value is CellFault {
  return typeof value === 'object' && value !== null && 'why' in value;
}

function meant(word: string | undefined): { meant?: string } {
  return word ? { meant: word } : {};
}
