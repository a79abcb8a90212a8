import { html, type TemplateResult } from 'lit';

import type { Service } from '../../schema/local-offer.js';
import type { CardView } from './card-view.js';

/** A box to tick for what a reader wants to keep for now. */
export function keepTemplate({ id, name }: Service, { words, kept, onKeep }: CardView): TemplateResult {
  const changed = ({ target }: Event) => onKeep(id, (target as HTMLInputElement).checked);
  return html`<label part="keep" class="keep"
    ><input type="checkbox" .checked=${kept.has(id)} @change=${changed} />${words.keep}<span class="visually-hidden"
      >: ${name}</span
    ></label
  >`;
}
