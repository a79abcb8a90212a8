import { html, nothing, type TemplateResult } from 'lit';

import type { DataError } from '../../data/data-error.js';
import { formatCount, formatNumber } from '../../i18n/format.js';
import type { OfferFeedWords } from '../../i18n/en/offer-feed.js';
import { noticeTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import type { FinderView } from './finder-view.js';
import { isEmpty, leftOut } from './left-out.js';
import type { LiveOffer } from './live-offer.js';
import { POSTCODE } from './live-question.js';

/** What the templates of a directory’s services depend on. */
export interface LiveView extends View<OfferFeedWords> {
  finder: FinderView;
}

/** Whose services they are, how far they have come, what is missing, and what is sent to whom. */
export function liveTemplate(offer: LiveOffer, view: LiveView): TemplateResult {
  return html`<div part="feed" class="quiet">
    ${offer.search ? searchTemplate(offer, view) : wholeTemplate(offer, view)}
  </div>`;
}

/** The way to more of what a directory found. */
export function liveMoreTemplate(
  { search, directory }: LiveOffer,
  { words }: LiveView,
): TemplateResult | typeof nothing {
  if (!search?.answer?.more || search.error) return nothing;
  return html`<p>
    <button type="button" part="button" ?disabled=${search.asking} @click=${() => search.more()}>
      ${words.more(directory)}
    </button>
  </p>`;
}

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
      return noticeTemplate(finder.words.unknown);
  }
}

function wholeTemplate({ source, directory }: LiveOffer, view: LiveView): TemplateResult | typeof nothing {
  const { words, locale } = view;
  if (!source) return nothing;
  const { status, services, report, error } = source;
  const count = formatCount(services.length, words.count, locale);
  const said = {
    loading: words.loading(directory),
    whole: words.from(count, directory),
    part: words.part(directory),
    large: words.large(directory),
    failed: isEmpty(source) ? words.empty(directory) : failedWords(error, directory, words),
  }[status];
  const lost = leftOut(report?.dropped);
  return html`${status === 'failed' || status === 'large' ? noticeTemplate(said) : html`<p role="status">${said}</p>`}
  ${lost && status !== 'loading' ? html`<p part="left-out">${formatCount(lost, words.leftOut, locale)}</p>` : nothing}
  ${status === 'failed' || status === 'part' ? retryTemplate(() => source.retry(), view) : nothing}`;
}

function searchTemplate(offer: LiveOffer, view: LiveView): TemplateResult {
  const { search, directory } = offer;
  const { words, locale } = view;
  const { answer, asking, error } = search!;
  const number = (value: number) => formatNumber(value, locale);
  const found =
    answer && words.found(number(answer.services.length), formatCount(answer.total, words.count, locale), directory);
  const said = asking
    ? `${words.searching(directory)}${answer ? ` ${words.old}` : ''}`
    : error
      ? answer
        ? words.notAnswered(directory)
        : failedWords(error, directory, words)
      : (found ?? words.searching(directory));
  const lost = leftOut(answer?.report.dropped);
  return html`<p part="sent">${words.sent(directory)}</p>
    ${consentTemplate(offer, view)}
    <p role="status">${said}</p>
    ${lost ? html`<p part="left-out">${formatCount(lost, words.leftOut, locale)}</p>` : nothing}
    ${error ? retryTemplate(() => search!.retry(), view) : nothing}`;
}

/** What a reader told of themselves, and may let the directory know. Nothing is ticked for them. */
function consentTemplate({ told, directory, tell }: LiveOffer, view: LiveView): TemplateResult | typeof nothing {
  const { words, finder } = view;
  const { age, place } = finder.wish;
  const boxes = [
    ...(Number(age) > 0 ? [['age', words.sendAge(age, directory)] as const] : []),
    ...(POSTCODE.test(place.trim()) ? [['place', words.sendPlace(place.trim(), directory)] as const] : []),
  ];
  if (!boxes.length) return nothing;
  return html`<div part="consent">
    ${boxes.map(
      ([name, label]) =>
        html`<label class="radio">
          <input
            type="checkbox"
            name=${name}
            .checked=${told[name]}
            @change=${({ target }: Event) => tell({ [name]: (target as HTMLInputElement).checked })}
          />
          <span>${label}</span>
        </label>`,
    )}
    <p>${words.notSent}</p>
  </div>`;
}

function failedWords(error: DataError | undefined, directory: string, words: OfferFeedWords): string {
  const isDown = error && ['unreachable', 'timed-out', 'refused'].includes(error.code);
  return isDown ? words.down(directory) : words.unusable(directory);
}

function retryTemplate(retry: () => void, { shared }: LiveView): TemplateResult {
  return html`<p><button type="button" part="button" @click=${retry}>${shared.retry}</button></p>`;
}
