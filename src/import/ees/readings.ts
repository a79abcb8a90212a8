import type { CsvTraits } from '../csv/read-csv.js';
import { EesFault } from './fault.js';
import { ENGLAND } from './geography.js';
import type { Header } from './header.js';
import type { Measure } from '../../schema/ees-table.js';
import type { MeasureRows } from './measure-rows.js';
import type { DroppedRows } from './report.js';
import type { Wanted } from './wanted.js';

/** One figure as it stands in the file. */
export interface Reading {
  measure: Measure;
  /** `own`, the GSS code of England or a region, or the DfE code of a neighbour. */
  area: string;
  timePeriod: string;
  identifier: string;
  raw: string;
  /** The upper number of a percentage, as it stands there. */
  count: string | undefined;
  version: string | undefined;
  line: number;
}

/** Which of two versions of a figure is the firmer: what is not named at all is final. */
export type Firmness = 0 | 1 | 2;

/** What a spreadsheet left in a file that was saved again: columns and rows of nothing. */
export interface Resaved {
  columns: number;
  rows: number;
}

/** The figures of a file that are wanted, and what was left. */
export class Readings {
  readonly figures = new Map<string, Reading>();
  readonly wholes = new Map<string, string>();
  readonly dropped = new Map<DroppedRows, { rows: number; examples: Set<string> }>();
  readonly councils = new Set<string>();
  traits: CsvTraits = { byteOrderMark: false, carriageReturns: false };
  saved: Resaved = { columns: 0, rows: 0 };
  rows = 0;
  /** Rows of regions that were asked for, by code: which of them is the council’s own is known only once all have come by. */
  readonly regions = new Map<string, { name: string; rows: number }>();
  /** Rows that some measure of this table stands in, whatever the place. */
  matched = 0;
  /** The newest year in the file, which names its edition. */
  newest = '';
  own: { name: string; dfeCode: string; region: string; regionName: string } | undefined;
  /** Whom the council is counted with, where it has a row with others. */
  together: string | undefined;
  countryName = 'England';
  readonly #at: Record<
    'level' | 'gss' | 'dfe' | 'name' | 'region' | 'regionName' | 'country' | 'time' | 'identifier' | 'version',
    number
  >;
  readonly #columns = new Map<string, number>();

  constructor(
    readonly measureRows: MeasureRows,
    readonly header: Header,
    private readonly wanted: Wanted,
  ) {
    const { edition } = measureRows;
    this.#at = {
      level: header.at('geographic_level'),
      gss: header.at('new_la_code'),
      dfe: header.at('old_la_code'),
      name: header.at('la_name'),
      region: header.at('region_code'),
      regionName: header.at('region_name'),
      country: header.at('country_name'),
      time: header.at('time_period'),
      identifier: header.at('time_identifier'),
      version: edition.table.version ? header.at(edition.column(edition.table.version.column)) : -1,
    };
    for (const { column, count } of edition.table.measures) {
      for (const name of count ? [column, count] : [column]) this.#columns.set(name, header.at(edition.column(name)));
    }
  }

  take(cells: string[], line: number, future: boolean): void {
    this.rows++;
    const time = cells[this.#at.time]!;
    if (future) return this.#drop('future', time);
    if (time > this.newest) this.newest = time;

    const known = this.measureRows.usesOf(cells);
    if (known.length) this.matched++;
    const uses = known.filter(({ measure }) => this.measureRows.measures.includes(measure));
    const area = this.#areaOf(cells);
    if (this.rows < 50_000) this.measureRows.note(cells);
    if (area === undefined) return;
    if (!uses.length) return this.#drop('other-label', this.measureRows.labelsOf(cells));

    if (cells[this.#at.level] === 'Regional') this.#region(area, cells);
    for (const { measure, as } of uses) {
      if (as === 'whole') {
        if (area === 'own') this.wholes.set(keyOf(measure, area, time), cells[this.#columns.get(measure.count!)!]!);
      } else this.#figure(measure, area, cells, line);
    }
  }

  #figure(measure: Measure, area: string, cells: string[], line: number): void {
    const { time, identifier, version } = this.#at;
    const key = `${keyOf(measure, area, cells[time]!)}|${cells[identifier]!}`;
    const reading: Reading = {
      measure,
      area,
      timePeriod: cells[time]!,
      identifier: cells[identifier]!,
      raw: cells[this.#columns.get(measure.column)!]!,
      count: measure.count ? cells[this.#columns.get(measure.count)!] : undefined,
      version: version === -1 ? undefined : cells[version],
      line,
    };
    const before = this.figures.get(key);
    if (before) {
      const firmer = this.firmnessOf(reading.version) - this.firmnessOf(before.version);
      if (firmer === 0) {
        const { open } = this.measureRows;
        throw new EesFault({ kind: 'two-rows', measure: measure.id, line, first: before.line, open });
      }
      this.#drop('softer-version', firmer > 0 ? before.version! : reading.version!);
      if (firmer < 0) return;
    }
    this.figures.set(key, reading);
  }

  /** What the figures are compared with. */
  get measured(): Pick<Wanted, 'england' | 'region'> {
    return this.wanted;
  }

  firmnessOf(version: string | undefined): Firmness {
    const { version: versions } = this.measureRows.edition.table;
    if (version === undefined || !versions) return 2;
    if (versions.provisional.includes(version)) return 0;
    return versions.revised.includes(version) ? 1 : 2;
  }

  #region(code: string, cells: string[]): void {
    const { name, rows } = this.regions.get(code) ?? { name: cells[this.#at.regionName] ?? code, rows: 0 };
    this.regions.set(code, { name, rows: rows + 1 });
  }

  /** Whose row this is, if it is wanted; otherwise it is counted among what was dropped. */
  #areaOf(cells: string[]): string | undefined {
    const { level, gss, dfe, name, region, regionName, country } = this.#at;
    const at = (column: number) => (column === -1 ? '' : cells[column]!);
    switch (at(level)) {
      case 'National':
        this.countryName = at(country) || this.countryName;
        return this.wanted.england ? ENGLAND : this.#drop('not-compared', 'England');
      case 'Regional':
        // Which of them is the council’s own is known only once its row has come by.
        return this.wanted.region ? at(region) : this.#drop('not-compared', at(regionName));
      case 'Local authority':
        break;
      default:
        return this.#drop('other-level', at(level));
    }

    const code = at(gss);
    if (code === this.wanted.code) {
      this.own ??= { name: at(name), dfeCode: at(dfe), region: at(region), regionName: at(regionName) };
      return 'own';
    }
    this.councils.add(code);
    if (code.includes('/')) {
      if (code.split('/').some((one) => one.trim() === this.wanted.code)) this.together = at(name);
      return this.#drop('together', at(name));
    }
    return this.wanted.neighbours.has(at(dfe)) ? at(dfe) : this.#drop('other-council', '');
  }

  #drop(why: DroppedRows, example: string): undefined {
    let entry = this.dropped.get(why);
    if (!entry) this.dropped.set(why, (entry = { rows: 0, examples: new Set() }));
    entry.rows++;
    if (example && entry.examples.size < 5) entry.examples.add(example);
  }
}

export function keyOf(measure: Measure, area: string, timePeriod: string): string {
  return `${measure.id}|${area}|${timePeriod}`;
}
