import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { Listing } from '../../search/offer-list.js';
import { choiceTemplate } from '../element/choice.js';
import type { FinderView } from './finder-view.js';
import type { ResultPage } from './results.template.js';
import { WISHES, everything, type WishName } from './wish.js';

/** Where a reader types what they need and chooses what it is about. */
export function searchTemplate(listing: Listing, view: FinderView): TemplateResult {
  const { words, wish, onWish } = view;
  const typed = ({ target }: Event) => onWish({ query: (target as HTMLInputElement).value });
  return html`<div part="search" role="search" class="search">
    <label for="query"><b>${words.search}</b></label>
    <p id="hint" class="quiet">${words.searchHint}</p>
    <input
      part="query"
      id="query"
      type="search"
      autocomplete="off"
      maxlength="200"
      aria-describedby="hint"
      .value=${wish.query}
      @input=${typed}
    />
    ${aboutTemplate(listing, view)}
  </div>`;
}

/** The headings that the law knows and the council’s own categories, with how many services each has. */
function aboutTemplate({ options }: Listing, { words, wish, locale, onWish }: FinderView): TemplateResult {
  const found = [...options.headings, ...options.categories];
  const named = (value: string) => wordFor(value, words.headings);
  const count = (value: string) => found.find((one) => one.value === value)?.count ?? 0;
  const order = Object.keys(words.headings);
  const headings = options.headings.map(({ value }) => value).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const values = new Set([...headings, ...options.categories.map(({ value }) => value), wish.category].filter(Boolean));
  return choiceTemplate(
    words.about,
    [
      ['', words.every],
      ...[...values].map((value) => [value, words.option(named(value), formatNumber(count(value), locale))] as const),
    ],
    wish.category,
    (category) => onWish({ category }),
  );
}

/** What was chosen, each with a way to take it back, and how much there is. */
export function foundTemplate(listing: Listing, page: ResultPage, view: FinderView): TemplateResult {
  const { words, locale, filterable } = view;
  const count = listing.shown.length + listing.unsaid.length;
  const number = (value: number) => formatNumber(value, locale);
  return html`${filterable ? chosenTemplate(view) : nothing}
    <p part="result" role="status">
      ${formatCount(count, words.results, locale)}${
        page.pages > 1 ? html`, ${words.place(number(page.first), number(page.last), number(count))}` : nothing
      }
    </p>
    ${listing.readAs.length ? html`<p class="quiet">${words.readAs(listing.readAs.join(', '))}</p>` : nothing}`;
}

/** Each thing that was chosen, to be taken away by itself. */
export function chosenTemplate(view: FinderView): TemplateResult | typeof nothing {
  const { words, wish, onWish } = view;
  const chosen = WISHES.filter((name) => wish[name] && name !== 'query');
  if (!chosen.length) return nothing;
  const remove = (change: Partial<typeof wish>, label: string, name: string) =>
    html`<li>
      <button type="button" part="button" class="chip" aria-label=${name} @click=${() => onWish(change)}>
        ${label}
      </button>
    </li>`;
  return html`<ul part="chosen" class="row" role="list" aria-label=${words.chosen}>
    ${chosen.map((name) => remove({ [name]: '' }, `${chosenWords(name, view)} ✕`, words.remove(chosenWords(name, view))))}
    ${chosen.length > 1 ? remove({ ...everything, query: wish.query }, words.showAll, words.showAll) : nothing}
  </ul>`;
}

/** What was chosen, in words. */
function chosenWords(name: WishName, { words, wish }: FinderView): string {
  if (name === 'category') return wordFor(wish.category, words.headings);
  return name === 'urgent' ? words.urgentOnly : wish[name];
}
