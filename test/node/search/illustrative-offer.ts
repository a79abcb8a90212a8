import { offerSearch as cy } from '../../../src/i18n/cy/offer-search.js';
import { offerSearch as en } from '../../../src/i18n/en/offer-search.js';
import { isShown } from '../../../src/search/facets.js';
import { findableEntitlement, findableService } from '../../../src/search/findable.js';
import { OfferSearch } from '../../../src/search/offer-search.js';
import { documentOf } from '../demo/documents.js';

export const { services, entitlements } = documentOf('illustrative').localOffer;

/** A search over the made-up offer, with everything made ready. */
export function searchIn(language: 'en' | 'cy'): OfferSearch {
  const shown = services.filter(isShown).map((service) => findableService(service, language));
  const amounts = entitlements.map((entitlement) => findableEntitlement(entitlement, language));
  const search = new OfferSearch([...shown, ...amounts], { en, cy }[language]);
  while (!search.prepare());
  return search;
}
