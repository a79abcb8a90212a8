import { entriesAt } from '../schema/rules/entries.js';
import { wordsOf } from './figures.js';
import type { Figure } from './figures.js';

/**
 * Earlier figures under the ids of today: an indicator that has the same name and unit is the same, whatever its id was,
 * and so are a group and an area of the same name.
 */
export function sameNames(
  earlier: readonly Figure[],
  figures: readonly Figure[],
  { old, now }: { old: unknown; now: unknown },
): Figure[] {
  const ids = new Set(figures.map(({ indicator }) => indicator.id));
  const byName = new Map(figures.map(({ indicator }) => [nameOf(indicator), indicator.id]));
  const [groups, areas] = [renamedGroups(old, now), renamedAreas(old, now)];
  return earlier.map((figure) => {
    const id = ids.has(figure.indicator.id) ? undefined : byName.get(nameOf(figure.indicator));
    return {
      ...figure,
      indicator: id === undefined ? figure.indicator : { ...figure.indicator, id },
      area: areas.get(figure.area) ?? figure.area,
      cohorts: figure.cohorts.map((one) => groups.get(one) ?? one).sort(),
    };
  });
}

function nameOf({ name, unit }: Figure['indicator']): string {
  return `${String(unit)} ${name.trim().toLowerCase()}`;
}

/** The ids of groups that are called by another one now. */
function renamedGroups(old: unknown, now: unknown): Map<string, string> {
  const groups = entriesAt(now, 'cohorts').map(({ fields }) => fields);
  const ids = new Set(groups.map(({ id }) => id));
  const byLabel = new Map(groups.map(({ id, label }) => [plain(label), String(id)]));
  return new Map(
    entriesAt(old, 'cohorts').flatMap(({ fields: { id, label } }) => {
      const renamed = ids.has(id) ? undefined : byLabel.get(plain(label));
      return renamed === undefined ? [] : [[String(id), renamed] as const];
    }),
  );
}

/** The keys of areas that have another one now, because one of the two documents does not say their code. */
function renamedAreas(old: unknown, now: unknown): Map<string, string> {
  const areas = entriesAt(now, 'areas').map(({ fields }) => fields);
  return new Map(
    entriesAt(old, 'areas').flatMap(({ fields }) => {
      const same = areas.find(
        ({ id, name, code }) =>
          (code === undefined || fields.code === undefined) &&
          (id === fields.id || (plain(name) !== '' && plain(name) === plain(fields.name))),
      );
      return same ? [[keyOf(fields), keyOf(same)] as const] : [];
    }),
  );
}

function keyOf({ code, id }: Record<string, unknown>): string {
  return String(code ?? id);
}

function plain(words: unknown): string {
  return wordsOf(words).trim().toLowerCase();
}
