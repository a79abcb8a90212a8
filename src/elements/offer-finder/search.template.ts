import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { Listing } from '../../search/offer-list.js';
import { choiceTemplate } from '../element/choice.js';
import type { FinderView } from './finder-view.js';
import type { ResultPage } from './results.template.js';
import { unfoldTemplate } from './unfold.template.js';

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
      @focus=${view.onSearch}
      @input=${typed}
    />
    ${aboutTemplate(listing, view)}${wish.category ? view.filtersIfHere(({ law }) => law(view)) : nothing}
    ${unfoldTemplate(
      'filters',
      words.more,
      html`<div class="unfolded">${view.more ? view.filters(({ fields }) => fields(listing, view)) : nothing}</div>`,
      view.more,
      (open) => view.onToggle('more', open),
    )}
  </div>`;
}

/** The headings that the law knows and the council’s own categories, with how many services each has. */
function aboutTemplate({ options }: Listing, { words, wish, onWish }: FinderView): TemplateResult {
  const order = Object.keys(words.headings);
  const headings = options('headings').sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const found = [...headings, ...options('categories')];
  const named = (value: string) => wordFor(value, words.headings);
  const count = (value: string) => found.find((one) => one.value === value)?.count ?? 0;
  const values = new Set([...found.map(({ value }) => value), wish.category].filter(Boolean));
  return choiceTemplate(
    words.about,
    [
      ['', words.every],
      ...[...values].map((value) => [value, words.option(named(value), formatNumber(count(value)))] as const),
    ],
    wish.category,
    (category) => onWish({ category }),
  );
}

/** What was chosen, and how much there is. */
export function foundTemplate(listing: Listing, page: ResultPage, view: FinderView): TemplateResult {
  const { words, wish, filterable } = view;
  return html`<div class="found">
    ${filterable || wish.urgent ? view.filtersIfHere(({ chosen }) => chosen(view)) : nothing}
    <p part="result" role="status" tabindex="-1">
      ${countWords(listing, view)}${
        page.pages > 1
          ? html`<span class="quiet"
              >, ${words.place(formatNumber(page.first), formatNumber(page.last), formatNumber(page.count))}</span
            >`
          : nothing
      }
    </p>
    ${view.filtersIfHere(({ sought }) => sought(listing, view))}
  </div>`;
}

/** How many fit, and how many do not say whether they do. */
export function countWords({ shown, unsaid }: Listing, { words }: FinderView): string {
  const found = formatCount(shown.length, words.results);
  return unsaid.length ? found + formatCount(unsaid.length, words.unsaid) : found;
}
