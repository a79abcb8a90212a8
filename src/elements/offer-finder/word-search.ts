import { offerSearchIn } from '../../i18n/offer-search.js';
import { findableEntitlement, findableService } from '../../search/findable.js';
import type { OfferList } from '../../search/offer-list.js';
import { OfferSearch } from '../../search/offer-search.js';
import { marked } from './marked.js';

/** What makes lists findable by words, and marks the words that were looked for where they stand. */
export interface WordSearch {
  make: (list: OfferList, documentLanguage: string, providerOf: (id: string) => string | undefined) => OfferSearch;
  marked: typeof marked;
}

/** The same, with what is known of the language that the reader reads; texts are in one of the document. */
export async function wordSearchIn(language: string): Promise<WordSearch> {
  const words = await offerSearchIn(language);
  return {
    make: ({ services, amounts }, documentLanguage, providerOf) =>
      new OfferSearch(
        services.map((service) => {
          const amount = amounts.get(service.id);
          return amount
            ? findableEntitlement(amount, documentLanguage)
            : findableService(service, documentLanguage, service.provider && providerOf(service.provider));
        }),
        words,
      ),
    marked,
  };
}
