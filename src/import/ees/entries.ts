import type { Area } from '../../schema/areas.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Indicator } from '../../schema/indicators.js';
import type { Measure, Release, Table } from '../../schema/ees-table.js';
import { slugOf } from '../ids.js';
import type { NeighbourMethod, Neighbours } from './neighbours.js';

/** Everything that comes from an import has an id that says so, and is the same in every import. */
const PREFIX = 'ees';

export function indicatorIdOf({ id }: Pick<Measure, 'id'>): string {
  return `${PREFIX}-${id}`;
}

export function documentIdOf({ id }: Pick<Release, 'id'>, edition: string): string {
  return `${PREFIX}-${id}-${slugOf(edition)}`;
}

/** The id a figure gets when it is first imported. */
export function observationIdOf(measure: Measure, place: string, timePeriod: string, identifier: string): string {
  const year = timePeriod.length === 6 ? `${timePeriod.slice(0, 4)}-${timePeriod.slice(4)}` : timePeriod;
  const part = / year$/i.test(identifier) ? '' : `-${slugOf(identifier)}`;
  return `${indicatorIdOf(measure)}-${place}-${year}${part}`;
}

/** The release an import is from, as the document lists its sources. */
export function documentEntryOf(release: Release, edition: string, organisation: string | undefined): DocumentEntry {
  return {
    id: documentIdOf(release, edition),
    title: `${release.title}: ${edition}`,
    kind: 'statistics',
    ...(organisation && { organisation }),
    status: 'current',
    edition,
    licence: release.licence,
    availability: 'included',
    ...(release.url && { url: release.url }),
    note: `Figures taken from the open data of the ${release.publisher}. Contains public sector information licensed under the ${release.licence}.`,
  };
}

/** A measure as the document lists its indicators. A council may change every word of it; later imports leave it alone. */
export function indicatorOf(measure: Measure, { release, title }: Table, document: string): Indicator {
  const { column, where: _, count: __, of: ___, id: ____, name, unit, ...said } = measure;
  return {
    id: indicatorIdOf(measure),
    ...said,
    name: name!,
    unit: unit!,
    ...(release.collector && { collector: release.collector }),
    nationalId: { system: 'Explore education statistics', id: column },
    source: { document, section: title },
  };
}

export function neighboursAreaOf({ year, names }: Neighbours, method: NeighbourMethod): Area {
  return {
    id: `${PREFIX}-${neighboursPlace(year, method)}`,
    // Two models are two groups of councils: what tells them apart is what readers see.
    name: `Statistical neighbours, ${year} model (${method})`,
    level: 'neighbours',
    members: names,
    model: modelOf(year),
    method,
  };
}

/** How a model of neighbours is named, so that two are never taken for one. */
export function modelOf(year: string): string {
  return `DfE statistical neighbours, ${year} model`;
}

export function neighboursPlace(year: string, method: NeighbourMethod): string {
  return method === 'median' ? `neighbours-${year}` : `neighbours-${year}-mean`;
}
