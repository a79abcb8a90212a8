import type { Figure } from './figures.js';

/** Earlier figures under the ids of today: an indicator that has the same name and unit is the same, whatever its id was. */
export function sameNames(earlier: readonly Figure[], figures: readonly Figure[]): Figure[] {
  const ids = new Set(figures.map(({ indicator }) => indicator.id));
  const byName = new Map(figures.map(({ indicator }) => [nameOf(indicator), indicator.id]));
  return earlier.map((figure) => {
    const id = ids.has(figure.indicator.id) ? undefined : byName.get(nameOf(figure.indicator));
    return id === undefined ? figure : { ...figure, indicator: { ...figure.indicator, id } };
  });
}

function nameOf({ name, unit }: Figure['indicator']): string {
  return `${String(unit)} ${name.trim().toLowerCase()}`;
}
