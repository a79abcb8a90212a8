import type { Figure } from './figures.js';
import { placeOf } from './key.js';
import { namesOf } from './names.js';
import { barely, negationsIn } from './negation.js';
import type { Opposites } from './opposites.js';
import { haveOtherGroups, isOfMembers, wordsFor } from './opposites.js';

/** Figures of one place and time, in indicators of their own, which by their names are some whole between them. */
export interface Together extends Pick<Opposites, 'labels' | 'all'> {
  parts: Figure[];
  /** The figure of just these: "in education, work or training". Without it, they are all whom they are of. */
  union: Figure | undefined;
}

/** The ids of indicators that are a whole between them. */
interface Names extends Pick<Opposites, 'all'> {
  parts: string[];
  union: string | undefined;
}

/**
 * "In education", "in work" and "in training" are all who are "in education, work or training", and with those who are
 * "not in education, work or training", or "not in any of these", they are everybody. Nothing else says that measures
 * make up a whole: most of them share those whom they are of, and count the same people again.
 */
export function togetherIn(figures: readonly Figure[]): Together[] {
  const counted = figures.filter(({ indicator, qualifier }) => isOfMembers(indicator.unit) && !qualifier);
  const examples = [...new Map(counted.map((figure) => [figure.indicator.id, figure])).values()];
  const sets = namedTogether(
    examples.map((figure) => ({ id: figure.indicator.id, names: namesOf(figure).map(barely) })),
  );
  if (!sets.length) return [];

  const places = new Map<string, Map<string, Figure | undefined>>();
  for (const figure of counted) {
    const there = places.get(placeOf(figure)) ?? new Map<string, Figure | undefined>();
    const { id } = figure.indicator;
    // Of several with one name, nobody knows which is meant.
    places.set(placeOf(figure), there.set(id, there.has(id) ? undefined : figure));
  }
  return sets.flatMap(({ parts, union, all }) =>
    [...places.values()].flatMap((there): Together[] => {
      const found = [...parts, ...(union ? [union] : [])].flatMap((id) => there.get(id) ?? []);
      const labels = found.length === parts.length + (union ? 1 : 0) ? labelsOf(found) : undefined;
      if (!labels) return [];
      return [{ parts: found.slice(0, parts.length), union: union ? found.at(-1) : undefined, labels, all }];
    }),
  );
}

interface Named {
  id: string;
  names: string[];
}

/** Each set once, whether long names or short ones say it. */
function namedTogether(indicators: readonly Named[]): Names[] {
  const ids = new Map(indicators.flatMap(({ id, names }) => names.map((name) => [name, id])));
  const sets = indicators.flatMap(({ id, names }, at) =>
    names.flatMap((name): Names[] => {
      const union = listedIn(name, ids);
      const rests = negationsIn(name.replace(NONE, 'not ')).filter(({ exact }) => exact);
      return [
        ...(union.length ? [{ parts: union, union: id, all: undefined }] : []),
        ...rests.flatMap(({ name: yes, all, ofAll }) => {
          const parts = [listedIn(yes, ids), theseIn(yes, indicators, at, ids)].find(({ length }) => length);
          return parts ? [{ parts: [...parts, id], union: undefined, all: all ? { all, ofAll } : undefined }] : [];
        }),
      ];
    }),
  );
  const apart = sets.filter(({ parts, union }) => new Set([...parts, union]).size > parts.length);
  return [...new Map(apart.map((set) => [JSON.stringify([set.parts, set.union]), set])).values()];
}

const NONE = /\bnone of (?=these|those|above)/;

/** The indicators that a name lists: "leavers in education, work or training" names those in each. */
function listedIn(name: string, ids: ReadonlyMap<string, string>): string[] {
  const [first = '', ...others] = name.split(/,? or |, /);
  const beginnings = [...first.matchAll(/ |^/g)].map(({ index }) => first.slice(0, index && index + 1)).reverse();
  for (const beginning of others.length ? beginnings : []) {
    const found = [first, ...others.map((other) => beginning + other)].flatMap((one) => ids.get(one) ?? []);
    if (found.length > others.length) return found;
  }
  return [];
}

/** "These" are what stands just before, in names that begin in the same way. */
function theseIn(name: string, indicators: readonly Named[], at: number, ids: ReadonlyMap<string, string>): string[] {
  const [, beginning] = /^(.+? )(?:of )?(?:these|those|above)(?: [a-z]+)?$/.exec(name) ?? [];
  if (beginning === undefined) return [];
  const found: string[] = [];
  for (const { id, names } of indicators.slice(0, at).reverse()) {
    const own = names.find((one) => one.startsWith(beginning));
    if (own === undefined) break;
    if (!listedIn(own, ids).length) found.unshift(id);
  }
  return found.length > 1 ? found : [];
}

/** What figures say of whom they are, or nothing where they do not say the same. */
function labelsOf(figures: readonly Figure[]): string[] | undefined {
  const words = figures.map(wordsFor);
  const differ = [0, 1, 2].some((at) => new Set(words.flatMap((said) => said[at] || [])).size > 1);
  if (differ || figures.some((one) => figures.some((other) => haveOtherGroups(one, other)))) return undefined;
  return [...new Set(words.flatMap((said) => said.slice(0, 2).find(Boolean) ?? []))];
}
