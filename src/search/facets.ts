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
const DAYS: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether a service is one that readers are shown at all. */
export function isShown({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
}

/** Narrows services that came in an order worth keeping: the order is kept. It runs on each key that a reader presses. */
export function narrowed(services: readonly Service[], filters: OfferFilters): Narrowed {
  const shown: Service[] = [];
  const unsaid: Service[] = [];
  const counts = LISTS.map((name) => ({ name, options: new Map<string, number>() }));
  const inForce = NAMES.filter((name) => narrows(name, filters));
  const onDay = new Map(DAYS.map((day) => [day as string, { ...filters, days: [day] }]));

  for (const service of services) {
    if (!isShown(service)) continue;
    let misfits = 0;
    let unsure = 0;
    let misfit: FilterName | undefined;
    for (const name of inForce) {
      const verdict = verdicts[name](service, filters);
      if (verdict === 'fits') continue;
      misfits++;
      misfit = name;
      if (verdict === 'unsaid') unsure++;
    }
    if (misfits === 0) shown.push(service);
    else if (misfits === unsure) unsaid.push(service);
    if (misfits > 1) continue;

    const has = optionsIn(service);
    for (const { name, options } of counts) {
      if (misfit && misfit !== name) continue;
      for (const value of has[name]) {
        if (fitsWith(service, name, filters, onDay.get(value))) options.set(value, (options.get(value) ?? 0) + 1);
      }
    }
  }
  return {
    shown,
    unsaid,
    options: Object.fromEntries(counts.map(({ name, options }) => [name, listed(options)])) as Narrowed['options'],
  };
}

/** Whether a filter leaves anything out. One that is left out or empty lets everything fit, and need not be asked. */
function narrows(name: FilterName, filters: OfferFilters): boolean {
  const value = filters[name];
  if (name === 'days' && filters.time !== undefined) return true;
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

const known = new WeakMap<Service, Readonly<Record<ListName, readonly string[]>>>();

/** What a service has of each list, each thing once. Worked out once a service, because texts must be folded for it. */
function optionsIn(service: Service): Readonly<Record<ListName, readonly string[]>> {
  let options = known.get(service);
  if (!options) {
    const lists = LISTS.map((name) => [name, [...new Set(optionsOf[name](service))]]);
    options = Object.fromEntries(lists) as Record<ListName, string[]>;
    known.set(service, options);
  }
  return options;
}

/** Whether a service that has an option would be shown with it: hours go with days, and a place must have all it must. */
function fitsWith(service: Service, name: ListName, filters: OfferFilters, onDay: OfferFilters | undefined): boolean {
  if (name === 'days') return isAlways(service, filters) || verdicts.days(service, onDay!) === 'fits';
  return name !== 'accessibility' || verdicts.accessibility(service, filters) === 'fits';
}

/** Whether the hours of a service neither begin nor end, and no time of day is asked for. */
function isAlways({ schedules = [] }: Service, { time }: OfferFilters): boolean {
  return time === undefined && !schedules.some(({ from, to }) => from ?? to);
}

function listed(counts: Map<string, number>): Option[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
