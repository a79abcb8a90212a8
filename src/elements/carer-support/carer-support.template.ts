import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { carerOffersOf, type CarerOfferGroup, type CarerOffers } from '../../model/carer-offers.js';
import type { CarerSupport } from '../../schema/carer-support.js';
import { choiceTemplate } from '../element/choice.js';
import { contactTemplate } from '../element/contact.js';
import { filtersTemplate } from '../element/filters.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { noticeTemplate } from '../element/states.js';
import type { CarerView } from './carer-view.js';
import { audienceTemplate, offerTemplate, providerTemplate } from './offer.template.js';

/** What carers are offered, by kind of carer, whom to ask, and what else the council says to them; or nothing, in words. */
export function carerSupportTemplate(support: CarerSupport, view: CarerView): TemplateResult {
  const { words, level, audience } = view;
  const { intro, brand, offers, sections = [] } = support;
  // An empty section says that there is none; the page’s own words would say otherwise.
  if (!intro && !offers.length && !sections.length) return noticeTemplate(words.empty);
  const list = carerOffersOf(offers, audience);
  return html`${heading(level, words.heading)}${lineTemplate(intro, view, 'intro')}
  ${providerTemplate(brand, view)}${contactsTemplate(support, view)}
  ${offers.length ? choicesTemplate(support, list, view) : nothing}
  ${list.groups.map((group) => groupTemplate(group, support, list, view))}
  ${sections.map(
    ({ id, heading: title, body }) =>
      html`<section part="section" id=${id}>
        ${heading(level + 1, say(title, view), 'subheading')}${body.map((one) => lineTemplate(one, view, 'text'))}
      </section>`,
  )}`;
}

/** Whom a group is for is said once, if it is the same for all of it and there is more than one kind of carer. */
function groupTemplate(
  group: CarerOfferGroup,
  support: CarerSupport,
  list: CarerOffers,
  view: CarerView,
): TemplateResult {
  const { words, level } = view;
  const several = list.audiences.length > 1;
  return html`<section part="group">
    ${heading(level + 1, words.groups[group.kind], 'subheading')}${several ? audienceTemplate(group.audiences, view) : nothing}
    <ul part="offers" class="cards" role="list">
      ${group.offers.map((offer) => offerTemplate(offer, group, support, several, view))}
    </ul>
  </section>`;
}

/** Whom the offers name, and who is there for fostering. Each once. */
function contactsTemplate({ offers }: CarerSupport, view: CarerView): TemplateResult | typeof nothing {
  const { words, sections } = view;
  const named = new Set(offers.flatMap(({ contacts = [] }) => contacts));
  const contacts = sections.access?.contacts.filter(
    ({ id, purposes }) => named.has(id) || purposes?.includes('fostering'),
  );
  if (!contacts?.length) return nothing;
  return html`<div part="contacts" class="notice">
    <p>${words.ask}</p>
    ${contacts.map(
      (contact) =>
        html`<div part="contact" class="contact" id=${contact.id}>
          ${contactTemplate(contact, view, words.textTo)}
        </div>`,
    )}
  </div>`;
}

function choicesTemplate(
  { offers }: CarerSupport,
  list: CarerOffers,
  view: CarerView,
): TemplateResult | typeof nothing {
  const { words, audience, filterable, onFilter } = view;
  if (!audience && list.audiences.length < 2) return nothing;
  const choose = (wanted: string) => onFilter(wanted, carerOffersOf(offers, wanted).shown.length);
  const values = [...new Set(['', ...list.audiences, audience])];
  const field = choiceTemplate(
    words.filter,
    values.map((one) => [one, one ? wordFor(one, words.audiences) : words.every]),
    audience,
    choose,
  );
  const [shown, all] = [list.shown, offers].map(({ length }) => formatNumber(length));
  return html`${filtersTemplate({
    fields: filterable ? [field] : [],
    narrowed: Boolean(audience),
    result: words.shown(shown!, all!),
    showAll: words.showAll,
    onClear: () => choose(''),
  })}${list.shown.length ? nothing : noticeTemplate(words.nothing)}`;
}
