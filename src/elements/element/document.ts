import { html, nothing, type TemplateResult } from 'lit';

import type { DocumentWords } from '../../i18n/en/document.js';
import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { titleOf } from '../../model/described.js';
import { hasPassed } from '../../model/period.js';
import { dateBeside } from '../../model/sources.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { periodWords } from './figure-words.js';
import { link } from './link.js';
import { say } from './say.js';
import type { View } from './view.js';

/**
 * A document in a list: its title, as a link where it has an address, with version, date and the time it covers. Whether
 * it is only named is said here, unless the list says so for all of them.
 */
export function documentTemplate(
  document: DocumentEntry,
  view: View<DocumentWords>,
  saysNamed: boolean,
): TemplateResult {
  const { words, locale, today } = view;
  const { shortTitle, version, reviewDate, period, availability, url, note } = document;
  const { title, described } = titleOf(document.title);
  const date = dateBeside(document);
  const unsaid = availability === 'included' || (availability === 'referenced-not-included' && !saysNamed);
  const details = [
    described ? words.untitled : shortTitle && !document.title.includes(shortTitle) ? shortTitle : undefined,
    version?.asPrinted,
    date && words.dated(formatWhen(date, locale)),
    period && words.covers(periodWords(period, view)),
    reviewDate && hasPassed(reviewDate, today) ? words.reviewDue(formatWhen(reviewDate, locale)) : undefined,
    unsaid ? undefined : wordFor(availability, words.availability),
  ].filter(Boolean);
  return html`${link(url, described ? say(title, view) : html`<cite>${say(title, view)}</cite>`, view)}${
    details.length ? html`<span class="quiet"> – ${details.join('; ')}</span>` : nothing
  }
  ${note ? html`<p class="quiet">${say(note, view)}</p>` : nothing}`;
}
