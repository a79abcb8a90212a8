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
  /** Those that fit everything else, whatever one filter says of them. */
  among: (name: FilterName) => Service[];
  /** What a filter with a list has to choose from, the most frequent first. Counted when it is asked for. */
  options: (name: ListName) => Option[];
}

const NAMES = Object.keys(verdicts) as FilterName[];

/** Whether a service is one that readers are shown at all. */
export function isShown({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
}

/** Narrows services that came in an order worth keeping: the order is kept. It runs on each key that a reader presses. */
export function narrowed(services: readonly Service[], filters: OfferFilters): Narrowed {
  const shown: Service[] = [];
  const unsaid: Service[] = [];
  /** Those that misfit one thing alone. */
  const missed: Partial<Record<FilterName, Service[]>> = {};
  const inForce = NAMES.filter((name) => narrows(name, filters));

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
    if (!misfit) shown.push(service);
    else if (misfits === unsure) unsaid.push(service);
    if (misfits === 1) (missed[misfit!] ??= []).push(service);
  }
  const among = (name: FilterName) => shown.concat(missed[name] ?? []);
  return { shown, unsaid, among, options: (name) => optionsAmong(among(name), name, filters) };
}

function optionsAmong(services: readonly Service[], name: ListName, filters: OfferFilters): Option[] {
  const counts = new Map<string, number>();
  for (const service of services) {
    const has = optionsOf[name](service);
    for (const value of has.length > 1 ? new Set(has) : has) {
      if (fitsWith(service, name, filters, value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Whether a filter leaves anything out. One that is left out or empty lets everything fit, and need not be asked. */
function narrows(name: FilterName, filters: OfferFilters): boolean {
  const value = filters[name];
  if (name === 'days' && filters.time !== undefined) return true;
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

/** Whether a service that has an option would be shown with it: hours go with days, and a place must have all it must. */
function fitsWith(service: Service, name: ListName, filters: OfferFilters, value: string): boolean {
  if (name === 'days') {
    const { time, today } = filters;
    return isAlways(service, filters) || verdicts.days(service, { days: [value as Day], time, today }) === 'fits';
  }
  return name !== 'accessibility' || verdicts.accessibility(service, filters) === 'fits';
}

/** Whether the hours of a service neither begin nor end, and no time of day is asked for. */
function isAlways({ schedules = [], status }: Service, { time }: OfferFilters): boolean {
  return status === 'active' && time === undefined && !schedules.some(({ from, to }) => from ?? to);
}
