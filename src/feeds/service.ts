import type { Service } from '../schema/local-offer.js';
import type { Fields } from './dialect.js';
import {
  fieldsIn,
  first,
  dayOf,
  emailOf,
  lineOf,
  listIn,
  numberOf,
  paragraphsOf,
  phoneOf,
  placesIn,
  urlOf,
} from './read.js';
import type { Notice } from './read.js';
import { schedulesOf } from './hours.js';
import { languagesOf } from './spoken.js';
import { locationsOf } from './place.js';
import { termName, termsOf } from './terms.js';

/** Why a service of a feed is left out. */
export type Dropped =
  'no-id' | 'no-name' | 'not-running' | 'unknown-status' | 'duplicate' | 'not-a-service' | 'unreadable';

/** What a service of a feed is called in the document. Two of a feed’s ids may become one. */
export function idFrom(feedId: string | number): string {
  return `${FROM_FEED}${String(feedId)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 90)}`;
}

/** What the ids of services begin with that come from feeds. */
export const FROM_FEED = 'oruk-';

/** One service of a feed as the document has it, or why it is left out. */
export function serviceFrom(fields: Fields, source: string, notice: Notice): Service | { dropped: Dropped } {
  const feedId = first(fields, 'id');
  if (typeof feedId !== 'string' && typeof feedId !== 'number') return { dropped: 'no-id' };
  const name = lineOf(fields['name'], notice);
  if (!name) return { dropped: 'no-name' };
  const status = first(fields, 'status') ?? 'active';
  if (status === 'inactive' || status === 'defunct') return { dropped: 'not-running' };
  if (status !== 'active' && status !== 'temporarily closed') return { dropped: 'unknown-status' };

  const organisation = fieldsIn(fields, 'organization', 'organisation');
  const made = {
    description: paragraphsOf(fields['description'], notice),
    providerName: lineOf(organisation['name'], notice),
    categories: categoriesOf(fields, notice),
    ...agesOf(fields, notice),
    eligibility: lineOf(fields['eligibility_description'], notice, 20_000),
    costs: costsOf(fields, notice),
    access: accessOf(fields),
    referral: referralOf(fields, notice),
    schedules: schedulesOf(fields, notice),
    areas: listIn(fields, 'service_areas').flatMap((area) => lineOf(first(area, 'name', 'service_area'), notice) ?? []),
    locations: locationsOf(fields, notice),
    languages: languagesOf(fields, notice),
    phone: phoneFor(fields, notice),
    email: emailOf(fields['email'], notice),
    url: urlOf(fields['url'], notice),
    checked: dayOf(fields['assured_date'], notice),
    alert: lineOf(fields['alert'], notice, 20_000),
  };
  if (!made.providerName) notice('provider-unnamed');

  const head = {
    id: idFrom(feedId),
    oruk: { id: String(feedId).slice(0, 100), source: source.slice(0, 500) },
    name,
    status,
  } as const;
  const said = Object.entries(made).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return { ...head, headings: ['other'], entitlement: 'partner', ...Object.fromEntries(said) } as Service;
}

/** More than anything costs that is offered to care leavers, as in a spreadsheet. */
const HIGHEST_COST = 1_000_000;

/** `null` is no limit, and 0 is an age. Where a service is for several groups, whoever is in one of them may come. */
function agesOf(fields: Fields, notice: Notice): Pick<Service, 'minimumAge' | 'maximumAge'> {
  const groups = listIn(fields, 'eligibilitys', 'eligibilities');
  const ageIn = (value: unknown) => {
    const number = numberOf(value);
    if (number !== undefined && number >= 0 && number <= 130) return number;
    if (value !== undefined) notice('age-refused');
    return undefined;
  };
  const age = (widest: (...ages: number[]) => number, ...names: string[]) => {
    const own = first(fields, ...names);
    const ages = (own === undefined ? groups.map((one) => first(one, ...names)) : [own]).map(ageIn);
    const limits = ages.filter((one) => one !== undefined);
    // A group without a limit lifts it for the service.
    return ages.length && limits.length === ages.length ? widest(...limits) : undefined;
  };
  const minimumAge = age(Math.min, 'minimum_age', 'min_age');
  const maximumAge = age(Math.max, 'maximum_age', 'max_age');
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) {
    notice('age-refused');
    return {};
  }
  return { ...(minimumAge !== undefined && { minimumAge }), ...(maximumAge !== undefined && { maximumAge }) };
}

function costsOf(fields: Fields, notice: Notice): NonNullable<Service['costs']> {
  if ('free' in fields && fields['free'] === null) notice('free-not-said');
  const costs = listIn(fields, 'cost_options').flatMap((cost) => {
    const amount = numberOf(cost['amount']);
    const text = lineOf(first(cost, 'amount_description', 'cost_type'), notice, 20_000);
    const option = lineOf(cost['option'], notice);
    if ((amount === undefined && !text && !option) || (amount !== undefined && (amount < 0 || amount > HIGHEST_COST))) {
      notice('cost-refused');
      return [];
    }
    const from = dayOf(cost['valid_from'], notice);
    const to = dayOf(cost['valid_to'], notice);
    return {
      ...(option && { option }),
      ...(amount !== undefined && { amount }),
      ...(text && { text }),
      ...(from && { from }),
      ...(to && { to }),
    };
  });
  const text = lineOf(first(fields, 'fees_description', 'fees'), notice, 20_000);
  return [...(fields['free'] === true ? [{ amount: 0 }] : []), ...costs, ...(text ? [{ text }] : [])];
}

function categoriesOf(fields: Fields, notice: Notice): string[] {
  return [...new Set(termsOf(fields).flatMap((term) => lineOf(termName(term), notice) ?? []))];
}

/** How to reach it, where the feed says so in a word it shares with others. */
function accessOf(fields: Fields): NonNullable<Service['access']> {
  const said = [first(fields, 'attending_type'), ...listIn(fields, 'schedules').map((one) => one['attending_type'])]
    .filter((one) => typeof one === 'string')
    .join(' ')
    .toLowerCase();
  const ways = {
    visit: /\bvenue\b|in[ -]person/,
    phone: /\bphone|telephone/,
    online: /online|video/,
    'home-visit': /home visit/,
  };
  return (Object.keys(ways) as (keyof typeof ways)[]).filter((way) => ways[way].test(said));
}

/** That somebody else must ask for it says nothing of how: without words of the feed’s own there is no place for it. */
function referralOf(fields: Fields, notice: Notice): string | undefined {
  const text = lineOf(fields['application_process'], notice, 20_000);
  const access = fields['attending_access'];
  const isByReferral = typeof access === 'string' && /\breferral\b/i.test(access);
  if (!text && (fields['needs_referral'] === true || isByReferral)) notice('referral-left-out');
  return text;
}

/**
 * The number to ring: the service’s own, or else that of one of its places, or of who runs it. Who answers it is not
 * carried: feeds name people who were not asked.
 */
function phoneFor(fields: Fields, notice: Notice): string | undefined {
  for (const whose of [fields, ...placesIn(fields).flat(), fieldsIn(fields, 'organization', 'organisation')]) {
    const contacts = listIn(whose, 'contacts');
    for (const contact of contacts) if (first(contact, 'name')) notice('person-left-out');
    const numbers = [
      ...listIn(whose, 'phones').map((one) => one['number']),
      ...contacts.flatMap((contact) => [contact['phone'], ...listIn(contact, 'phones').map((one) => one['number'])]),
    ];
    const phone = numbers.map((number) => phoneOf(number, notice)).find((number) => number !== undefined);
    if (phone) return phone;
  }
  return undefined;
}
