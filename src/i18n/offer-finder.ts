import { offerCard } from './en/offer-card.js';
import { offerFinder } from './en/offer-finder.js';
import { offerSearch } from './en/offer-search.js';
import { withShared } from './words.js';

/** The words of `<cp-offer-finder>`, with those of a card and what a search knows of the language. */
export const offerFinderWords = withShared(
  { ...offerFinder, card: offerCard, knows: offerSearch },
  {
    cy: async () => {
      const [finder, card, search] = await Promise.all([
        import('./cy/offer-finder.js'),
        import('./cy/offer-card.js'),
        import('./cy/offer-search.js'),
      ]);
      return { ...finder.offerFinder, card: card.offerCard, knows: search.offerSearch };
    },
  },
);
