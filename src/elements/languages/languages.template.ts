import { html, nothing, type TemplateResult } from 'lit';

import type { LanguagesWords } from '../../i18n/en/languages.js';
import { wordFor } from '../../i18n/plain-code.js';
import { formatGroupsOf, languageContactsOf, type FormatGroup } from '../../model/formats.js';
import type { Access, Contact, LanguageService } from '../../schema/access.js';
import type { Documents } from '../../schema/documents.js';
import { contactTemplate, numberTemplate } from '../element/contact.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import type { Mention } from '../element/mentions.js';
import { directionOf, say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';

/** What the template of languages depends on. */
export interface LanguagesView extends View<LanguagesWords> {
  mention: Mention;
}

/** Whom to ask, once; then each language in its own words, and each format; or that there are none, in words. */
export function languagesTemplate(access: Access, documents: Documents, view: LanguagesView): TemplateResult {
  const { words, level } = view;
  const { languageServices, formats } = access;
  const contacts = languageContactsOf(access);
  if (!contacts.length && !languageServices.length && !formats.length) return nothingTemplate(words.empty);
  return html`${heading(level, words.heading)}${contacts.length ? contactsTemplate(contacts, view) : nothing}
  ${
    languageServices.length
      ? html`<section>
          ${heading(level + 1, words.languages, 'subheading')}
          <ul part="languages" class="cards" role="list">
            ${languageServices.map((one) => languageTemplate(one, access.contacts, view))}
          </ul>
        </section>`
      : nothing
  }
  ${
    formats.length
      ? html`<section part="formats">
          ${heading(level + 1, words.formats, 'subheading')}
          ${formatGroupsOf(formats).map((group) => groupTemplate(group, documents, view))}
        </section>`
      : nothing
  }`;
}

function contactsTemplate(contacts: readonly Contact[], view: LanguagesView): TemplateResult {
  return html`<div part="contacts" class="notice">
    <p>${view.words.ask}</p>
    ${contacts.map(
      (contact) =>
        html`<div part="contact" class="contact" id=${contact.id}>
          ${contactTemplate(contact, view, view.words.textTo)}
        </div>`,
    )}
  </div>`;
}

/** A language by its own name and in its own words, with the number where that language says it. */
function languageTemplate(one: LanguageService, contacts: readonly Contact[], view: LanguagesView): TemplateResult {
  const { id, language, endonym, englishName, direction, text, contact, numberAsPrinted, note } = one;
  const number = contacts.find((other) => other.id === contact)?.phone?.display ?? numberAsPrinted;
  const [before, ...after] = number ? text.split('…') : [text];
  const way = direction === 'rtl' || direction === 'ltr' ? direction : directionOf(language);
  return html`<li part="language" id=${id} dir=${way}>
    <p part="name">
      <b lang=${language}>${endonym}</b>
      <span class="quiet">${say(englishName, { ...view, documentLanguage: 'en' })}</span>
    </p>
    <p part="text" lang=${language}>
      ${before}${after.length ? html`${numberTemplate(number!)}${after.join('…')}` : nothing}
    </p>
    ${lineTemplate(note, view)}${
      note && numberAsPrinted && numberAsPrinted !== number
        ? html`<p class="quiet">${`${view.words.asPrinted} `}${numberTemplate(numberAsPrinted)}</p>`
        : nothing
    }
  </li>`;
}

function groupTemplate({ availability, document, formats }: FormatGroup, all: Documents, view: LanguagesView) {
  const { words, mention } = view;
  const of = all.find(({ id }) => id === document);
  return html`<p part="availability">
      <b>${wordFor(availability, words.availability)}</b>${
        of ? html` – ${mention(of.id, html`<cite>${say(of.title, view)}</cite>`)}` : nothing
      }
    </p>
    <ul>
      ${formats.map(
        ({ id, kind, label, url }) =>
          html`<li part="format" id=${id}>
            ${link(url, label ? say(label, view) : wordFor(kind, words.kinds), view)}
          </li>`,
      )}
    </ul>`;
}
