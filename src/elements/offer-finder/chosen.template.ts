import { html, nothing, type TemplateResult } from 'lit';

import { wordFor } from '../../i18n/plain-code.js';
import type { FiltersView } from './filters-view.js';
import type { Finder } from './finder-view.js';
import { focusResult } from './focus-result.js';
import { sendsPlace } from './live-question.js';
import { LISTS, optionWords, type ListWish } from './option-words.js';
import { everything, WISHES, type Wish, type WishName } from './wish.js';

/** What a reader chose, besides the words they typed. The place may be one that the device said. */
export function chosenOf({ wish, located }: Pick<Finder, 'wish' | 'located'>): WishName[] {
  return WISHES.filter((name) => name !== 'query' && (wish[name] || (name === 'place' && located === 'here')));
}

/** Each thing that was chosen, to be taken away by itself, and all of them at once. */
export function chosenTemplate(view: FiltersView): TemplateResult | typeof nothing {
  const { words, finder } = view;
  const { wish, before, filterable } = finder;
  // Where nothing can be chosen but what helps today, the way back leads to what the page shows.
  const chosen = filterable ? chosenOf(finder) : (['urgent'] as const);
  if (!chosen.length) return nothing;
  return html`<ul part="chosen" class="row chosen" role="list" aria-label=${words.chosen}>
    ${chosen.map((name) => {
      const label = chosenWords(name, view);
      return chipTemplate(
        filterable ? { [name]: '' } : before,
        html`${label} <span aria-hidden="true">✕</span>`,
        words.remove(label),
        view,
      );
    })}
    ${chosen.length > 1 ? chipTemplate({ ...everything, query: wish.query }, words.showAll, words.showAll, view) : nothing}
  </ul>`;
}

/** What was chosen or typed, in words. */
export function chosenWords(name: WishName, view: FiltersView): string {
  const { words, finder } = view;
  const value = finder.wish[name];
  if (Object.hasOwn(LISTS, name)) return optionWords(name as ListWish, value, view);
  switch (name) {
    case 'query':
      return `“${value}”`;
    case 'category':
      return wordFor(value, finder.words.headings);
    case 'age':
      return words.aged(value);
    case 'time':
      return words.openAt(value);
    case 'place':
      return finder.point || sendsPlace(finder.wish, finder.live?.offer?.told)
        ? words.near(value || words.here)
        : words.notKnown(value);
    case 'miles':
      return words.within(value);
    default:
      return name === 'free' || name === 'urgent' ? words[name] : value;
  }
}

function chipTemplate(change: Partial<Wish>, label: unknown, name: string, { finder }: FiltersView): TemplateResult {
  // The button is about to go, so the focus moves to where it is told how much there is now.
  const pressed = ({ currentTarget }: Event) => {
    focusResult(currentTarget as Element);
    finder.onWish(change);
  };
  return html`<li>
    <button type="button" part="button" class="chip" aria-label=${name} @click=${pressed}>${label}</button>
  </li>`;
}
