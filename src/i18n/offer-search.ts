import { offerSearch } from './en/offer-search.js';

/** What a search of the local offer knows of the language of the reader. */
export async function offerSearchIn(language: string): Promise<typeof offerSearch> {
  return language === 'cy' ? (await import('./cy/offer-search.js')).offerSearch : offerSearch;
}
