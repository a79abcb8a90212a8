import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { chosenOf, chosenWords } from './chosen.template.js';
import type { FiltersView } from './filters-view.js';
import { listingOf } from './listing.js';
import type { OfferSource } from './offer-source.js';

/** Where nothing fits: what to take away, and how much there would be then. */
export function wayOutTemplate(source: OfferSource, view: FiltersView): TemplateResult {
  const { words, finder, locale } = view;
  const { wish, filterable, onWish } = finder;
  const ways = [...(wish.query ? (['query'] as const) : []), ...chosenOf(wish)]
    .map((name) => {
      const { shown, unsaid } = listingOf(source, finder, { ...wish, [name]: '' });
      return { name, count: shown.length + unsaid.length };
    })
    .filter(({ count }) => count);
  return html`<p><b>${words.nothing}</b></p>
    ${
      filterable && ways.length
        ? html`<p>${words.loosen}</p>
            <div class="row">
              ${ways.map(
                ({ name, count }) =>
                  html`<button type="button" part="button" @click=${() => onWish({ [name]: '' })}>
                    ${finder.words.option(words.without(chosenWords(name, view)), formatNumber(count, locale))}
                  </button>`,
              )}
            </div>`
        : nothing
    }`;
}
