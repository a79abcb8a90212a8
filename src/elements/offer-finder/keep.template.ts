import { html, nothing, type TemplateResult } from 'lit';

import type { Service } from '../../schema/local-offer.js';
import type { CardView } from './card-view.js';
import { showList } from './kept.js';

/** A box to tick for what a reader wants to keep for now, and the way to what they keep. */
export function keepTemplate(
  { id, name }: Service,
  onKeep: (id: string, keep: boolean) => void,
  { words, kept }: CardView,
): TemplateResult {
  const keeps = kept.has(id);
  const changed = ({ target }: Event) => onKeep(id, (target as HTMLInputElement).checked);
  return html`<div part="keep" class="keep">
    <label
      ><input type="checkbox" .checked=${keeps} @change=${changed} />${words.keep}<span class="visually-hidden"
        >: ${name}</span
      ></label
    >${keeps ? html`<a href="#kept" part="link" @click=${toList}>${words.seeList}</a>` : nothing}
  </div>`;
}

/** Addresses with `#` do not reach into a shadow root. */
function toList(event: Event): void {
  event.preventDefault();
  showList((event.target as Element).getRootNode() as ShadowRoot);
}
