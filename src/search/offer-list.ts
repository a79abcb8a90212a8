import type { Entitlement, Service } from '../schema/local-offer.js';
import { isShown, narrowed, type Narrowed } from './facets.js';
import type { OfferFilters } from './filters.js';
import type { Findings } from './offer-search.js';

/** What a reader looks for: in their own words, and by what is to be chosen. */
export interface Wanted {
  query: string;
  filters: OfferFilters;
}

/** What there is of it, the best first. */
export interface Listing extends Narrowed {
  /** Whether more is on its way, and nothing can be said yet. */
  pending: boolean;
  /** The words that were looked for, to mark them where they stand. */
  marks: string[];
  /** What words that nobody wrote were read as. */
  readAs: string[];
}

type Offer = { services: readonly Service[]; entitlements: readonly Entitlement[] };

/** The services of an offer, to be narrowed. An amount that belongs to no service counts as one. */
export class OfferList {
  /** Finds by words among the services, in their order, once it is here. */
  search: { find(typed: string): Findings } | undefined;

  readonly services: readonly Service[];
  /** The amounts that count as services, by id. */
  readonly amounts: ReadonlyMap<string, Entitlement>;

  readonly #byId: ReadonlyMap<string, Service>;

  constructor({ services, entitlements }: Offer, titleOf: (one: Entitlement) => string) {
    const alone = entitlements.filter(({ service }) => !services.some(({ id }) => id === service));
    this.amounts = new Map(alone.map((one) => [one.id, one]));
    this.services = [...services.filter(isShown), ...alone.map((one) => serviceOf(one, titleOf(one)))];
    this.#byId = new Map([...services, ...this.services].map((service) => [service.id, service]));
  }

  find({ query, filters }: Wanted): Listing {
    const typed = query.trim();
    const pending = !!typed && !this.search;
    const found = typed ? this.search?.find(typed) : undefined;
    const services = typed ? (found?.places ?? []).map((at) => this.services[at]!) : this.services;
    return { ...narrowed(services, filters), pending, marks: found?.words ?? [], readAs: found?.readAs ?? [] };
  }

  /** One service, or an amount that belongs to none, by its id. It may have ended. */
  one(id: string): Service | undefined {
    return this.#byId.get(id);
  }
}

function serviceOf({ id, basis, heading, cohorts, ageFrom, ageTo, provisions }: Entitlement, name: string): Service {
  return {
    id,
    name,
    status: 'active',
    headings: heading ? [heading] : [],
    entitlement: basis,
    cohorts,
    provisions,
    minimumAge: ageFrom,
    // Upper ages of amounts are exclusive, those of services inclusive.
    maximumAge: ageTo === undefined ? undefined : Math.ceil(ageTo) - 1,
  };
}
