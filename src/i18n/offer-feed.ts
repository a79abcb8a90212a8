import { offerFeed, type OfferFeedWords } from './en/offer-feed.js';

/** The words for services that come from a directory, in the language of the reader. */
export async function offerFeedIn(language: string): Promise<OfferFeedWords> {
  return language === 'cy' ? (await import('./cy/offer-feed.js')).offerFeed : offerFeed;
}
