import { entriesAt } from '../../schema/rules/entries.js';
import type { Cells, KnownSum } from '../cells.js';
import { equal, orMore, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey } from '../key.js';

/** An area and those that it is made of, each by the code that figures name it by. */
export interface AreaWithin {
  whole: string;
  parts: readonly string[];
  /** Whether the parts are all there are. */
  all: boolean;
}

/** Which areas of a document lie in others: the members of a group whose figure is their total, and districts in a county. */
export function areasWithin(document: unknown): AreaWithin[] {
  const areas = entriesAt(document, 'areas').map(
    ({ fields }) => ({ ...fields, key: String(fields.code ?? fields.id) }) as Area,
  );
  const named = new Map(
    areas.flatMap((area) => [area.id, area.name, area.code, area.key].map((name) => [name, area.key])),
  );

  const groups = areas
    .filter(({ method, members }) => method === 'total' && Array.isArray(members))
    .map(({ key, members }) => {
      const parts = (members as unknown[]).flatMap((member) => named.get(member) ?? []);
      return { whole: key, parts, all: parts.length === (members as unknown[]).length };
    });
  const counties = areas.filter(({ level }) => level === 'county');
  const districts = areas.filter(({ level }) => level === 'district').map(({ key }) => key);
  const county = counties.length === 1 ? [{ whole: counties[0]!.key, parts: districts, all: false }] : [];
  return [...groups, ...county].filter(({ parts }) => parts.length);
}

/** Counts of an area and of those it is made of. */
export function areaSums(figures: readonly Figure[], cells: Cells, within: readonly AreaWithin[]): KnownSum[] {
  if (!within.length) return [];
  const counts = figures.filter((figure) => cells.of(figure));
  return [...byKey(counts, 'area').values()].flatMap((beside) =>
    within.flatMap(({ whole, parts, all }) => {
      const total = beside.find(({ area }) => area === whole);
      const inside = beside.filter(({ area }) => parts.includes(area));
      if (!total || !inside.length) return [];
      const complete = inside.length === parts.length;
      return [
        wholeAndParts(
          'areas',
          cells.of(total)!,
          inside.map((part) => cells.of(part)!),
          complete && all ? equal : orMore,
          complete ? equal : orMore,
        ),
      ];
    }),
  );
}

interface Area {
  key: string;
  id?: unknown;
  name?: unknown;
  code?: unknown;
  level?: unknown;
  method?: unknown;
  members?: unknown;
}
