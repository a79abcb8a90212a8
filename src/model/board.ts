import type { Area } from '../schema/areas.js';
import type { IndicatorGroup, Indicators } from '../schema/indicators.js';
import { figuresOf, type Figure } from './figure.js';
import { endOf } from './period.js';

/** A set of tiles: each tile holds one figure, or several that belong together. */
export interface Board {
  group: IndicatorGroup | undefined;
  tiles: Figure[][];
  /** What the board says once for its figures. A figure of another date, source or standing says its own. */
  common: Common;
}

export interface Common {
  period: Figure['observation']['period'] | undefined;
  document: string | undefined;
  status: string | undefined;
}

/**
 * The boards of a document: one of the measures asked for, else the group asked for, else every group, else one of the
 * newest figure of each indicator.
 */
export function boardsOf(indicators: Indicators, areas: readonly Area[], wanted: string, measures = ''): Board[] {
  const known = new Set(indicators.items.map(({ id }) => id));
  const asked = measures.split(/[\s,]+/).filter((id) => known.has(id));
  if (measures.trim()) return boardOfAll(asked, indicators, areas);
  const groups = wanted ? indicators.groups.filter(({ id }) => id === wanted) : indicators.groups;
  if (groups.length || wanted) return apart(groups.map((group) => boardOf(group, group.items, indicators, areas)));
  return boardOfAll([...known], indicators, areas);
}

function boardOfAll(ids: string[], indicators: Indicators, areas: readonly Area[]): Board[] {
  const board = boardOf(undefined, ids, indicators, areas);
  return board.tiles.length ? apart([board]) : [];
}

function boardOf(
  group: IndicatorGroup | undefined,
  items: IndicatorGroup['items'],
  indicators: Indicators,
  areas: readonly Area[],
): Board {
  const tiles = items
    .map((item) => [item].flat().flatMap((id) => figuresOf(id, indicators, areas)))
    .filter((figures) => figures.length);
  return { group, tiles, common: commonOf(group, tiles.flat()) };
}

/** A figure that has a tile of its own is not said again beside the others. */
function apart(boards: Board[]): Board[] {
  const shown = new Set(boards.flatMap(({ tiles }) => tiles.flat()).map(({ observation }) => observation.id));
  const alone = (figure: Figure): Figure => ({
    ...figure,
    comparisons: figure.comparisons.filter(({ observation }) => !shown.has(observation.id)),
  });
  return boards.map((board) => ({ ...board, tiles: board.tiles.map((figures) => figures.map(alone)) }));
}

/**
 * The date that the group says, or that most figures have; the source that most have, if the others have one to say
 * instead; the standing that all have, because an ordinary standing is not put into words.
 */
function commonOf(group: IndicatorGroup | undefined, figures: readonly Figure[]): Common {
  const seen = figures.map(({ observation }) => observation);
  const documents = seen.map(({ source }) => source?.document);
  return {
    period: group?.asAt
      ? { kind: 'instant', end: group.asAt }
      : mostOf(
          seen.map(({ period }) => period),
          ({ kind, start, end, length }) => JSON.stringify([kind, start, endOf({ end }), length]),
        ),
    document: documents.every(Boolean) ? mostOf(documents, String) : undefined,
    status: new Set(seen.map(({ status }) => status)).size === 1 ? seen[0]!.status : undefined,
  };
}

/** What more than half of a list have in common. */
function mostOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return items.find((item) => counts.get(keyOf(item))! * 2 > items.length);
}
