import type { Area } from '../schema/areas.js';
import type { Indicator, Indicators, Observation, Target } from '../schema/indicators.js';
import type { Period } from '../schema/when.js';
import { ownArea } from './area.js';
import { endOf, endOfWhen, lengthOf, startOfWhen } from './period.js';
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
  const observation = byId.get(id) ?? latestOf(byIndicator.get(id), own);
  const indicator = items.find((one) => one.id === observation?.indicator);
  if (!observation || !indicator) return undefined;

  const likeness = likenessOf(observation);
  const like = byIndicator.get(indicator.id)?.filter((one) => likenessOf(one) === likeness) ?? [];
  const elsewhere = areas.find((one) => one.id === observation.area && one.id !== own);
  const previous = previousOf(observation, like, indicator);
  const comparisons = comparisonsOf(observation, like, areas);
  return { indicator, observation, elsewhere, targets: targetsOf(observation, targets, own), previous, comparisons };
}

/** The figure of a measure; or, of one that is published by parts alone, the newest figure of each part. */
export function figuresOf(id: string, indicators: Indicators, areas: readonly Area[]): Figure[] {
  const whole = figureOf(id, indicators, areas);
  if (whole) return [whole];
  const parts = ofCouncil(sortedOf(indicators).byIndicator.get(id), ownArea(areas)?.id);
  const last = newest(parts);
  return parts.flatMap((one) =>
    endOf(one.period) === endOf(last!.period) ? (figureOf(one.id, indicators, areas) ?? []) : [],
  );
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
      const others = found.byIndicator.get(one.indicator) ?? [];
      others.push(one);
      found.byIndicator.set(one.indicator, others);
    }
    sorted.set(indicators, found);
  }
  return found;
}

const sorted = new WeakMap<Indicators, Sorted>();

/** The newest figure of an indicator, as a whole. */
function latestOf(observations: readonly Observation[] | undefined, area: string | undefined): Observation | undefined {
  return newest(ofCouncil(observations, area).filter((one) => !one.breakdown?.length));
}

/** The council's own. Where the document does not tell which area that is, none is guessed from several. */
function ofCouncil(observations: readonly Observation[] = [], area: string | undefined): readonly Observation[] {
  const found = area ?? observations[0]?.area;
  const own = observations.filter((one) => one.area === found);
  return area || own.length === observations.length ? own : [];
}

/** The figure before this one, in the same area and not across a change of definition. */
function previousOf(
  { area, period }: Observation,
  like: readonly Observation[],
  indicator: Pick<Indicator, 'definitionChanges'>,
): Observation | undefined {
  const before = newest(
    like.filter((one) => one.area === area && endOf(one.period) && endOf(one.period) < endOf(period)),
  );
  return before && !isBroken(before.period, period, indicator) ? before : undefined;
}

/** Whether figures of two times cannot be compared, because the definition changed in between. */
export function isBroken(
  before: Period,
  after: Period,
  { definitionChanges = [] }: Pick<Indicator, 'definitionChanges'>,
): boolean {
  // "From 2024" may be any day of it: a figure of its March may be counted in either way, and one of its end in the new.
  // Of a month, the 28th is near enough to its end.
  return definitionChanges.some(
    ({ from }) =>
      endOf(before) < endOfWhen(from, after.yearType).replace('-99-99', '-12-28').replace('-99', '-28') &&
      startOfWhen(from, after.yearType) <= endOf(after),
  );
}

/**
 * What other areas say: of the same date if there is one, else the newest before it. An area for which the measure has no
 * meaning says nothing.
 */
function comparisonsOf(
  observation: Observation,
  like: readonly Observation[],
  areas: readonly Area[],
): Figure['comparisons'] {
  return areas.flatMap((area) => {
    const nearest = newest(
      like.filter(
        (one) =>
          one.area === area.id &&
          area.id !== observation.area &&
          one.missing?.reason !== 'not-applicable' &&
          endOf(one.period) <= endOf(observation.period),
      ),
    );
    return nearest ? [{ area, observation: nearest }] : [];
  });
}

/**
 * Whether two figures can be held against each other: of the same indicator, part of the whole and people, of periods as
 * long as each other, and of the same kind. Management information and published statistics never share a line.
 */
export function isLike(one: Observation, other: Observation): boolean {
  return likenessOf(one) === likenessOf(other);
}

function likenessOf({ indicator, breakdown, cohorts, status, period }: Observation): string {
  return JSON.stringify([indicator, breakdown, cohorts, status === 'management-information', lengthOf(period)]);
}

function newest(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (latest, one) => (!latest || endOf(one.period) >= endOf(latest.period) ? one : latest),
    undefined,
  );
}
