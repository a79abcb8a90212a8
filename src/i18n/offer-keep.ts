import { offerKeep, type OfferKeepWords } from './en/offer-keep.js';

/** The words for what a reader of `<cp-offer-finder>` keeps, in their language. */
export async function offerKeepIn(language: string): Promise<OfferKeepWords> {
  return language === 'cy' ? (await import('./cy/offer-keep.js')).offerKeep : offerKeep;
}
