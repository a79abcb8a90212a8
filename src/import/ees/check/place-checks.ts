import { isFormula } from '../../cell.js';
import { countries, levels, regions } from '../geography.js';
import { councilFaultsIn } from './council-faults.js';
import type { Findings } from './finding.js';

const LONGEST_CODE = 30;
const LONGEST_NAME = 120;

/** More places than these are not remembered, but looked at again. */
const MOST_PLACES = 100_000;

/** The first levels contain the later ones: a row of one leaves the columns of those below it blank. */
const NESTED = ['National', 'Regional', 'Local authority'] as const;

/** One council, or several taken together: "E06000061 / E06000062". Councils of before 2009 have no such code. */
const COUNCIL = /^(E(0[6-9]|10)\d{6})( ?\/ ?E(0[6-9]|10)\d{6})*$/;

/** Whether each row says where it is about, in the columns of its level, with codes and names that belong together. */
export class PlaceChecks {
  readonly #level: number;
  readonly #names = new Map<string, string>();
  readonly #sound = new Set<string>();
  readonly #watched: number[];
  #regionless = false;

  constructor(
    private readonly columns: readonly string[],
    private readonly findings: Findings,
  ) {
    this.#level = columns.indexOf('geographic_level');
    const watched = ['geographic_level', ...Object.values(levels).flatMap(({ code, name }) => [...code, name])];
    this.#watched = columns.flatMap((column, at) => (watched.includes(column) ? [at] : []));
  }

  row(cells: readonly string[], line: number): void {
    // Files say the same few places over and over: each is looked at once.
    const key = this.#watched.map((at) => cells[at]).join('\u001f');
    if (this.#sound.has(key)) return;
    const before = this.findings.count;
    this.#place(cells, line);
    if (this.findings.count === before && this.#sound.size < MOST_PLACES) this.#sound.add(key);
  }

  #place(cells: readonly string[], line: number): void {
    for (const at of this.#watched) this.#text(cells[at]!, this.columns[at]!, line);
    if (this.#level === -1) return;

    const level = cells[this.#level]!;
    const own = Object.hasOwn(levels, level) ? levels[level]! : undefined;
    if (!own) return this.findings.add('level-unknown', level, { line, column: 'geographic_level' });

    const needed = [...own.code, own.name].filter((column) => column !== 'old_la_code');
    const missing = needed.filter((column) => !this.columns.includes(column));
    if (missing.length)
      return this.findings.add('level-columns', level, {
        line,
        column: 'geographic_level',
        detail: missing.join(', '),
      });

    const at = (column: string) => cells[this.columns.indexOf(column)] ?? '';
    for (const column of needed) {
      // A council of before the nine-digit codes has only its old one.
      if (at(column) === '' && !(column === 'new_la_code' && at('old_la_code') !== '')) {
        this.findings.add('level-blank', level, { line, column });
      }
    }
    for (const lower of NESTED.slice(NESTED.indexOf(level as 'National') + 1)) {
      if (!NESTED.includes(level as 'National')) break;
      for (const column of [...levels[lower]!.code, levels[lower]!.name]) {
        if (at(column) !== '') this.findings.add('level-overfull', at(column), { line, column, detail: level });
      }
    }
    if (level === 'Local authority') this.#region(at, line);
    this.#pairs(at, line);
  }

  /** A file without the column lacks it in every row: that is said once, and rows stay sound. */
  #region(at: (column: string) => string, line: number): void {
    const isThere = this.columns.includes('region_code');
    if (isThere ? at('region_code') !== '' : this.#regionless) return;
    this.#regionless = true;
    this.findings.add('council-without-region', at('la_name'), { line, column: 'region_code' });
  }

  #pairs(at: (column: string) => string, line: number): void {
    for (const [code, name, known] of [
      ['country_code', 'country_name', countries],
      ['region_code', 'region_name', regions],
    ] as const) {
      if (at(code) === '' && at(name) === '') continue;
      if (known.get(at(code)) !== at(name) && !isUnknown(at(code), at(name))) {
        this.findings.add('place-unknown', `${at(code)}, ${at(name)}`, { line, column: code });
      }
    }
    const [code, name] = [at('new_la_code'), at('la_name')];
    if (code === '' || isUnknown(code, name)) return;
    if (code === 'x' || name === 'Not available') {
      this.findings.add('place-not-available', `${code}, ${name}`, { line, column: 'new_la_code' });
    } else if (!COUNCIL.test(code) && code !== 'z')
      this.findings.add('place-unknown', code, { line, column: 'new_la_code' });
    else {
      if (code !== 'z') this.#council(at, line);
      this.#name(code, name, line);
    }
  }

  #council(at: (column: string) => string, line: number): void {
    const code = at('new_la_code');
    for (const fault of councilFaultsIn(at)) {
      if (fault.kind === 'unknown')
        this.findings.add('council-unknown', `${code}, ${at('la_name')}`, { line, column: 'new_la_code' });
      else {
        const { column, is } = fault;
        this.findings.add('council-mismatch', at(column), { line, column, detail: `${code}: ${is}` });
      }
    }
  }

  /** One code has one name in a file, even where the register would let it have either. */
  #name(code: string, name: string, line: number): void {
    if (!this.#names.has(code)) this.#names.set(code, name);
    else if (this.#names.get(code) !== name) {
      this.findings.add('place-two-names', name, {
        line,
        column: 'la_name',
        detail: `${code}: ${this.#names.get(code)}`,
      });
    }
  }

  #text(text: string, column: string, line: number): void {
    if (isFormula(text)) this.findings.add('formula', text, { line, column });
    if (text.length > (column.endsWith('_code') ? LONGEST_CODE : LONGEST_NAME)) {
      this.findings.add('place-long', text, { line, column });
    }
  }
}

/** A place that is not known says so in both columns. */
function isUnknown(code: string, name: string): boolean {
  return code === 'x' && name === 'Not available';
}
