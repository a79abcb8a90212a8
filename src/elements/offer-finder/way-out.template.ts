import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import type { Listing } from '../../search/offer-list.js';
import { chosenOf, chosenWords } from './chosen.template.js';
import type { FiltersView } from './filters-view.js';
import { listingOf } from './listing.js';
import type { OfferSource } from './offer-source.js';
import { countWords } from './search.template.js';

/** Where nothing fits: what to take away, and how much there would be then. */
export function wayOutTemplate(source: OfferSource, view: FiltersView): TemplateResult {
  const { words, finder } = view;
  const { wish, filterable, onWish } = finder;
  const ways = [...(wish.query ? (['query'] as const) : []), ...chosenOf(finder)]
    .map((name) => {
      return { name, listing: listingOf(source, finder, { ...wish, [name]: '' }) };
    })
    .filter(({ listing: { shown, unsaid } }) => shown.length + unsaid.length);
  return html`<p><b>${words.nothing}</b></p>
    ${
      filterable && ways.length
        ? html`<p>${words.loosen}</p>
            <div class="row">
              ${ways.map(
                ({ name, listing }) =>
                  html`<button type="button" part="button" @click=${() => onWish({ [name]: '' }, true)}>
                    ${finder.words.option(words.without(chosenWords(name, view)), countedIn(listing, view))}
                  </button>`,
              )}
            </div>`
        : nothing
    }`;
}

/** How many there would be, and of which kind where not all of them say that they fit. */
function countedIn(listing: Listing, { finder }: FiltersView): string {
  return listing.unsaid.length ? countWords(listing, finder) : formatNumber(listing.shown.length);
}
