import type { OfferFeedWords } from '../../i18n/en/offer-feed.js';
import { offerFeedIn } from '../../i18n/offer-feed.js';
import type { FinderView } from './finder-view.js';
import type { LiveOffer } from './live-offer.js';
import { liveMoreTemplate, liveTemplate } from './live-offer.template.js';
import { liveOneTemplate } from './live-one.template.js';

export { LiveOffer } from './live-offer.js';

/** How the services of a directory are drawn, in a language: above the list, at its end, and in place of one that is not here. */
export interface Live {
  top: (offer: LiveOffer, view: FinderView, id?: string) => unknown;
  end: (offer: LiveOffer, view: FinderView) => unknown;
}

/** The templates with the words of a language. */
export async function liveIn(language: string): Promise<Live> {
  const words: OfferFeedWords = await offerFeedIn(language);
  return {
    top: (offer, view, id) => {
      const own = { ...view, words, finder: view };
      return id ? liveOneTemplate(offer, id, own) : liveTemplate(offer, own);
    },
    end: (offer, view) => liveMoreTemplate(offer, { ...view, words, finder: view }),
  };
}
