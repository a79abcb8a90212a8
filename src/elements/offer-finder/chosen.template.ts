import { html, nothing, type TemplateResult } from 'lit';

import { wordFor } from '../../i18n/plain-code.js';
import type { FinderView } from './finder-view.js';
import { everything, WISHES, type Wish, type WishName } from './wish.js';

/** What a reader chose, besides the words they typed. */
export function chosenOf(wish: Wish): WishName[] {
  return WISHES.filter((name) => wish[name] && name !== 'query');
}

/** Each thing that was chosen, to be taken away by itself, and all of them at once. */
export function chosenTemplate(view: FinderView): TemplateResult | typeof nothing {
  const { words, wish } = view;
  const chosen = chosenOf(wish);
  if (!chosen.length) return nothing;
  return html`<ul part="chosen" class="row chosen" role="list" aria-label=${words.chosen}>
    ${chosen.map((name) => {
      const label = chosenWords(name, view);
      return chipTemplate({ [name]: '' }, html`${label} <span aria-hidden="true">✕</span>`, words.remove(label), view);
    })}
    ${chosen.length > 1 ? chipTemplate({ ...everything, query: wish.query }, words.showAll, words.showAll, view) : nothing}
  </ul>`;
}

/** What was chosen or typed, in words. */
export function chosenWords(name: WishName, view: FinderView): string {
  const { words, wish } = view;
  if (name === 'query') return `“${wish.query}”`;
  if (name === 'category') return wordFor(wish.category, words.headings);
  return view.chosen(name, view) ?? (name === 'urgent' ? words.urgentOnly : wish[name]);
}

function chipTemplate(change: Partial<Wish>, label: unknown, name: string, { onWish }: FinderView): TemplateResult {
  // The button is about to go, so the focus moves to where it is told how much there is now.
  const pressed = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('[part="result"]')?.focus({ preventScroll: true });
    onWish(change);
  };
  return html`<li>
    <button type="button" part="button" class="chip" aria-label=${name} @click=${pressed}>${label}</button>
  </li>`;
}
