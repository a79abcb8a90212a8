import { offerFinder } from './en/offer-finder.js';
import { offerSearch } from './en/offer-search.js';
import { withShared } from './words.js';

/** The words of `<cp-offer-finder>`, with what a search knows of the language. */
export const offerFinderWords = withShared(
  { ...offerFinder, knows: offerSearch },
  {
    cy: async () => {
      const [finder, search] = await Promise.all([import('./cy/offer-finder.js'), import('./cy/offer-search.js')]);
      return { ...finder.offerFinder, knows: search.offerSearch };
    },
  },
);
