import { DAY, isDated, minutesOf, spanOf, weekdays } from '../model/opening.js';
import { isWithin } from '../model/within.js';
import type { Location, Schedule, Service } from '../schema/local-offer.js';
import { foldedWords } from './fold.js';
import { kilometresBetween } from './place.js';
import type { Point } from './place.js';

export type Day = NonNullable<Schedule['days']>[number];

/** What a reader wants to see. What is left out or empty narrows nothing. */
export interface OfferFilters {
  headings?: readonly string[];
  /** The council’s own categories. */
  categories?: readonly string[];
  needs?: readonly string[];
  /** Ids of groups: those a reader is or may be in. */
  cohorts?: readonly string[];
  access?: readonly string[];
  /** Language tags. "en" also means "en-GB". */
  languages?: readonly string[];
  days?: readonly Day[];
  /** What a place must have: all of it. */
  accessibility?: readonly string[];
  age?: number;
  free?: boolean;
  /** Helps today. */
  urgent?: boolean;
  /** Open at this time of the day, as HH:MM. */
  time?: string;
  near?: Point & { kilometres: number };
  /** The day on which it is looked at, as YYYY-MM-DD: prices and hours begin and end. */
  today: string;
}

export type FilterName = Exclude<keyof OfferFilters, 'today' | 'time'>;

/** Whether a service fits a filter. Most services leave something unsaid, and that is neither yes nor no. */
export type Verdict = 'fits' | 'unsaid' | 'no';

/** What a service has of each filter with a list to choose from, in the words in which it is chosen. */
export const optionsOf = {
  headings: ({ headings }: Service): string[] => headings,
  categories: ({ categories = [] }: Service): string[] => categories,
  needs: ({ needs = [] }: Service): string[] => needs,
  cohorts: ({ cohorts = [] }: Service): string[] => cohorts,
  access: ({ access = [] }: Service): string[] => access,
  languages: ({ languages = [] }: Service): string[] => languages.map(languageOf),
  days: ({ schedules = [] }: Service): Day[] => schedules.flatMap(({ days = [] }) => days),
  accessibility: accessibilityOf,
};
export type ListName = keyof typeof optionsOf;

/** How each filter judges a service. */
export const verdicts: Record<FilterName, (service: Service, filters: OfferFilters) => Verdict> = {
  headings: (service, { headings }) => anyOf(headings, optionsOf.headings(service), 'no'),
  categories: (service, { categories }) => anyOf(categories, optionsOf.categories(service), 'no'),
  urgent: (service, { urgent }) => (urgent && !helpsToday(service) ? 'no' : 'fits'),
  needs: (service, { needs }) => anyOf(needs, optionsOf.needs(service), 'no'),
  // What does not say whom it is for is for everybody; so is what has no limit of age.
  cohorts: (service, { cohorts }) => anyOf(cohorts, optionsOf.cohorts(service), 'fits'),
  age: ({ minimumAge = -Infinity, maximumAge = Infinity }, { age }) =>
    age === undefined || (Math.floor(age) >= minimumAge && Math.floor(age) <= maximumAge) ? 'fits' : 'no',
  access: (service, { access }) => anyOf(access, optionsOf.access(service), 'unsaid'),
  languages: (service, { languages }) => anyOf(languages?.map(languageOf), optionsOf.languages(service), 'unsaid'),
  free: ({ costs = [] }, { free, today }) => {
    const now = costs.filter((cost) => isWithin(cost, today));
    if (!free || (now.length && now.every(({ amount }) => amount === 0))) return 'fits';
    // What costs some people something may be free to care leavers.
    return now.length && now.every(({ amount }) => amount! > 0) ? 'no' : 'unsaid';
  },
  accessibility: (service, { accessibility = [] }) => {
    const has = optionsOf.accessibility(service);
    if (accessibility.every((one) => has.includes(one))) return 'fits';
    return has.length > 0 ? 'no' : 'unsaid';
  },
  days: ({ schedules = [], status }, { days, time, today }) => {
    if (!days?.length && time === undefined) return 'fits';
    // What is closed for now is open on none of its days.
    if (status !== 'active') return 'no';
    const open = schedules.filter((one) => isWithin(one, today)).map((one) => openVerdict(one, days ?? [], time));
    if (open.includes('fits')) return 'fits';
    return open.includes('unsaid') || schedules.length === 0 ? 'unsaid' : 'no';
  },
  near: (service, { near }) => {
    if (!near || isAnywhere(service)) return 'fits';
    const distance = distanceTo(service, near);
    return distance === undefined ? 'unsaid' : distance <= near.kilometres ? 'fits' : 'no';
  },
};

/** Whether a service helps on the day itself: not while it is closed. */
export function helpsToday({ urgent, status }: Service): boolean {
  return !!urgent && status === 'active';
}

const known = new WeakMap<Service, string[]>();

/** What a service and its places have, folded. Worked out once a service, because it is asked on each key. */
function accessibilityOf(service: Service): string[] {
  let has = known.get(service);
  if (!has) {
    const { accessibility = [], locations = [] } = service;
    has = [...accessibility, ...locations.flatMap((one) => one.accessibility ?? [])].map((text) =>
      foldedWords(typeof text === 'string' ? text : text.default).join(' '),
    );
    known.set(service, has);
  }
  return has;
}

/** How far away the nearest place of a service is, in kilometres. A place that must stay private is not measured. */
export function distanceTo({ locations = [] }: Service, point: Point): number | undefined {
  const distances = locations.filter(isOnMap).map((location) => kilometresBetween(location, point));
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** Whether nobody has to go anywhere for it. */
export function isAnywhere({ access = [], locations = [] }: Service): boolean {
  return access.some((way) => way !== 'visit') || locations.some(({ kind }) => kind === 'virtual');
}

function isOnMap(location: Location): location is Location & Point {
  return location.exact !== false && location.latitude !== undefined && location.longitude !== undefined;
}

/** Whether it is open on one of some days, or on any, at a time. What closes before it opens closes on the day after. */
function openVerdict(schedule: Schedule, days: readonly Day[], time: string | undefined): Verdict {
  if (!isDated(schedule)) return 'unsaid';
  const isOn = (ago: number) =>
    !days.length || days.some((day) => schedule.days!.includes(weekdays.at(weekdays.indexOf(day) - ago)!));
  if (time === undefined) return isOn(0) ? 'fits' : 'no';

  const span = spanOf(schedule);
  if (!span) return isOn(0) ? 'unsaid' : 'no';
  const at = minutesOf(time);
  return (isOn(0) && span.start <= at && at < span.end) || (isOn(1) && at + DAY < span.end) ? 'fits' : 'no';
}

function anyOf(wanted: readonly string[] | undefined, has: readonly string[], none: Verdict): Verdict {
  if (!wanted?.length || wanted.some((one) => has.includes(one))) return 'fits';
  return has.length > 0 ? 'no' : none;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
