import type { Header } from './header.js';
import type { Measure } from '../../schema/ees-table.js';
import { columnsOf, whereOf, type Edition } from './recognise.js';

/** What a row is taken for: the figure of a measure, or the lower number of its percentage. */
export interface Use {
  measure: Measure;
  as: 'figure' | 'whole';
}

/** Joins labels of a row; no label holds this character. */
const JOINT = '\u001f';

/**
 * Says what each row is taken for, by looking its labels up once. Going through every measure for every row would make
 * twenty thousand rows slow.
 */
export class MeasureRows {
  readonly #groups = new Map<string, { at: number[]; uses: Map<string, Use[]> }>();
  /** Labels that were seen, by column, to explain a measure that is not there. */
  readonly seen = new Map<string, Set<string>>();

  constructor(
    readonly edition: Edition,
    private readonly header: Header,
    /** Those that were asked for. */
    readonly measures: readonly Measure[],
  ) {
    // Measures that nobody asked for are known all the same: they tell which table this is.
    for (const measure of edition.table.measures) {
      this.#add(measure, 'figure', measure.where);
      if (measure.count && measure.of) this.#add(measure, 'whole', { ...measure.where, ...measure.of });
    }
  }

  usesOf(cells: readonly string[]): Use[] {
    const found: Use[] = [];
    for (const { at, uses } of this.#groups.values()) {
      const key = at.length === 1 ? cells[at[0]!]! : at.map((one) => cells[one]).join(JOINT);
      const here = uses.get(key);
      if (here) found.push(...here);
    }
    return found;
  }

  /** The labels of a row, for a report. */
  labelsOf(cells: readonly string[]): string {
    const columns = new Set([...this.#groups.values()].flatMap(({ at }) => at));
    return [...columns].map((at) => cells[at]!).join(' / ');
  }

  /** Remembers the labels of a row, up to what anybody would read. */
  note(cells: readonly string[]): void {
    for (const { at } of this.#groups.values()) {
      for (const one of at) {
        const column = this.header.columns[one]!;
        let labels = this.seen.get(column);
        if (!labels) this.seen.set(column, (labels = new Set()));
        if (labels.size < 60) labels.add(cells[one]!);
      }
    }
  }

  /** Filter columns of the file that no measure looks at. */
  get open(): string[] {
    const known = new Set(columnsOf(this.edition));
    return this.header.own.filter((column) => !known.has(column));
  }

  #add(measure: Measure, as: Use['as'], where: Measure['where']): void {
    const pairs = whereOf(this.edition, where);
    const name = pairs.map(([column]) => column).join(JOINT);
    let group = this.#groups.get(name);
    if (!group) {
      this.#groups.set(name, (group = { at: pairs.map(([column]) => this.header.at(column)), uses: new Map() }));
    }
    const key = pairs.map(([, label]) => label).join(JOINT);
    group.uses.set(key, [...(group.uses.get(key) ?? []), { measure, as }]);
  }
}
