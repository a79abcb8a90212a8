import { withDetails } from '../../model/offer-details.js';
import type { LocalOffer, OfferDetails } from '../../schema/local-offer.js';

/** An offer with its long words, the same object as long as it is made of the same. */
export class WholeOffer {
  #offer: LocalOffer | undefined;
  #details: OfferDetails | undefined;
  #whole: LocalOffer | undefined;

  of(offer: LocalOffer, details: OfferDetails | undefined): LocalOffer {
    if (!this.#whole || offer !== this.#offer || details !== this.#details) this.#whole = withDetails(offer, details);
    this.#offer = offer;
    this.#details = details;
    return this.#whole;
  }
}
