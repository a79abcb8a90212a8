import type { Entitlement, Service } from '../../schema/local-offer.js';

/** What a card shows: a service, or an amount that stands by itself, with the amounts that belong to it. */
export interface Entry {
  service: Service;
  entitlements: Entitlement[];
  /** The words that were looked for, to mark them where they stand. */
  marks: readonly string[];
}
