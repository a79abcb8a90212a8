import type { Figure } from './figures.js';

type Facet = 'time' | 'parts' | 'groups' | 'area' | 'includes';

/** What a figure is of, as text: two figures with the same key say the same thing. Facets that are left out may differ. */
export function keyOf(figure: Figure, ...leftOut: Facet[]): string {
  const { indicator, area, span, parts, cohorts, management } = figure;
  const unless = (facet: Facet, said: unknown) => (leftOut.includes(facet) ? '' : said);
  return JSON.stringify([
    indicator.id,
    unless('area', area),
    unless('time', span),
    unless('parts', leftOut.includes('includes') ? parts.map(({ includes: _, ...part }) => part) : parts),
    unless('groups', cohorts),
    management,
  ]);
}

/** The same place, time and part, whatever is measured and of which groups, as text. Facets that are left out may differ. */
export function placeOf(figure: Figure, ...leftOut: Facet[]): string {
  return keyOf({ ...figure, cohorts: [], indicator: { ...figure.indicator, id: '' } }, ...leftOut);
}

/** Figures by their key, each list in the order of the document. */
export function byKey(figures: readonly Figure[], ...leftOut: Facet[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure, ...leftOut);
    const others = groups.get(key);
    if (others) others.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

/**
 * One figure for each key, as a reader has it who keeps every publication: shown rather than hidden, of this document
 * rather than of an earlier one, and revised rather than as it first was.
 */
export function bestKnown(figures: readonly Figure[]): Figure[] {
  const revised = new Set(figures.map(({ revisionOf, publication }) => revisionOf && `${publication} ${revisionOf}`));
  const rank = (figure: Figure) =>
    (figure.hidden ? 4 : 0) +
    (figure.publication ? 2 : 0) +
    (revised.has(`${figure.publication} ${figure.id}`) ? 1 : 0);
  return [...byKey(figures).values()].map((same) => same.reduce((best, one) => (rank(one) < rank(best) ? one : best)));
}

/** The figures whose differences are counts of people, as a reader has them who keeps every publication. */
export function comparable(figures: readonly Figure[], earlier: readonly Figure[]): Figure[] {
  return bestKnown([...figures, ...earlier]).filter(
    ({ counted, rounding, qualifier }) => counted !== 'things' && rounding === 1 && !qualifier,
  );
}
