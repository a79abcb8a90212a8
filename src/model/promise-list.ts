import type { PromiseItem, Promises, PromiseSet } from '../schema/promises.js';
import type { Theme } from '../schema/themes.js';
import { targetOf } from './link.js';
import { standingOf, type Standing } from './promise.js';

/** Which promises a reader wants to see. An empty value means all. */
export interface PromiseFilters {
  group: string;
  status: string;
  audience: string;
}

/** Promises under one heading: those of a theme, or of a set. `source` is undefined for those that belong to none. */
export interface PromiseGroup {
  id: string;
  source: Theme | PromiseSet | undefined;
  standings: Standing[];
}

/** Everything there is to say about a list of promises. */
export interface PromiseList {
  by: 'theme' | 'set';
  /** The sets that have promises here, and those that are only named. */
  sets: PromiseSet[];
  named: PromiseSet[];
  all: Standing[];
  /** How many have each status, every promise counted. Best first, and those that nobody reviewed last. */
  counts: [status: string, count: number][];
  shown: Standing[];
  /** The shown promises, each in one group. */
  groups: PromiseGroup[];
  /** What each filter has to choose from. Empty where any choice would show the same. */
  choices: Record<keyof PromiseFilters, string[]>;
}

/** Stands for the promises without a theme or set. No id can begin with a hyphen. */
export const NO_GROUP = '-';

const ORDER = ['kept', 'on-track', 'in-progress', 'partly-kept', 'changed-by-agreement', 'at-risk', 'delayed', 'not-kept', 'not-started'];

/** The promises of one set, or of all, in groups and narrowed to what a reader wants. */
export function promiseListOf(promises: Promises, allThemes: readonly Theme[], set: string, filters: PromiseFilters): PromiseList {
  const wanted = promises.sets.filter(({ id }) => !set || id === set);
  const all = promises.items.filter((item) => !set || item.set === set).map(standingOf);
  const themes = inOrder(allThemes);
  const by = groupedBy(all, wanted, themes, filters.group);
  const idsOf = ({ promise }: Standing): string[] => {
    const ids = by === 'theme' ? themeIdsOf(promise, themes) : wanted.some(({ id }) => id === promise.set) ? [promise.set] : [];
    return ids.length ? ids : [NO_GROUP];
  };
  const fits = { group: idsOf, status: ({ status }: Standing) => [status], audience: ({ promise }: Standing) => promise.cohorts };
  const names = Object.keys(fits) as (keyof PromiseFilters)[];
  const shown = all.filter((one) => names.every((name) => matches(filters[name], fits[name](one))));
  const sources = by === 'theme' ? themes : wanted;

  return {
    by,
    sets: wanted.filter(({ id }) => all.some(({ promise }) => promise.set === id)),
    named: wanted.filter(({ id }) => !all.some(({ promise }) => promise.set === id)),
    all,
    counts: countsOf(all),
    shown,
    groups: [...sources.map(({ id }) => id), NO_GROUP].flatMap((id) => {
      const standings = shown.filter((one) => (filters.group || idsOf(one)[0]) === id);
      return standings.length ? [{ id, source: sources.find((source) => source.id === id), standings }] : [];
    }),
    choices: {
      group: choicesOf(all, idsOf, [...sources.map(({ id }) => id), NO_GROUP]),
      status: choicesOf(all, fits.status, countsOf(all).map(([status]) => status)),
      audience: choicesOf(all, fits.audience),
    },
  };
}

/** How many promises have each status. */
export function countsOf(standings: readonly Pick<Standing, 'status'>[]): PromiseList['counts'] {
  const counts = new Map<string, number>(ORDER.map((status) => [status, 0]));
  for (const { status } of standings) counts.set(status, (counts.get(status) ?? 0) + 1);
  const unreviewed = counts.get('not-reviewed');
  counts.delete('not-reviewed');
  if (unreviewed) counts.set('not-reviewed', unreviewed);
  return [...counts].filter(([, count]) => count);
}

/** By theme if that is asked for, or if themes bring promises together; a theme for each promise would say nothing. */
function groupedBy(all: readonly Standing[], sets: readonly PromiseSet[], themes: readonly Theme[], asked: string): PromiseList['by'] {
  if (sets.some(({ id }) => id === asked)) return 'set';
  const linked = all.map(({ promise }) => themeIdsOf(promise, themes));
  if (asked && linked.flat().includes(asked)) return 'theme';
  const first = new Set(linked.map(([id]) => id));
  return new Set(linked.flat()).size > 1 && first.size < all.length ? 'theme' : 'set';
}

function themeIdsOf({ themes: links = [] }: PromiseItem, themes: readonly Theme[]): string[] {
  return links.map(targetOf).filter((target) => themes.some(({ id }) => id === target));
}

function inOrder(themes: readonly Theme[]): Theme[] {
  return [...themes].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
}

/** A promise that says nothing of whom it is for is for everybody. */
function matches(wanted: string, has: readonly string[] | undefined): boolean {
  return !wanted || !has?.length || has.includes(wanted);
}

function choicesOf(all: readonly Standing[], of: (standing: Standing) => readonly string[] | undefined, order?: readonly string[]): string[] {
  const used = new Set(all.flatMap((one) => of(one) ?? []));
  const choices = order ? order.filter((choice) => used.has(choice)) : [...used];
  return choices.some((choice) => !all.every((one) => matches(choice, of(one)))) ? choices : [];
}
