import { html, type TemplateResult } from 'lit';

import type { Contact } from '../../schema/access.js';
import { link } from './link.js';
import { say } from './say.js';
import type { View } from './view.js';

/**
 * Whom to ask: who answers, and each way to reach them on a line of its own. A number for text messages is shown where
 * there is a word to put before it.
 */
export function contactTemplate(contact: Contact, view: View, textTo = ''): TemplateResult {
  const { label, sms, email, url, hours } = contact;
  const ways = [
    phoneTemplate(contact, view),
    textTo && sms && html`${`${textTo} `}${link(`sms:${sms.replace(/\s/g, '')}`, numberTemplate(sms), view)}`,
    email && link(isPlain(email) ? `mailto:${email}` : undefined, email, view),
    hours && say(hours, view),
  ].filter(Boolean);
  return html`<p>${link(url, say(label, view), view)}</p>
    ${ways.map((way) => html` <p>${way}</p>`)}`;
}

/** The number to ring, as a link if it is known how to dial it. */
export function phoneTemplate({ phone }: Pick<Contact, 'phone'>, view: View): TemplateResult | undefined {
  return phone && link(phone.e164 && `tel:${phone.e164}`, numberTemplate(phone.display), view);
}

/** A number reads from left to right, in a line of any direction, whatever digits it is made of. */
export function numberTemplate(number: string): TemplateResult {
  return html`<bdi dir="ltr">${number}</bdi>`;
}

/** An address and nothing else: a mail link can also carry subjects, texts and more people to write to. */
function isPlain(email: string): boolean {
  return /^[^\s?&%]+@[^\s?&%]+$/.test(email);
}
