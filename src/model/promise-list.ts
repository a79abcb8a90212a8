import type { Promises, PromiseSet } from '../schema/promises.js';
import type { Theme } from '../schema/themes.js';
import { targetOf } from './link.js';
import { standingOf, type Standing } from './promise.js';

export type FilterName = 'group' | 'status' | 'audience';

/** Which promises a reader wants to see. An empty value means all. */
export type PromiseFilters = Record<FilterName, string>;

/** Promises under one heading: those of a theme, or of a set. `source` is undefined for those that belong to none. */
export interface PromiseGroup {
  id: string;
  source: Theme | PromiseSet | undefined;
  standings: Standing[];
}

/** Everything there is to say about a list of promises. */
export interface PromiseList {
  by: 'theme' | 'set';
  sets: PromiseSet[];
  all: Standing[];
  /** How many have each status, every promise counted. Best first, and those that nobody has reviewed last. */
  counts: [status: string, count: number][];
  /** How many the filters let through. */
  shown: number;
  /** Those that the filters let through, each in one group, in the order of the promises. */
  groups: PromiseGroup[];
  /** What each filter has to choose from. Empty where any choice would show the same. */
  choices: Record<FilterName, string[]>;
}

const BEST_FIRST =
  'kept on-track in-progress partly-kept changed-by-agreement at-risk delayed not-kept not-started'.split(' ');

/**
 * The promises of one set, or of all, in groups and narrowed to what a reader wants. The one that is linked to is shown
 * whatever the filters say.
 */
export function promiseListOf(
  { sets: everySet, items }: Promises,
  themes: readonly Theme[],
  { set = '', filters, linked = '' }: { set?: string; filters: PromiseFilters; linked?: string },
): PromiseList {
  const sets = everySet.filter(({ id }) => !set || id === set);
  const all = items.filter((item) => !set || item.set === set).map(standingOf);
  const themesOf = ({ promise }: Standing) =>
    (promise.themes ?? []).map(targetOf).filter((target) => themes.some(({ id }) => id === target));
  const by = groupedBy(all.map(themesOf), sets, filters.group);

  const has: Record<FilterName, (standing: Standing) => string[]> = {
    group: (one) => (by === 'set' ? [one.promise.set] : themesOf(one).concat(themesOf(one).length ? [] : '-')),
    status: ({ status }) => [status],
    audience: ({ promise }) => promise.cohorts ?? [],
  };
  // A promise that does not say whom it is for is for everybody.
  const fits = (name: FilterName, wanted: string, one: Standing) =>
    !wanted || has[name](one).includes(wanted) || !has[name](one).length;
  const groupOf = (one: Standing) => has.group(one).find((id) => id === filters.group) ?? has.group(one)[0]!;
  const choicesOf = (name: FilterName, values = distinct(all.flatMap(has[name]))) =>
    values.every((value) => all.every((one) => fits(name, value, one))) ? [] : values;

  const counts = countsOf(all);
  const shown = all.filter(
    (one) =>
      one.promise.id === linked || (Object.keys(has) as FilterName[]).every((name) => fits(name, filters[name], one)),
  );
  return {
    by,
    sets,
    all,
    counts,
    shown: shown.length,
    groups: distinct(shown.map(groupOf)).map((id) => ({
      id,
      source: [...(by === 'set' ? sets : themes)].find((one) => one.id === id),
      standings: shown.filter((one) => groupOf(one) === id),
    })),
    choices: {
      group: choicesOf('group'),
      status: choicesOf(
        'status',
        counts.map(([status]) => status),
      ),
      audience: choicesOf('audience'),
    },
  };
}

/** How many promises have each status. */
export function countsOf(standings: readonly Pick<Standing, 'status'>[]): PromiseList['counts'] {
  const statuses = standings.map(({ status }) => status);
  const order = [...BEST_FIRST, ...statuses.filter((status) => status !== 'not-reviewed'), 'not-reviewed'];
  return distinct(order)
    .map((one): [string, number] => [one, statuses.filter((status) => status === one).length])
    .filter(([, count]) => count);
}

/** By theme if that is asked for, or if themes bring promises together; a theme for each promise would say nothing. */
function groupedBy(linked: string[][], sets: readonly PromiseSet[], asked: string): PromiseList['by'] {
  const gathered = new Set(linked.flat()).size > 1 && distinct(linked.map(([first]) => first)).length < linked.length;
  return linked.flat().includes(asked) || (gathered && !sets.some(({ id }) => id === asked)) ? 'theme' : 'set';
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
