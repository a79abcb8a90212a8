import { offerFilters, type OfferFiltersWords } from './en/offer-filters.js';

/** The words for narrowing the list of `<cp-offer-finder>`, in the language of the reader. */
export async function offerFiltersIn(language: string): Promise<OfferFiltersWords> {
  return language === 'cy' ? (await import('./cy/offer-filters.js')).offerFilters : offerFilters;
}
