import type { Area } from '../schema/areas.js';
import type { IndicatorGroup, Indicators } from '../schema/indicators.js';
import { figureOf, type Figure } from './figure.js';
import { endOf } from './period.js';

/** A set of tiles: each tile holds one figure, or several that belong together. */
export interface Board {
  group: IndicatorGroup | undefined;
  tiles: Figure[][];
  /** What all figures have in common, and the board therefore says once. */
  common: Common;
}

export interface Common {
  period: Figure['observation']['period'] | undefined;
  document: string | undefined;
  status: string | undefined;
}

/** The boards of a document: the group asked for, else every group, else one of the newest figure of each indicator. */
export function boardsOf(indicators: Indicators, areas: readonly Area[], wanted: string): Board[] {
  const groups = wanted ? indicators.groups.filter(({ id }) => id === wanted) : indicators.groups;
  if (groups.length || wanted) return groups.map((group) => boardOf(group, group.items, indicators, areas));
  const all = indicators.items.map(({ id }) => id);
  const board = boardOf(undefined, all, indicators, areas);
  return board.tiles.length ? [board] : [];
}

function boardOf(group: IndicatorGroup | undefined, items: IndicatorGroup['items'], indicators: Indicators, areas: readonly Area[]): Board {
  const tiles = items
    .map((item) => [item].flat().flatMap((id) => figureOf(id, indicators, areas) ?? []))
    .filter((figures) => figures.length);
  return { group, tiles, common: commonOf(tiles.flat()) };
}

/** A date, source or standing that most figures share: then the others say that they differ. */
function commonOf(figures: readonly Figure[]): Common {
  const [first] = figures;
  if (!first) return { period: undefined, document: undefined, status: undefined };
  const { period, source, status } = first.observation;
  const all = (same: (figure: Figure) => boolean) => figures.every(same);
  const mostly = figures.filter(({ observation }) => observation.period.kind === period.kind && endOf(observation.period) === endOf(period));
  return {
    period: mostly.length * 2 > figures.length ? period : undefined,
    document: all(({ observation }) => observation.source?.document === source?.document) ? source?.document : undefined,
    status: all(({ observation }) => observation.status === status) ? status : undefined,
  };
}
