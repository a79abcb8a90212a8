import { html, nothing, type TemplateResult } from 'lit';

import { formatList } from '../../i18n/format.js';
import { languageName } from '../../i18n/language-name.js';
import { wordFor } from '../../i18n/plain-code.js';
import { dialled } from '../../model/phone.js';
import type { Contact } from '../../schema/access.js';
import type { Service } from '../../schema/local-offer.js';
import { contactTemplate } from '../element/contact.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { InsideView, Mark } from './inside-view.js';

/** What to do to get something, and in which ways it comes to people. */
export function howTemplate({ referral, access = [] }: Service, view: InsideView): TemplateResult | undefined {
  const { words, locale } = view;
  if (!referral && !access.length) return undefined;
  const ways = access.map((way) => wordFor(way, words.access));
  return html`${lineTemplate(referral, view, 'referral')}
  ${ways.length ? html`<p part="ways">${formatList(ways, locale)}</p>` : nothing}`;
}

/** Whom to ask: the service’s own numbers first, then its teams, then its website. */
export function contactsTemplate(service: Service, view: InsideView): TemplateResult | undefined {
  const { words } = view;
  const contacts = contactsOf(service, view);
  const { url } = service;
  if (!contacts.length && !url) return undefined;
  return html`${contacts.map(
    (one) => html`<div part="contact" class="contact">${contactTemplate(one, view, words.textTo)}</div>`,
  )}${url ? html`<p part="website">${link(url, words.website, view)}</p>` : nothing}`;
}

/** Whom to ask about a service. */
export function contactsOf(service: Service, { sections }: InsideView): Contact[] {
  const { name, phone, sms, email, providerName } = service;
  const e164 = phone && dialled(phone);
  const own: Contact = {
    id: service.id,
    label: providerName ?? name,
    ...(phone && { phone: { display: phone, ...(e164 && { e164 }) } }),
    ...(sms && { sms }),
    ...(email && { email }),
  };
  const named = sections.access?.contacts.filter(({ id }) => service.contacts?.includes(id)) ?? [];
  return phone || sms || email ? [own, ...named] : named;
}

/** The languages that a service speaks, by their names. */
export function languageWords(languages: readonly string[], { locale }: InsideView): string {
  return formatList(
    languages.map((tag) => languageName(tag, locale)),
    locale,
  );
}

/** What the service and its places have for people with disabilities, each once. */
export function accessTemplate(
  { accessibility = [], locations = [] }: Service,
  view: InsideView,
): TemplateResult | undefined {
  const said = [...accessibility, ...locations.flatMap((one) => one.accessibility ?? [])];
  const each = [...new Map(said.map((text) => [JSON.stringify(text), text])).values()];
  if (!each.length) return undefined;
  return html`<ul>
    ${each.map((text) => html`<li>${say(text, view)}</li>`)}
  </ul>`;
}

/** Who runs it. */
export function providerTemplate({ provider, providerName }: Service, view: InsideView, mark: Mark): unknown {
  const name = view.sections.organisations?.find(({ id }) => id === provider)?.name ?? providerName;
  return name && mark(name);
}
