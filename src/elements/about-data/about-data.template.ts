import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { AboutDataWords } from '../../i18n/en/about-data.js';
import { formatCount, formatList, formatWhen } from '../../i18n/format.js';
import { languageName } from '../../i18n/language-name.js';
import { wordFor } from '../../i18n/plain-code.js';
import { idsIn } from '../../model/ids.js';
import { notesAbout } from '../../model/notes.js';
import { idsShown, type Showing } from '../../model/shown.js';
import type { About } from '../../schema/about.js';
import type { Contact } from '../../schema/access.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Note } from '../../schema/notes.js';
import { contactTemplate } from '../element/contact.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { View } from '../element/view.js';
import { sourcesTemplate } from './sources.template.js';

/** What there is to say about a document. */
interface AboutData {
  about: About;
  documents: readonly DocumentEntry[];
  contact: Contact | undefined;
  /** The notes about what this page shows. */
  notes: readonly Note[];
}

type AboutView = View<AboutDataWords>;

/** What there is to say about a document, with the notes about what a page shows of it. Without a page, all of them. */
export function aboutDataTemplate(
  { about, documents = [], access, notes: all = [] }: Needed,
  page: Showing | undefined,
  view: AboutView,
): TemplateResult | undefined {
  const contact = access?.contacts.find(({ id }) => id === about?.contact);
  const notes =
    page && all.length ? notesAbout(new Set([...idsShown(page), ...idsIn([documents, access?.contacts])]), all) : all;
  return about && documentTemplate({ about, documents, contact, notes }, view);
}

/** Who publishes the document, when it was checked, what it is made from, and what to know about what it shows. */
function documentTemplate({ about, documents, contact, notes }: AboutData, view: AboutView): TemplateResult {
  return html`
    ${heading(view.level, view.words.heading)}
    ${about.disclaimer ? html`<p part="disclaimer" class="notice">${say(about.disclaimer, view)}</p>` : nothing}
    ${aboutTemplate(about, contact, view)}${sourcesTemplate(documents, view)}${symbolsTemplate(about, view)}${notesTemplate(notes, view)}
  `;
}

function aboutTemplate(about: About, contact: Contact | undefined, view: AboutView): TemplateResult | typeof nothing {
  const { words, locale, today } = view;
  const date = (day: string | undefined) => day && formatWhen(day, locale);
  const next =
    about.nextReview &&
    html`${date(about.nextReview)}${about.nextReview < today ? html`<strong>${` ${words.overdue}`}</strong>` : nothing}`;
  return factsTemplate([
    [words.title, about.title && say(about.title, view)],
    [words.publisher, about.organisationName && link(about.url, say(about.organisationName, view), view)],
    [words.published, date(about.published)],
    [words.reviewed, date(about.reviewed)],
    [words.nextReview, next],
    [words.keeper, about.reviewOwner && say(about.reviewOwner, view)],
    [words.licence, about.licence && link(about.licence.url, say(about.licence.name, view), view)],
    [
      words.languages,
      formatList(
        about.languages.map((tag) => languageName(tag, locale)),
        locale,
      ),
    ],
    [words.contact, contact && contactTemplate(contact, view)],
  ]);
}

function symbolsTemplate({ symbols = [] }: About, view: AboutView): TemplateResult | typeof nothing {
  if (!symbols.length) return nothing;
  return html`<section part="symbols">
    ${heading(view.level + 1, view.words.symbols, 'subheading')}
    <dl class="facts">
      ${symbols.map(
        ({ symbol, meaning }) =>
          html`<div>
            <dt>${symbol}</dt>
            <dd>${say(meaning, view)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function notesTemplate(notes: readonly Note[], view: AboutView): TemplateResult | typeof nothing {
  if (!notes.length) return nothing;
  const { words } = view;
  return html`<section part="notes">
    ${heading(view.level + 1, words.notes, 'subheading')}
    <details part="details">
      <summary part="toggle"><bdi>${formatCount(notes.length, words.notesCount)}</bdi></summary>
      <ul class="inside" role="list">
        ${notes.map(
          ({ kind, text }) => html`<li><strong>${wordFor(kind, words.noteKinds)}. </strong>${say(text, view)}</li>`,
        )}
      </ul>
    </details>
  </section>`;
}
