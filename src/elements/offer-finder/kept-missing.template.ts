import { html, nothing, type TemplateResult } from 'lit';

import type { Missing } from '../../data/feed-details.js';
import { formatCount } from '../../i18n/format.js';
import type { OfferKeepWords } from '../../i18n/en/offer-keep.js';
import type { InsideView } from './inside-view.js';
import type { LiveOffer } from './live-offer.js';

/** What depends on where services come from that are not here. */
export interface MissingView extends InsideView {
  /** Why one is not here. */
  missing: (id: string) => Missing;
  /** Whom to ask again, where a directory has to say. */
  live: LiveOffer | undefined;
}

/** How many services of the list are not here, by why that is. That one is gone is said only where it is known. */
export function missingTemplate(ids: readonly string[], words: OfferKeepWords, view: MissingView): TemplateResult {
  const { shared, live } = view;
  const why = ids.map((id) => view.missing(id));
  const line = (name: keyof OfferKeepWords['missing'], ...reasons: Missing[]) => {
    const count = why.filter((one) => reasons.includes(one)).length;
    return count ? html`<p class="quiet">${formatCount(count, words.missing[name])}</p>` : nothing;
  };
  // The button goes with what it asks for again.
  const again = ({ currentTarget }: Event) => {
    (currentTarget as Element).closest<HTMLElement>('.kept')!.focus();
    live!.retry();
  };
  return html`<div role="status">
      ${line('asking', 'asking')}${line('gone', 'gone', 'ended')}${line('unknown', 'unknown')}${line('failed', 'failed')}
    </div>
    ${
      live && why.includes('failed')
        ? html`<p><button type="button" part="button" @click=${again}>${shared.retry}</button></p>`
        : nothing
    }`;
}
