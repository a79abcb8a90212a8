import { html, nothing, type TemplateResult } from 'lit';

import { formatList, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { carerContactsOf, type CarerOfferGroup } from '../../model/carer-offers.js';
import { isStated, targetOf } from '../../model/link.js';
import type { CarerOffer, CarerSupport } from '../../schema/carer-support.js';
import { phoneTemplate } from '../element/contact.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { quantityTemplate } from '../element/quantity.js';
import { say } from '../element/say.js';
import type { CarerView } from './carer-view.js';

/** One thing that carers are offered: what kind it is, for whom, how much, since when, and whom to ask about it. */
export function offerTemplate(
  offer: CarerOffer,
  { kind, audiences }: CarerOfferGroup,
  { brand, offers }: CarerSupport,
  /** Whether there is more than one kind of carer. */
  several: boolean,
  view: CarerView,
): TemplateResult {
  const { words, locale, level } = view;
  const { id, title, text, category, amounts = [], since, provider, url } = offer;
  // Under “Training”, that it is training has been said; and “other” says nothing.
  const says = (kind === 'package' || kind === 'more') && category !== 'other';
  const [usual] = carerContactsOf(offers);
  return html`<li part="offer" id=${id}>
    ${heading(level + 2, link(url, say(title, view), view), 'name')}
    ${says ? html`<p part="category" class="quiet">${wordFor(category, words.categories)}</p>` : nothing}
    ${amounts.map((amount) => html`<p part="amount">${quantityTemplate(amount, view)}</p>`)}
    ${lineTemplate(text, view, 'text')}${bodiesTemplate(offer, view)}
    ${since ? html`<p part="since" class="quiet">${words.since(formatWhen(since, locale))}</p>` : nothing}
    ${several && !audiences ? audienceTemplate(offer.audiences, view) : nothing}
    ${provider === brand ? nothing : providerTemplate(provider, view)}
    ${(offer.contacts ?? []).map((one) => (one === usual ? nothing : askTemplate(one, view)))}
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
  return html`<p part="provider">
    ${view.words.provider} <b>${view.mention(organisation.id, say(organisation.name, view))}</b>
  </p>`;
}

/** Boards and groups on which carers sit. A link that the council does not state is shown as such. */
function bodiesTemplate({ bodies = [] }: CarerOffer, view: CarerView): TemplateResult | typeof nothing {
  const { words, mention, sections } = view;
  const known = bodies.flatMap((one) => {
    const body = sections.governance?.bodies.find(({ id }) => id === targetOf(one));
    return body ? [{ body, why: isStated(one) ? [] : [words.notStated, (one as { note?: string }).note] }] : [];
  });
  if (!known.length) return nothing;
  return html`<div part="bodies">
    <p>${words.bodies}</p>
    <ul>
      ${known.map(
        ({ body, why }) =>
          html`<li>${mention(body.id, say(body.name, view))}${why.map((note) => lineTemplate(note, view))}</li>`,
      )}
    </ul>
  </div>`;
}

function askTemplate(id: string, view: CarerView): TemplateResult | typeof nothing {
  const contact = view.sections.access?.contacts.find((one) => one.id === id);
  if (!contact) return nothing;
  return html`<p part="ask">
    ${view.words.askAbout} <b>${say(contact.label, view)}</b> ${phoneTemplate(contact, view)}
  </p>`;
}
