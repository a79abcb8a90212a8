import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { askTemplate } from './ask.template.js';
import { chosenOf, chosenWords } from './chosen.template.js';
import type { FinderView } from './finder-view.js';
import { listingOf } from './listing.js';
import type { OfferSource } from './offer-source.js';

/** Where nothing fits: what to take away and how much there would be then, and whom to ask. */
export function wayOutTemplate(source: OfferSource, view: FinderView): TemplateResult {
  const { words, wish, locale, filterable, onWish } = view;
  const ways = [...(wish.query ? (['query'] as const) : []), ...chosenOf(wish)]
    .map((name) => {
      const { shown, unsaid } = listingOf(source, view, { ...wish, [name]: '' });
      return { name, count: shown.length + unsaid.length };
    })
    .filter(({ count }) => count);
  return html`<div part="nothing" class="notice">
      <p><b>${words.nothing}</b></p>
      ${
        filterable && ways.length
          ? html`<p>${words.loosen}</p>
              <div class="row">
                ${ways.map(
                  ({ name, count }) =>
                    html`<button type="button" part="button" @click=${() => onWish({ [name]: '' })}>
                      ${words.option(words.without(chosenWords(name, view)), formatNumber(count, locale))}
                    </button>`,
                )}
              </div>`
          : nothing
      }
    </div>
    ${askTemplate(words.ask, view)}`;
}
