import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Answer } from '../../data/remote-search.js';
import { formatCount, formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { Service } from '../../schema/local-offer.js';
import { link } from '../element/link.js';
import { noticeTemplate } from '../element/states.js';
import { focusResult } from './focus-result.js';
import { isEmpty, leftOut } from './left-out.js';
import { failedWords, isDown, retryTemplate } from './live-failed.js';
import type { LiveOffer } from './live-offer.js';
import { POSTCODE } from './live-question.js';
import type { LiveView } from './live-view.js';

/** Whose services they are, how far they have come, what is missing, and what is sent to whom. */
export function liveTemplate(offer: LiveOffer, view: LiveView): TemplateResult {
  return html`<div part="feed" class="quiet">
    ${offer.search ? searchTemplate(offer, view) : wholeTemplate(offer, view)}
  </div>`;
}

/** The way to more of what a directory found. */
export function liveMoreTemplate(
  { search, directory }: LiveOffer,
  { words, finder }: LiveView,
): TemplateResult | typeof nothing {
  const { category } = finder.wish;
  const inLaw = Object.hasOwn(finder.words.headings, category);
  if (!search?.answer?.more || search.error || (inLaw && !isUnder(category, search.answer))) return nothing;
  // It keeps the focus while more is on its way. Where it goes when that has come, the focus moves to how much there is.
  const more = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    const root = button.getRootNode() as ShadowRoot;
    await search.more();
    await (root.host as LitElement).updateComplete;
    const { activeElement, body } = root.ownerDocument;
    if (!button.isConnected && activeElement === body) focusResult(root);
  };
  return html`<p>
    <button type="button" part="button" aria-disabled=${search.asking} @click=${more}>${words.more(directory)}</button>
  </p>`;
}

function wholeTemplate({ source, directory }: LiveOffer, view: LiveView): TemplateResult | typeof nothing {
  const { words, finder } = view;
  if (!source) return nothing;
  const { status, services, report, error } = source;
  const count = formatCount(services.length, words.count);
  const said = {
    loading: words.loading(directory),
    whole: words.from(count, directory),
    part: isDown(error) ? words.part(directory) : words.notAll(directory),
    large: words.large(directory),
    failed: isEmpty(source) ? words.empty(directory) : failedWords(error, directory, words),
  }[status];
  const lost = leftOut(report?.dropped);
  const all = report?.claimed ?? 0;
  const fewer = all > services.length && words.partHere(formatNumber(services.length), formatNumber(all));
  const { url } = finder.sections.localOffer!;
  return html`${status === 'failed' || status === 'large' ? noticeTemplate(said) : html`<p role="status">${said}${status === 'part' && fewer ? ` ${fewer}` : ''}</p>`}
  ${
    status === 'large'
      ? html`${fewer ? html`<p>${fewer}</p>` : nothing}
        ${url ? html`<p>${link(url, finder.words.itself, view)}</p>` : nothing}`
      : nothing
  }
  ${lost && status !== 'loading' ? html`<p part="left-out">${formatCount(lost, words.leftOut)}</p>` : nothing}
  ${status === 'failed' || status === 'part' ? retryTemplate(() => source.retry(), view) : nothing}`;
}

function searchTemplate(offer: LiveOffer, view: LiveView): TemplateResult {
  const { search, directory } = offer;
  const { words, finder } = view;
  const { answer, asking, error } = search!;
  const counted = (count: number) => formatCount(count, words.count);
  const found =
    answer &&
    (isUnder(finder.wish.category, answer)
      ? words.found(formatNumber(answer.services.length), counted(answer.total), directory)
      : words.noneUnder(
          directory,
          counted(answer.services.length),
          wordFor(finder.wish.category, finder.words.headings),
        ));
  const said = asking
    ? `${words.searching(directory)}${answer ? ` ${words.old}` : ''}`
    : error
      ? answer
        ? `${isDown(error) ? words.notAnswered(directory) : words.unusable(directory)} ${words.before}`
        : failedWords(error, directory, words)
      : (found ?? words.searching(directory));
  const lost = leftOut(answer?.report.dropped);
  return html`<p part="sent">${words.sent(directory)}</p>
    ${consentTemplate(offer, view)}
    <p role="status">${said}</p>
    ${lost ? html`<p part="left-out">${formatCount(lost, words.leftOut)}</p>` : nothing}
    ${error ? retryTemplate(() => search!.retry(), view) : nothing}`;
}

/** Whether what came has something under what it is to be about. Directories do not know the headings in law. */
function isUnder(category: string, { question, services }: Answer): boolean {
  const has = ({ headings, categories = [] }: Service) => [...headings, ...categories].includes(category);
  return !category || category === question.about || !services.length || services.some(has);
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
            .checked=${told[name] === finder.wish[name]}
            @change=${({ target }: Event) => tell({ [name]: (target as HTMLInputElement).checked ? finder.wish[name] : '' })}
          />
          <span>${label}</span>
        </label>`,
    )}
    <p>${words.notSent}</p>
  </div>`;
}
