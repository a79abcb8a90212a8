import { offerInside, type OfferInsideWords } from './en/offer-inside.js';

/** The words inside a card of `<cp-offer-finder>`, in the language of the reader. */
export async function offerInsideIn(language: string): Promise<OfferInsideWords> {
  return language === 'cy' ? (await import('./cy/offer-inside.js')).offerInside : offerInside;
}
