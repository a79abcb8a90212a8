import type { Cohort } from '../../schema/cohorts.js';
import type { Day, OfferFilters } from '../../search/filters.js';
import type { Point } from '../../search/place.js';

/** What a reader wants to see, as it is chosen or typed. Empty is all. */
export type Wish = Record<WishName, string>;
export type WishName = (typeof WISHES)[number];

export const WISHES = [
  'query',
  'need',
  'category',
  'urgent',
  'free',
  'access',
  'language',
  'day',
  'time',
  'accessibility',
  'age',
  'place',
  'miles',
] as const;

export const everything = Object.fromEntries(WISHES.map((name) => [name, ''])) as Wish;

/** What a reader tells about themselves. It stays in the element: no event and no link carries it. */
const PRIVATE = new Set<WishName>(['age', 'place', 'miles']);

/** What a page may hear of a wish. */
export function toldOf(wish: Wish): Record<string, string> {
  return Object.fromEntries(Object.entries(wish).filter(([name]) => !PRIVATE.has(name as WishName)));
}

/** What a link looks for. Nothing where it leads to one service, or anywhere else. */
export function soughtIn(hash: string): Partial<Pick<Wish, 'query' | 'need'>> {
  const said = new URLSearchParams(hash);
  const [query, need] = [said.get('query'), said.get('need')];
  return query === null && need === null ? {} : { query: query ?? '', need: need ?? '' };
}

const KILOMETRES_A_MILE = 1.609;

/** A wish as the search understands it. */
export function filtersOf(
  wish: Wish,
  {
    today,
    audience,
    point,
    headings,
    cohorts,
  }: {
    today: string;
    audience: string;
    point: Point | undefined;
    /** Whether a category is one of the headings in law. */
    headings: Readonly<Record<string, string>>;
    cohorts: readonly Cohort[];
  },
): OfferFilters {
  const { category, need, urgent, access, language, day, time, accessibility, age, miles } = wish;
  const one = (value: string) => (value ? [value] : []);
  const isHeading = Object.hasOwn(headings, category);
  return {
    today,
    headings: isHeading ? [category] : [],
    categories: isHeading ? [] : one(category),
    needs: one(need),
    // Help in an emergency is for everybody.
    cohorts: urgent ? [] : cohorts.filter(({ id, kind }) => id === audience || kind === audience).map(({ id }) => id),
    access: one(access),
    languages: one(language),
    days: one(day) as Day[],
    accessibility: one(accessibility),
    free: !!wish.free,
    urgent: !!urgent,
    ...(time ? { time } : {}),
    ...(Number(age) > 0 ? { age: Number(age) } : {}),
    ...(point && Number(miles) > 0 ? { near: { ...point, kilometres: Number(miles) * KILOMETRES_A_MILE } } : {}),
  };
}
