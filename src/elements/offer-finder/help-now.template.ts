import { html, nothing, type TemplateResult } from 'lit';

import type { OfferFinderWords } from '../../i18n/en/offer-finder.js';
import { formatCount } from '../../i18n/format.js';
import { helpNow, type HelpNow } from '../../model/help-now.js';
import type { Contact } from '../../schema/access.js';
import { helpsToday } from '../../search/filters.js';
import { numberTemplate, phoneTemplate } from '../element/contact.js';
import { heading } from '../element/heading.js';
import { say } from '../element/say.js';
import type { FinderView } from './finder-view.js';
import { everything } from './wish.js';

/** What cannot wait, before anything is asked: whom to ring by day and at night, and 999 for danger. */
export function helpNowTemplate(view: FinderView): TemplateResult {
  const { words, level, sections, councilName } = view;
  const helps = helpNow(sections.access?.contacts ?? [], sections.about?.organisation);
  const numbers = helps.some(({ day, nights }) => day ?? nights);
  return html`<section part="now" class="now">
    ${heading(level + 1, words.now.heading, 'subheading')} ${dangerTemplate(words)}
    ${
      numbers
        ? html`<ul role="list">
            ${helps.map(
              (one) =>
                html`<li part="emergency">
                  <b>${words.now.emergencies[one.emergency]}</b> ${ringTemplate(one, view)}
                </li>`,
            )}
          </ul>`
        : html`<p>${words.now.noNumbers(councilName)}</p>`
    }
    ${todayTemplate(view)}
  </section>`;
}

/** What to do in danger, whatever else there is. */
export function dangerTemplate({ now }: OfferFinderWords): TemplateResult {
  return html`<p>
    ${now.danger} <b><a part="link" href="tel:999">${numberTemplate('999')}</a></b>
  </p>`;
}

function ringTemplate({ day, nights }: HelpNow, view: FinderView): TemplateResult {
  const { now } = view.words;
  return html`${lineTemplate(now.day, day, view)}${lineTemplate(now.nights, nights, view)}`;
}

function lineTemplate(when: string, contact: Contact | undefined, view: FinderView): TemplateResult {
  if (!contact) return html`<p class="quiet">${when}: ${view.words.now.none}</p>`;
  return html`<p>
    ${when}: <b class="number">${phoneTemplate(contact, view)}</b>
    <span class="who quiet">${say(contact.label, view)}</span>
  </p>`;
}

/** The services that help today, one press away, whatever else was chosen. */
function todayTemplate({ words, sections, onWish }: FinderView): TemplateResult | typeof nothing {
  const count = sections.localOffer!.services.filter(helpsToday).length;
  if (!count) return nothing;
  return html`<button type="button" part="button" @click=${() => onWish({ ...everything, urgent: 'yes' }, true)}>
    ${formatCount(count, words.now.today)}
  </button>`;
}
