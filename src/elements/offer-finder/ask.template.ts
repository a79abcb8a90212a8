import { html, type TemplateResult } from 'lit';

import type { Contact } from '../../schema/access.js';
import { contactTemplate } from '../element/contact.js';
import type { FinderView } from './finder-view.js';

/** Whom to ask, where the list did not have it. */
export function askTemplate(lead: string, view: FinderView): TemplateResult {
  return html`<div part="ask" class="notice">
    <p><b>${lead}</b></p>
    ${asksTemplate(view)}
  </div>`;
}

/** Whom to ask about leaving care, or about the offer: by each way there is. */
export function asksTemplate(view: FinderView): TemplateResult {
  const { words, sections, councilName } = view;
  const contacts = sections.access?.contacts ?? [];
  const asked = contactsFor(contacts);
  const all = asked.length ? asked : contacts.filter(({ id }) => id === sections.about?.contact);
  return html`${
    all.length
      ? all.map((one) => html`<div part="contact">${contactTemplate(one, view, words.textTo)}</div>`)
      : html`<p>${words.noContact(councilName)}</p>`
  }`;
}

function contactsFor(contacts: readonly Contact[]): Contact[] {
  const leaving = contacts.filter(({ purposes }) => purposes?.includes('leaving-care'));
  return leaving.length ? leaving : contacts.filter(({ purposes }) => purposes?.includes('local-offer'));
}
