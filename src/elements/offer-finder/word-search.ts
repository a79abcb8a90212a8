import { offerSearchIn } from '../../i18n/offer-search.js';
import { findableEntitlement, findableService } from '../../search/findable.js';
import type { OfferList } from '../../search/offer-list.js';
import { OfferSearch } from '../../search/offer-search.js';

/** Makes a list findable by words, in a language of the document. */
export type WordSearch = (
  list: OfferList,
  documentLanguage: string,
  providerOf: (id: string) => string | undefined,
) => OfferSearch;

/** What makes lists findable, with what is known of the language that the reader reads. */
export async function wordSearchIn(language: string): Promise<WordSearch> {
  const words = await offerSearchIn(language);
  return ({ services, amounts }, documentLanguage, providerOf) =>
    new OfferSearch(
      services.map((service) => {
        const amount = amounts.get(service.id);
        return amount
          ? findableEntitlement(amount, documentLanguage)
          : findableService(service, documentLanguage, service.provider && providerOf(service.provider));
      }),
      words,
    );
}
