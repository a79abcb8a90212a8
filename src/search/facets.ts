import type { Service } from '../schema/local-offer.js';
import { optionsOf, verdicts } from './filters.js';
import type { Day, FilterName, ListName, OfferFilters } from './filters.js';

/** One thing to choose, and how many would be shown with it chosen and all other filters as they are. */
export interface Option {
  value: string;
  count: number;
}

/** Services narrowed to what a reader wants. */
export interface Narrowed {
  /** Those that fit everything. */
  shown: Service[];
  /** Those that may fit: they do not say. Worth a line of their own, and never hidden without a word. */
  unsaid: Service[];
  /** What each filter with a list has to choose from, the most frequent first. */
  options: Record<ListName, Option[]>;
}

const NAMES = Object.keys(verdicts) as FilterName[];
const LISTS = Object.keys(optionsOf) as ListName[];

/** Whether a service is one that readers are shown at all. */
export function isShown({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
}

/** Narrows services that came in an order worth keeping: the order is kept. */
export function narrowed(services: readonly Service[], filters: OfferFilters): Narrowed {
  const shown: Service[] = [];
  const unsaid: Service[] = [];
  const counts = new Map<ListName, Map<string, number>>(LISTS.map((name) => [name, new Map()]));

  for (const service of services.filter(isShown)) {
    const judged = NAMES.map((name) => ({ name, verdict: verdicts[name](service, filters) }));
    const against = judged.filter(({ verdict }) => verdict !== 'fits');
    if (against.length === 0) shown.push(service);
    else if (against.every(({ verdict }) => verdict === 'unsaid')) unsaid.push(service);

    for (const name of LISTS) {
      if (against.some((one) => one.name !== name)) continue;
      const options = counts.get(name)!;
      for (const value of new Set(optionsOf[name](service))) {
        if (fitsWith(service, name, value, filters)) options.set(value, (options.get(value) ?? 0) + 1);
      }
    }
  }
  return {
    shown,
    unsaid,
    options: Object.fromEntries(LISTS.map((name) => [name, listed(counts.get(name)!)])) as Narrowed['options'],
  };
}

/** Whether a service that has an option would be shown with it: hours go with days, and a place must have all it must. */
function fitsWith(service: Service, name: ListName, value: string, filters: OfferFilters): boolean {
  if (name === 'days') return verdicts.days(service, { ...filters, days: [value as Day] }) === 'fits';
  return name !== 'accessibility' || verdicts.accessibility(service, filters) === 'fits';
}

function listed(counts: Map<string, number>): Option[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
