import { html, type TemplateResult } from 'lit';

import { noticeTemplate, nothingTemplate } from '../element/states.js';
import { failedWords, retryTemplate } from './live-failed.js';
import type { LiveOffer } from './live-offer.js';
import type { LiveView } from './live-view.js';

/** In place of one service that is not here: why, and what can be done. */
export function liveOneTemplate(offer: LiveOffer, id: string, view: LiveView): TemplateResult {
  const { directory, source } = offer;
  const { words, finder } = view;
  switch (offer.missing(id)) {
    case 'asking':
      return html`<p part="feed" class="quiet" role="status">${words.loading(directory)}</p>`;
    case 'failed':
      return html`<div part="feed">
        ${noticeTemplate(source?.status === 'failed' ? failedWords(source.error, directory, words) : words.down(directory))}
        ${retryTemplate(() => offer.retry(), view)}
      </div>`;
    case 'unknown':
      return noticeTemplate(words.notLookedUp(directory));
    case 'ended':
      return noticeTemplate(finder.card.words.gone);
    case 'gone':
      return nothingTemplate(finder.words.unknown);
  }
}
