import { html, nothing, type TemplateResult } from 'lit';

import { formatList, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { CarerOfferGroup } from '../../model/carer-offers.js';
import type { CarerOffer, CarerSupport } from '../../schema/carer-support.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { quantityTemplate } from '../element/quantity.js';
import { say } from '../element/say.js';
import type { CarerView } from './carer-view.js';

/** One thing that carers are offered: for whom, how much, since when, and from whom. */
export function offerTemplate(
  offer: CarerOffer,
  { audiences }: CarerOfferGroup,
  { brand }: CarerSupport,
  /** Whether there is more than one kind of carer. */
  several: boolean,
  view: CarerView,
): TemplateResult {
  const { words, locale, level } = view;
  const { id, title, text, amounts = [], since, provider, url } = offer;
  return html`<li part="offer" id=${id}>
    ${heading(level + 2, link(url, say(title, view), view), 'name')}
    ${amounts.map((amount) => html`<p part="amount">${quantityTemplate(amount, view)}</p>`)}
    ${lineTemplate(text, view, 'text')}
    ${since ? html`<p part="since" class="quiet">${words.since(formatWhen(since, locale))}</p>` : nothing}
    ${several && !audiences ? audienceTemplate(offer.audiences, view) : nothing}
    ${provider === brand ? nothing : providerTemplate(provider, view)}
  </li>`;
}

/** For which carers. */
export function audienceTemplate(
  audiences: CarerOffer['audiences'] | undefined,
  { words, locale }: CarerView,
): TemplateResult | typeof nothing {
  if (!audiences) return nothing;
  const carers = formatList(
    audiences.map((one) => wordFor(one, words.audiences)),
    locale,
  );
  return html`<p part="audience" class="quiet">${words.forWhom(carers)}</p>`;
}

/** Who provides it, under the name that the service goes by. */
export function providerTemplate(id: string | undefined, view: CarerView): TemplateResult | typeof nothing {
  const organisation = view.sections.organisations?.find((one) => one.id === id);
  if (!organisation) return nothing;
  const name = view.mention(organisation.id, say(organisation.name, view));
  return html`<p part="provider">${`${view.words.provider} `}<b>${name}</b></p>`;
}
