import { html, type TemplateResult } from 'lit';

import type { Contact } from '../../schema/access.js';
import { contactTemplate } from '../element/contact.js';
import type { FinderView } from './finder-view.js';

/** Whom to ask about the offer and about leaving care. */
export function askTemplate(lead: string, view: FinderView): TemplateResult {
  const { words, sections, councilName } = view;
  const contacts = sections.access?.contacts ?? [];
  const asked = contactsFor(contacts);
  const all = asked.length ? asked : contacts.filter(({ id }) => id === sections.about?.contact);
  return html`<div part="ask" class="notice">
    <p><b>${lead}</b></p>
    ${all.length ? all.map((one) => contactTemplate(one, view, words.textTo)) : html`<p>${words.noContact(councilName)}</p>`}
  </div>`;
}

function contactsFor(contacts: readonly Contact[]): Contact[] {
  const leaving = contacts.filter(({ purposes }) => purposes?.includes('leaving-care'));
  return leaving.length ? leaving : contacts.filter(({ purposes }) => purposes?.includes('local-offer'));
}
