import { html, type TemplateResult } from 'lit';

import type { OfferLeaveWords } from '../../i18n/en/offer-leave.js';
import type { Leave } from './leave.js';

/**
 * The way out, always in reach, and the curtain that falls over the whole page. Escape closes any dialog in the end,
 * so this one opens again.
 */
export function leaveTemplate(leave: Leave, words: OfferLeaveWords): TemplateResult {
  const again = ({ currentTarget }: Event) => (currentTarget as HTMLDialogElement).showModal();
  return html`<div class="leave">
      <p part="presses" role="status">${['', words.once, words.twice][leave.more]}</p>
      <a part="leave" href=${leave.href} @click=${leave.go}>${leave.label || words.leave}</a>
    </div>
    <dialog part="curtain" aria-label=${words.loading} @close=${again}>${leave.framed ? words.close : ''}</dialog>`;
}

/** What a reader should know about it beforehand. */
export function leaveHintTemplate({ hint }: OfferLeaveWords): TemplateResult {
  return html`<p part="leave-hint" class="quiet">${hint}</p>`;
}
