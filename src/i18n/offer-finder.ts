import { offerCard } from './en/offer-card.js';
import { offerFinder } from './en/offer-finder.js';
import { withShared } from './words.js';

/** The words of `<cp-offer-finder>`, with those of a card. */
export const offerFinderWords = withShared(
  { ...offerFinder, card: offerCard },
  {
    cy: async () => {
      const [finder, card] = await Promise.all([import('./cy/offer-finder.js'), import('./cy/offer-card.js')]);
      return { ...finder.offerFinder, card: card.offerCard };
    },
  },
);
