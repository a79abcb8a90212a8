import type { Area } from '../schema/areas.js';
import type { Indicator, Indicators, Observation, Target } from '../schema/indicators.js';
import type { Period } from '../schema/when.js';
import { ownArea } from './area.js';
import { endOf, endOfWhen, startOfWhen } from './period.js';
import { targetsOf } from './target.js';

/** One figure with all that a reader needs to judge it. */
export interface Figure {
  indicator: Indicator;
  observation: Observation;
  /** Where the figure is from, if that is not the council itself. */
  elsewhere: Area | undefined;
  /** What is aimed for: by the council, and by others who set a target. */
  targets: Target[];
  previous: Observation | undefined;
  comparisons: { area: Area; observation: Observation }[];
}

/** The figure for an observation, or for the latest observation of an indicator in the council's own area. */
export function figureOf(id: string, indicators: Indicators, areas: readonly Area[]): Figure | undefined {
  const { items, targets } = indicators;
  const { byId, byIndicator } = sortedOf(indicators);
  const own = ownArea(areas)?.id;
  const observation = byId.get(id) ?? latestOf(byIndicator.get(id) ?? [], own);
  const indicator = items.find((one) => one.id === observation?.indicator);
  if (!observation || !indicator) return undefined;

  const observations = byIndicator.get(indicator.id) ?? [];

  const elsewhere = areas.find((one) => one.id === observation.area && one.id !== own);
  const previous = previousOf(observation, observations, indicator);
  const comparisons = comparisonsOf(observation, observations, areas);
  return { indicator, observation, elsewhere, targets: targetsOf(observation, targets, own), previous, comparisons };
}

interface Sorted {
  byId: Map<string, Observation>;
  /** Without those that were revised: only their revisions count. */
  byIndicator: Map<string, Observation[]>;
}

/** A document's figures, sorted out once. Otherwise each tile of a page would go through the figures of all. */
function sortedOf(indicators: Indicators): Sorted {
  let found = sorted.get(indicators);
  if (!found) {
    found = { byId: new Map(), byIndicator: new Map() };
    const revised = new Set(indicators.observations.map(({ revisionOf }) => revisionOf));
    for (const one of indicators.observations) {
      if (!found.byId.has(one.id)) found.byId.set(one.id, one);
      if (revised.has(one.id)) continue;
      const others = found.byIndicator.get(one.indicator);
      if (others) others.push(one);
      else found.byIndicator.set(one.indicator, [one]);
    }
    sorted.set(indicators, found);
  }
  return found;
}

const sorted = new WeakMap<Indicators, Sorted>();

/** The newest figure of an indicator. Without an area of its own, a document's figures are taken to be the council's. */
function latestOf(observations: readonly Observation[], area: string | undefined): Observation | undefined {
  return newest(observations.filter((one) => (!area || one.area === area) && !one.breakdown?.length));
}

/**
 * The figure before this one: same indicator, area, people and kind, so that management information is never held
 * against published statistics, and not across a change of definition.
 */
function previousOf(
  observation: Observation,
  observations: readonly Observation[],
  indicator: Pick<Indicator, 'definitionChanges'>,
): Observation | undefined {
  const before = newest(
    observations.filter(
      (one) =>
        one.area === observation.area &&
        sameMeasure(one, observation) &&
        sameKind(one, observation) &&
        endOf(one.period) < endOf(observation.period),
    ),
  );
  return before && !isBroken(before.period, observation.period, indicator) ? before : undefined;
}

/** Whether figures of two times cannot be compared, because the definition changed in between. */
export function isBroken(
  before: Period,
  after: Period,
  { definitionChanges = [] }: Pick<Indicator, 'definitionChanges'>,
): boolean {
  // "From 2024" may be any day of it, so that a figure of that year may already be counted in the new way.
  return definitionChanges.some(({ from }) => endOfWhen(from) > endOf(before) && startOfWhen(from) <= endOf(after));
}

/**
 * What other areas say: of the same date if there is one, else the newest before it. Only figures of the same kind are
 * held against each other, and an area for which the measure has no meaning says nothing.
 */
function comparisonsOf(
  observation: Observation,
  observations: readonly Observation[],
  areas: readonly Area[],
): Figure['comparisons'] {
  return areas.flatMap((area) => {
    const nearest = newest(
      observations.filter(
        (one) =>
          one.area === area.id &&
          area.id !== observation.area &&
          sameMeasure(one, observation) &&
          sameKind(one, observation) &&
          one.missing?.reason !== 'not-applicable' &&
          endOf(one.period) <= endOf(observation.period),
      ),
    );
    return nearest ? [{ area, observation: nearest }] : [];
  });
}

/** Whether two figures are of the same kind: management information and published statistics never share a line. */
export function sameKind(one: Pick<Observation, 'status'>, other: Pick<Observation, 'status'>): boolean {
  return (one.status === 'management-information') === (other.status === 'management-information');
}

/** Whether two figures are of the same indicator, part of the whole and people. */
export function sameMeasure(one: Observation, other: Observation): boolean {
  return (
    one.indicator === other.indicator &&
    sameJson(one.breakdown, other.breakdown) &&
    sameJson(one.cohorts, other.cohorts)
  );
}

function sameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function newest(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (latest, one) => (!latest || endOf(one.period) >= endOf(latest.period) ? one : latest),
    undefined,
  );
}
