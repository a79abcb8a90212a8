import { html, nothing, type TemplateResult } from 'lit';

import type { DataError } from '../../data/data-error.js';
import type { SharedWords } from '../../i18n/en/shared.js';

/** While a document is on its way: reserved space, and words only if it takes long. Children that come meanwhile are shown. */
export function loadingTemplate(words: SharedWords): TemplateResult {
  return html`<slot></slot>
    <div part="loading" class="loading"><p class="quiet later">${words.loading}</p></div>`;
}

/** A notice in place of content. */
export function noticeTemplate(words: unknown, looks = 'notice'): TemplateResult {
  return html`<div part="notice" class=${looks}><p>${words}</p></div>`;
}

/** In place of content: the element's own children, and why there is no more. */
export function nothingTemplate(words: unknown): TemplateResult {
  return html`<slot></slot>${noticeTemplate(words)}`;
}

/** A failure in words for a reader, with a way to try again where that may help. */
export function failureTemplate(
  error: DataError | undefined,
  words: SharedWords,
  again: (event: Event) => void,
): TemplateResult {
  const said: Partial<Record<string, string>> = words.failed;
  const word = error?.code === 'timed-out' ? 'unreachable' : error?.code;
  return html`<div part="notice" class="notice">
    <p>${said[word!] ?? words.failed.unusable}</p>
    ${error?.url ? html`<button type="button" part="button" @click=${again}>${words.retry}</button>` : nothing}
  </div>`;
}
