import { offerSearch as cy } from '../../../src/i18n/cy/offer-search.js';
import { offerSearch as en } from '../../../src/i18n/en/offer-search.js';
import { isShown } from '../../../src/search/facets.js';
import { findableEntitlement, findableService } from '../../../src/search/findable.js';
import { documentOf } from '../demo/documents.js';
import { SearchById } from './told-by-id.js';

export const { services, entitlements } = documentOf('illustrative').localOffer;

/** A search over the made-up offer, with everything made ready. */
export function searchIn(language: 'en' | 'cy'): SearchById {
  const shown = services.filter(isShown).map((service) => [service.id, findableService(service, language)] as const);
  const amounts = entitlements.map((one) => [one.id, findableEntitlement(one, language)] as const);
  const search = new SearchById([...shown, ...amounts], { en, cy }[language]);
  while (!search.prepare());
  return search;
}
