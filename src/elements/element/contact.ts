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
  // An address and nothing else: a mail link can also carry subjects, texts and more people to write to.
  const mailTo = email && /^[^\s?&%]+@[^\s?&%]+$/.test(email) ? `mailto:${email}` : undefined;
  return html`<p>${link(url, say(label, view), view)}</p>
    ${[
      phoneTemplate(contact, view),
      textTo && sms && html`${`${textTo} `}${numberLink('sms', sms, view)}`,
      email && link(mailTo, email, view),
      hours && say(hours, view),
    ].map((way) => way && html` <p>${way}</p>`)}`;
}

/** The number to ring, as a link if it is known how to dial it. */
export function phoneTemplate({ phone }: Pick<Contact, 'phone'>, view: View): TemplateResult | undefined {
  return phone && numberLink('tel', phone.display, view, phone.e164);
}

/** What is said after a number is not dialled; what is not plainly one number is no link. */
function numberLink(
  way: string,
  shown: string,
  view: View,
  number = shown.replace(/[\s.-]|\D+$/g, ''),
): TemplateResult {
  return link(/^\+?\d{3,15}$/.test(number) ? `${way}:${number}` : undefined, numberTemplate(shown), view);
}

/** A number reads from left to right, in a line of any direction, whatever digits it is made of. */
export function numberTemplate(number: string): TemplateResult {
  return html`<bdi dir="ltr">${number}</bdi>`;
}
