import type { Area } from '../../schema/areas.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Indicator, Observation } from '../../schema/indicators.js';
import { isElsewhere, isFields } from '../../schema/shape.js';
import { explainSymbols, listOf } from '../document.js';
import { freeId, idsIn } from '../ids.js';
import { documentEntryOf, documentIdOf } from './entries.js';
import { orderOf } from './editions.js';
import { EesFault } from './fault.js';
import type { Release } from '../../schema/ees-table.js';

type Fields = Record<string, unknown>;

/** A copy of a document that an import writes to. The document itself is touched only when all has gone well. */
export class Draft {
  readonly json: Fields;
  readonly areas: Area[];
  readonly observations: Observation[];
  readonly #documents: DocumentEntry[];
  readonly #indicators: Indicator[];
  readonly #ids: Set<string>;
  readonly #index = new Map<string, Observation[]>();

  constructor(document: Fields) {
    this.json = structuredClone(document);
    for (const section of ['areas', 'documents', 'indicators']) {
      if (isElsewhere(this.json[section])) throw new EesFault({ kind: 'section-elsewhere', section });
    }
    this.#ids = new Set(idsIn(this.json));
    this.areas = listOf(this.json, 'areas');
    this.#documents = listOf(this.json, 'documents');
    const indicators = (this.json.indicators ??= {}) as Fields;
    this.#indicators = listOf(indicators, 'items');
    this.observations = listOf(indicators, 'observations');
    for (const one of this.observations) this.#remember(one);
  }

  /** The entry of a release, which is made where there is none yet, and takes the place of its older editions. */
  document(release: Release, edition: string): { entry: DocumentEntry; added: boolean } {
    const id = documentIdOf(release, edition);
    const found = this.#documents.find((one) => one.id === id);
    if (found) return { entry: found, added: false };

    const entry = documentEntryOf(release, edition, this.#publisher(release.publisher));
    this.#take(id);
    const prefix = documentIdOf(release, '');
    const others = this.#documents.filter((one) => one.id.startsWith(prefix) && one.edition !== undefined);
    const newer = others.filter((one) => this.#orderOf(one.edition!, edition) > 0);
    const older = others.filter((one) => !newer.includes(one));
    for (const one of older) {
      one.status = 'superseded';
      one.supersededBy = [...(one.supersededBy ?? []), id];
    }
    if (older.length) entry.supersedes = older.map((one) => one.id);
    if (newer.length) {
      entry.status = 'superseded';
      entry.supersededBy = newer.map((one) => one.id);
      for (const one of newer) one.supersedes = [...(one.supersedes ?? []), id];
    }
    this.#documents.push(entry);
    return { entry, added: true };
  }

  /** Which of two sources is the newer one, as their editions say; a source that is no release is older than any. */
  order(one: string | undefined, other: string | undefined): number {
    if (one === other) return 0;
    const [a, b] = [one, other].map((id) => this.#documents.find((entry) => entry.id === id));
    if (a?.edition === undefined || b?.edition === undefined)
      return Number(a?.edition !== undefined) - Number(b?.edition !== undefined);
    if (a.supersedes?.includes(b.id) || b.supersededBy?.includes(a.id)) return 1;
    if (b.supersedes?.includes(a.id) || a.supersededBy?.includes(b.id)) return -1;
    return this.#orderOf(a.edition, b.edition);
  }

  addArea(area: Area): Area {
    this.#take(area.id);
    this.areas.push(area);
    return area;
  }

  /** Adds an indicator, unless the document has it: then its words are the council’s own. */
  addIndicator(indicator: Indicator): boolean {
    if (this.#indicators.some(({ id }) => id === indicator.id)) return false;
    this.#take(indicator.id);
    this.#indicators.push(indicator);
    return true;
  }

  /** The figures there are of a measure in a place. */
  observationsOf(indicator: string, area: string): readonly Observation[] {
    return this.#index.get(`${indicator} ${area}`) ?? [];
  }

  addObservation(observation: Observation): void {
    this.#ids.add(observation.id);
    this.observations.push(observation);
    this.#remember(observation);
  }

  /** An id that nothing has yet. */
  freeId(id: string): string {
    return freeId(id, this.#ids);
  }

  /** Says what the symbols mean that came with the figures, beside those that the document explains already. */
  explain(symbols: Iterable<string>): void {
    explainSymbols(this.json, symbols);
  }

  get hasGroups(): boolean {
    const { groups } = this.json.indicators as Fields;
    return Array.isArray(groups) && groups.length > 0;
  }

  #orderOf(one: string, edition: string): number {
    const order = orderOf(one, edition);
    if (order === undefined) throw new EesFault({ kind: 'edition-order', edition, other: one });
    return order;
  }

  #publisher(name: string): string | undefined {
    const { organisations } = this.json;
    if (!Array.isArray(organisations)) return undefined;
    const found = organisations.find((one) => isFields(one) && one.name === name);
    if (found) return String((found as Fields).id);
    const id = this.freeId('ees-publisher');
    this.#take(id);
    organisations.push({ id, name, type: 'government' });
    return id;
  }

  #remember(observation: Observation): void {
    const key = `${observation.indicator} ${observation.area}`;
    const found = this.#index.get(key);
    if (found) found.push(observation);
    else this.#index.set(key, [observation]);
  }

  #take(id: string): void {
    if (this.#ids.has(id)) throw new EesFault({ kind: 'id-taken', id });
    this.#ids.add(id);
  }
}
