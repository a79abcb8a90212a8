import { html, nothing, type TemplateResult } from 'lit';

import type { AboutDataWords } from '../../i18n/en/about-data.js';
import { formatCount, formatList, formatWhen } from '../../i18n/format.js';
import { languageName } from '../../i18n/language-name.js';
import { plainCode } from '../../i18n/plain-code.js';
import { hasPassed } from '../../model/period.js';
import type { About } from '../../schema/about.js';
import type { Contact } from '../../schema/access.js';
import type { DocumentEntry } from '../../schema/documents.js';
import type { Note } from '../../schema/notes.js';
import { periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { View } from '../element/view.js';

/** What there is to say about a document. */
export interface AboutData {
  about: About;
  documents: readonly DocumentEntry[];
  contact: Contact | undefined;
  /** The notes about what this page shows. */
  notes: readonly Note[];
}

type AboutView = View<AboutDataWords>;

/** Who publishes the document, when it was checked, what it is made from, and what to know about what it shows. */
export function aboutDataTemplate({ about, documents, contact, notes }: AboutData, view: AboutView): TemplateResult {
  return html`
    ${heading(view.level, view.words.heading)}
    ${about.disclaimer ? html`<p part="disclaimer" class="notice">${say(about.disclaimer, view)}</p>` : nothing}
    ${factsTemplate(about, contact, view)}${sourcesTemplate(documents, view)}${symbolsTemplate(about, view)}${notesTemplate(notes, view)}
  `;
}

function factsTemplate(about: About, contact: Contact | undefined, view: AboutView): TemplateResult {
  const { words, locale, today } = view;
  const date = (day: string | undefined) => day && formatWhen(day, locale);
  const next =
    about.nextReview &&
    html`${date(about.nextReview)}${about.nextReview < today ? html` <strong>${words.overdue}</strong>` : nothing}`;
  const facts: [string, unknown][] = [
    [words.publisher, link(about.url, about.organisationName, view)],
    [words.published, date(about.published)],
    [words.reviewed, date(about.reviewed)],
    [words.nextReview, next],
    [words.keeper, about.reviewOwner],
    [words.licence, about.licence && link(about.licence.url, about.licence.name, view)],
    [
      words.languages,
      formatList(
        about.languages.map((tag) => languageName(tag, locale)),
        locale,
      ),
    ],
    [words.contact, contact && contactTemplate(contact, view)],
  ];
  return html`<dl part="facts" class="facts">
    ${facts.map(([name, fact]) =>
      fact
        ? html`<div>
            <dt>${name}</dt>
            <dd>${fact}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function contactTemplate({ label, phone, email, url }: Contact, view: AboutView): TemplateResult {
  return html`${link(url, say(label, view), view)}${phone ? html`, ${link(phone.e164 && `tel:${phone.e164}`, phone.display, view)}` : nothing}${
    email ? html`, ${link(`mailto:${email}`, email, view)}` : nothing
  }`;
}

function sourcesTemplate(documents: readonly DocumentEntry[], view: AboutView): TemplateResult | typeof nothing {
  if (!documents.length) return nothing;
  return html`<section part="sources">
    ${heading(view.level + 1, view.words.sources, 'subheading')}
    <ul>
      ${documents.map((document) => html`<li>${sourceTemplate(document, view)}</li>`)}
    </ul>
  </section>`;
}

function sourceTemplate(document: DocumentEntry, view: AboutView): TemplateResult {
  const { words, locale, today } = view;
  const { reviewDate, date, period, availability } = document;
  const details = [
    document.version?.asPrinted,
    date && words.dated(formatWhen(date, locale)),
    period && words.covers(periodWords(period, view)),
    reviewDate && hasPassed(reviewDate, today) ? words.reviewDue(formatWhen(reviewDate, locale)) : undefined,
    words.availability[availability] ?? plainCode(availability),
  ].filter(Boolean);
  return html`${link(document.url, html`<cite>${document.title}</cite>`, view)}${
    details.length ? html`<span class="quiet"> – ${details.join('; ')}</span>` : nothing
  }${document.note ? html`<p class="quiet">${say(document.note, view)}</p>` : nothing}`;
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
  const { words, locale } = view;
  return html`<section part="notes">
    ${heading(view.level + 1, words.notes, 'subheading')}
    <details>
      <summary>${formatCount(notes.length, words.notesCount, locale)}</summary>
      <ul class="notes" role="list">
        ${notes.map(
          ({ kind, text }) =>
            html`<li><strong>${words.noteKinds[kind] ?? plainCode(kind)}.</strong> ${say(text, view)}</li>`,
        )}
      </ul>
    </details>
  </section>`;
}
