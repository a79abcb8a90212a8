import { html, nothing, type TemplateResult } from 'lit';

import type { DataError, DataErrorCode } from '../../data/data-error.js';
import type { SharedWords } from '../../i18n/en/shared.js';
import type { DataErrorWord } from '../../i18n/failure.js';

const wordFor: Record<DataErrorCode, DataErrorWord> = {
  unreachable: 'unreachable',
  'timed-out': 'unreachable',
  refused: 'refused',
  'not-json': 'unusable',
  'too-big': 'unusable',
  invalid: 'unusable',
  newer: 'newer',
};

/** While a document is on its way: reserved space, and words only if it takes long. Children that come meanwhile are shown. */
export function loadingTemplate(words: SharedWords): TemplateResult {
  return html`<slot></slot>
    <div part="loading" class="loading"><p class="quiet later">${words.loading}</p></div>`;
}

/** A notice in place of content. */
export function noticeTemplate(words: unknown, looks = 'notice'): TemplateResult {
  return html`<div part="notice" class=${looks}><p>${words}</p></div>`;
}

/** A failure in words for a reader, with a way to try again where that may help. */
export function failureTemplate(error: DataError | undefined, words: SharedWords, again: () => void): TemplateResult {
  const word = wordFor[error?.code ?? 'invalid'];
  return html`<div part="notice" class="notice">
    <p>${words.failed[word]}</p>
    ${error?.url ? html`<button type="button" part="button" @click=${again}>${words.retry}</button>` : nothing}
  </div>`;
}
