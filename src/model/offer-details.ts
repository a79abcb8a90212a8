import type { LocalOffer, OfferDetails } from '../schema/local-offer.js';

/** An offer with the long words about its services put back into it. Without any, it is the same offer. */
export function withDetails(offer: LocalOffer, details: OfferDetails = []): LocalOffer {
  if (!details.length) return offer;
  const byService = new Map(details.map(({ service, ...words }) => [service, words]));
  return { ...offer, services: offer.services.map((service) => ({ ...service, ...byService.get(service.id) })) };
}
