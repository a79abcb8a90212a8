import { html, type TemplateResult } from 'lit';

import type { DataError } from '../../data/data-error.js';
import type { OfferFeedWords } from '../../i18n/en/offer-feed.js';
import { focusResult } from './focus-result.js';
import type { LiveView } from './live-view.js';

/** Why nothing came of a directory: it does not answer, or what it sends is of no use. */
export function failedWords(error: DataError | undefined, directory: string, words: OfferFeedWords): string {
  return isDown(error) ? words.down(directory) : words.unusable(directory);
}

/** Whether a directory gave no answer, or one that says no. */
export function isDown(error: DataError | undefined): boolean {
  return !!error && ['unreachable', 'timed-out', 'refused'].includes(error.code);
}

/** A way to ask again. The button goes when it is pressed. */
export function retryTemplate(retry: () => void, { shared }: LiveView): TemplateResult {
  const pressed = ({ currentTarget }: Event) => {
    focusResult(currentTarget as Element);
    retry();
  };
  return html`<p><button type="button" part="button" @click=${pressed}>${shared.retry}</button></p>`;
}
