import type { Service } from '../../schema/local-offer.js';
import type { Listing, Wanted } from '../../search/offer-list.js';

/**
 * What the list of a finder is drawn from: the document, or a directory that answers by itself. It says at once what it
 * knows; when it knows more, it has the finder drawn again.
 */
export interface OfferSource {
  find(wanted: Wanted): Listing;
  /** What stands in place of what was found while it is pending. */
  readonly waiting: unknown;
  /** One service by its id, whatever is looked for. */
  one(id: string): Service | undefined;
}
