import { CsvFault } from './fault.js';

/** More than any row of published statistics; less than a file without line ends. */
export const LONGEST_ROW = 1_000_000;

/** How a file differs from what RFC 4180 asks for. */
export interface CsvHabits {
  /** What stands between cells, if not a comma. */
  separator?: ',' | ';' | '\t';
  /** Rows may be shorter or longer than the first: spreadsheets leave empty cells at the end out. */
  uneven?: boolean;
}

/**
 * Cuts text that arrives in pieces into rows, as RFC 4180 says, and stops at the first thing that is not CSV with its
 * line and column: a reader that guesses on would put a figure under the wrong heading.
 *
 * It is our own because what was at hand does not fit a floor without Node: csv-parse is a Node stream (1.7 MB),
 * papaparse streams only from Node or a page and gives no line or column, and both would be paid for by every site that
 * installs the elements. A row without quotation marks is split at once, which makes it as fast as either.
 */
export class RowReader {
  #text = '';
  #at = 0;
  #line = 1;
  #width = 0;
  /** The next quotation mark, so that rows without one are never searched for it. */
  #quote = -1;

  constructor(
    private readonly take: (cells: string[], line: number) => void,
    private readonly habits: CsvHabits = {},
  ) {}

  get #separator(): string {
    return this.habits.separator ?? ',';
  }

  /** The line that is read next. */
  get line(): number {
    return this.#line;
  }

  /** Takes the next piece. `last` says that no more will come. */
  feed(piece: string, last = false): void {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#quote = this.#text.indexOf('"');
    while (this.#at < this.#text.length && this.#row(last));
    if (this.#text.length - this.#at > LONGEST_ROW) throw new CsvFault('long-row', this.#line, LONGEST_ROW);
  }

  /** Reads one row, if all of it is here. */
  #row(last: boolean): boolean {
    const end = this.#text.indexOf('\n', this.#at);
    if (this.#quote !== -1 && this.#quote < this.#at) this.#quote = this.#text.indexOf('"', this.#at);
    if (this.#quote !== -1 && (end === -1 || this.#quote < end)) return this.#quoted(last);
    if (end === -1 && !last) return false;

    const stop = end === -1 ? this.#text.length : end;
    const row = this.#text.slice(this.#at, this.#text[stop - 1] === '\r' && stop > this.#at ? stop - 1 : stop);
    if (row.length > LONGEST_ROW) throw new CsvFault('long-row', this.#line, LONGEST_ROW);
    this.#give(row.split(this.#separator), this.#line);
    this.#at = stop + 1;
    this.#line++;
    return true;
  }

  /** A row with quotation marks in it, cell by cell. Line breaks inside them belong to the cell. */
  #quoted(last: boolean): boolean {
    const text = this.#text;
    const cells: string[] = [];
    let at = this.#at;
    let line = this.#line;
    let lineStart = at;

    for (;;) {
      let cell: string;
      if (text[at] === '"') {
        const [content, after] = quotedCell(text, at + 1);
        if (after === -1) {
          if (!last) return false;
          throw new CsvFault('open-quote', line, at - lineStart + 1);
        }
        if (after === text.length && !last) return false;
        for (let broken = text.indexOf('\n', at); broken !== -1 && broken < after;) {
          line++;
          lineStart = broken + 1;
          broken = text.indexOf('\n', lineStart);
        }
        [cell, at] = [content, after];
      } else {
        const stop = endOfCell(text, at, this.#separator);
        if (stop === text.length && !last) return false;
        cell = text.slice(at, stop);
        const stray = cell.indexOf('"');
        if (stray !== -1) throw new CsvFault('stray-quote', line, at + stray - lineStart + 1);
        at = stop;
      }

      const next = text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length) ? '\n' : text[at];
      if (text[at] === '\r' && at + 1 === text.length && !last) return false;
      if (next !== undefined && next !== this.#separator && next !== '\n')
        throw new CsvFault('after-quote', line, at - lineStart + 1);
      cells.push(cell);
      if (next === this.#separator) {
        at++;
        continue;
      }

      this.#give(cells, this.#line);
      this.#at = at + (text[at] === '\r' ? 2 : 1);
      this.#line = line + 1;
      return true;
    }
  }

  /** Rows of nothing but a line end are no rows; every other has as many cells as the first, unless rows may differ. */
  #give(cells: string[], line: number): void {
    if (cells.length === 1 && cells[0] === '') return;
    this.#width ||= cells.length;
    if (cells.length !== this.#width && !this.habits.uneven)
      throw new CsvFault('cells', line, cells.length, this.#width);
    this.take(cells, line);
  }
}

/** What is inside quotation marks, and where the text goes on after them; -1 if they are never closed. */
function quotedCell(text: string, start: number): [string, number] {
  let from = start;
  let content = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return [content, -1];
    content += text.slice(from, close);
    if (text[close + 1] !== '"') return [content, close + 1];
    content += '"';
    from = close + 2;
  }
}

function endOfCell(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || text[at] === separator) return at;
    if (code === 0x0d && (at + 1 === text.length || text.charCodeAt(at + 1) === 0x0a)) return at;
  }
  return text.length;
}
