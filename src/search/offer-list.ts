import type { Entitlement, Service } from '../schema/local-offer.js';
import { isShown, narrowed, type Narrowed } from './facets.js';
import type { OfferFilters } from './filters.js';
import { findableEntitlement, findableService } from './findable.js';
import { OfferSearch } from './offer-search.js';
import type { SearchWords } from './search-words.js';

/** What a reader looks for: in their own words, and by what is to be chosen. */
export interface Wanted {
  query: string;
  filters: OfferFilters;
}

/** What there is of it, the best first. */
export interface Listing extends Narrowed {
  /** How many there are in all, whatever is looked for. */
  all: number;
  /** The words that were looked for, to mark them where they stand. */
  marks: string[];
  /** What words that nobody wrote were read as. */
  readAs: string[];
}

/** The services of an offer, to be searched and narrowed. An amount that belongs to no service counts as one. */
export class OfferList {
  readonly #services: readonly Service[];
  readonly #byId: ReadonlyMap<string, Service>;
  readonly #search: OfferSearch;

  constructor(
    { services, entitlements }: { services: readonly Service[]; entitlements: readonly Entitlement[] },
    /** What an amount is called, and who provides a service, where it is in another part of the document. */
    { titleOf, providerOf }: { titleOf: (one: Entitlement) => string; providerOf: (id: string) => string | undefined },
    language: string,
    words: SearchWords,
  ) {
    const alone = entitlements.filter(({ service }) => !services.some(({ id }) => id === service));
    this.#services = [...services.filter(isShown), ...alone.map((one) => serviceOf(one, titleOf(one)))];
    this.#byId = new Map(this.#services.map((service) => [service.id, service]));
    const amounts = new Map(alone.map((one) => [one.id, one]));
    this.#search = new OfferSearch(
      this.#services.map((service) => {
        const amount = amounts.get(service.id);
        if (amount) return findableEntitlement(amount, language);
        return findableService(service, language, service.provider && providerOf(service.provider));
      }),
      words,
    );
  }

  /** Makes a few more ready to be searched, and says whether all are. */
  prepare(): boolean {
    return this.#search.prepare();
  }

  find({ query, filters }: Wanted): Listing {
    const { ids, words, readAs } = this.#search.find(query);
    const found = ids.map((id) => this.#byId.get(id)!);
    return { ...narrowed(found, filters), all: this.#services.length, marks: query.trim() ? words : [], readAs };
  }

  /** One service, or an amount that belongs to none, by its id. */
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
