import { offerInsideIn } from '../../i18n/offer-inside.js';
import { factsStyles } from '../../styles/facts.js';
import type { RovingElement } from '../element/roving-element.js';
import { wear } from '../element/wear.js';
import { cardFactsTemplate } from './card-facts.template.js';
import type { CardView } from './card-view.js';
import type { Entry } from './entry.js';
import { insideStyles } from './inside.styles.js';

/** What is inside a card, with the words of a language. */
export async function insideIn(
  language: string,
  finder: RovingElement,
): Promise<(entry: Entry, view: CardView) => unknown> {
  wear(finder, factsStyles, insideStyles);
  const inside = await offerInsideIn(language);
  return (entry, view) => cardFactsTemplate(entry, { ...view, words: { ...view.words, ...inside } });
}
