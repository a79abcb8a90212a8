import { cellOf } from '../../cell.js';
import type { Findings } from './finding.js';
import type { MetaRow } from './meta-checks.js';

/** A set and a map in JavaScript hold no more than 2^24 entries. */
const MOST = 16_000_000;

/**
 * Finds rows that stand twice for the same time, place and labels. Without a meta file nobody can tell a filter of numbers,
 * such as ages, from figures: there, rows that differ in a number are only asked about. It keeps 53 bits of each row and not the row, so that
 * a hundred megabytes fit; that two different rows share them is less likely than one in ten thousand files that large.
 */
export class RepeatedRows {
  /** Labels that were seen, with the whole of the first row that had them. */
  readonly #seen = new Map<number, number>();
  /** The whole of rows whose labels were seen before. */
  readonly #wholes = new Set<number>();
  readonly #keys: number[];
  readonly #rest: number[];

  constructor(
    columns: readonly string[],
    meta: readonly MetaRow[] | undefined,
    private readonly findings: Findings,
  ) {
    const indicators = new Set(meta?.filter(({ type }) => type === 'Indicator').map(({ name }) => name));
    const all = columns.map((_, at) => at);
    this.#keys = meta
      ? all.filter((at) => !indicators.has(columns[at]!))
      : all.filter((at) => PLACE.test(columns[at]!));
    // Without a meta file, whatever is not a figure is a label.
    this.#rest = meta ? [] : all.filter((at) => !PLACE.test(columns[at]!));
  }

  row(cells: readonly string[], line: number): void {
    if (this.#seen.size >= MOST) return;
    let key = '';
    for (const at of this.#keys) key += `${cells[at]!}\u001f`;
    for (const at of this.#rest) if (isLabel(cells[at]!)) key += `${at}:${cells[at]!}\u001f`;
    const hash = hashOf(key);
    const whole = this.#rest.length ? hashOf(cells.join('\u001f')) : 0;
    const before = this.#seen.get(hash);
    if (before === undefined) {
      this.#seen.set(hash, whole);
      return;
    }
    const rule = before === whole || this.#wholes.has(whole) ? 'row-twice' : 'row-twice-unsure';
    if (this.#wholes.size < MOST) this.#wholes.add(whole);
    this.findings.add(rule, said(key), { line });
  }
}

const PLACE = /^(time_period|time_identifier|geograph\w+_level)$|_(code|name|urn|ukprn|id)$/;

/** The labels of a row, to be read. */
function said(key: string): string {
  return key
    .replaceAll('\u001f', ' ')
    .replace(/\b\d+:/g, '')
    .trim();
}

function isLabel(text: string): boolean {
  return text !== '' && 'odd' in cellOf(text);
}

/** 53 bits of a text (cyrb53: two multiplications for each character). */
function hashOf(text: string): number {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
