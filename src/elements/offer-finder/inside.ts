import { offerInsideIn } from '../../i18n/offer-inside.js';
import { cardFactsTemplate } from './card-facts.template.js';
import type { CardView } from './card-view.js';
import type { Entry } from './entry.js';

/** What is inside a card, with the words of a language. */
export async function insideIn(language: string): Promise<(entry: Entry, view: CardView) => unknown> {
  const inside = await offerInsideIn(language);
  return (entry, view) => cardFactsTemplate(entry, { ...view, words: { ...view.words, ...inside } });
}
