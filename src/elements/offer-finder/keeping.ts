import { offerInsideIn } from '../../i18n/offer-inside.js';
import { offerKeepIn } from '../../i18n/offer-keep.js';
import { factsStyles } from '../../styles/facts.js';
import type { RovingElement } from '../element/roving-element.js';
import { wear } from '../element/wear.js';
import type { CardView } from './card-view.js';
import type { Entry } from './entry.js';
import { insideStyles } from './inside.styles.js';
import { keptStyles } from './kept.styles.js';
import { keptTemplate } from './kept.template.js';
import type { LiveOffer } from './live-offer.js';
import type { Done, Kept } from './kept.js';

/** The list of what a reader keeps, in a language. */
export interface Keeping {
  list: (kept: Kept, entries: readonly Entry[], view: CardView, feed: string, live: LiveOffer | undefined) => unknown;
  /** What was done last with it, in words. */
  told: (done: Done) => string;
}

/** The list with the words of a language. */
export async function keepingIn(language: string, finder: RovingElement): Promise<Keeping> {
  // What is kept is printed with what is inside its card.
  wear(finder, factsStyles, insideStyles, keptStyles);
  const [words, inside] = await Promise.all([offerKeepIn(language), offerInsideIn(language)]);
  return {
    list: (kept, entries, view, feed, live) => {
      // Until what asks the feed has come, it may have whatever is not here.
      const missing = (id: string) => (feed ? (live?.missing(id) ?? 'asking') : 'gone');
      return keptTemplate(kept, entries, words, { ...view, words: { ...view.words, ...inside }, live, missing });
    },
    told: (done) => words.done[done],
  };
}
