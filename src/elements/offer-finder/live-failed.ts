import { html, type TemplateResult } from 'lit';

import type { DataError } from '../../data/data-error.js';
import type { OfferFeedWords } from '../../i18n/en/offer-feed.js';
import type { LiveView } from './live-view.js';

/** Why nothing came of a directory: it does not answer, or what it sends is of no use. */
export function failedWords(error: DataError | undefined, directory: string, words: OfferFeedWords): string {
  const isDown = error && ['unreachable', 'timed-out', 'refused'].includes(error.code);
  return isDown ? words.down(directory) : words.unusable(directory);
}

/** A way to ask again. */
export function retryTemplate(retry: () => void, { shared }: LiveView): TemplateResult {
  return html`<p><button type="button" part="button" @click=${retry}>${shared.retry}</button></p>`;
}
