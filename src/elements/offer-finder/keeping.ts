import { offerKeepIn } from '../../i18n/offer-keep.js';
import type { CardView } from './card-view.js';
import type { Entry } from './finder-view.js';
import { keptTemplate } from './kept.template.js';
import type { Done, Kept } from './kept.js';

/** The list of what a reader keeps, in a language. */
export interface Keeping {
  list: (kept: Kept, entries: readonly Entry[], view: CardView) => unknown;
  /** What was done last with it, in words. */
  told: (done: Done) => string;
}

/** The list with the words of a language. */
export async function keepingIn(language: string): Promise<Keeping> {
  const words = await offerKeepIn(language);
  return {
    list: (kept, entries, view) => keptTemplate(kept, entries, words, view),
    told: (done) => words.done[done],
  };
}
