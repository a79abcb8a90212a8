import { offerCard } from './en/offer-card.js';
import { offerFinder } from './en/offer-finder.js';
import { offerLeave } from './en/offer-leave.js';
import { withShared } from './words.js';

/** The words of `<cp-offer-finder>`, with those of a card and of the way out. */
export const offerFinderWords = withShared(
  { ...offerFinder, card: offerCard, leave: offerLeave },
  {
    cy: async () => {
      const [finder, card, leave] = await Promise.all([
        import('./cy/offer-finder.js'),
        import('./cy/offer-card.js'),
        import('./cy/offer-leave.js'),
      ]);
      return { ...finder.offerFinder, card: card.offerCard, leave: leave.offerLeave };
    },
  },
);
