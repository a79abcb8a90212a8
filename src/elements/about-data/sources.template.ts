import { html, nothing, type TemplateResult } from 'lit';

import type { AboutDataWords } from '../../i18n/en/about-data.js';
import { formatCount, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { hasPassed } from '../../model/period.js';
import { dateBeside, sourcesOf } from '../../model/sources.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { periodWords } from '../element/figure-words.js';
import { heading } from '../element/heading.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { View } from '../element/view.js';

type AboutView = View<AboutDataWords>;

/** What the document is made from, and apart from that, what its sources only name. */
export function sourcesTemplate(documents: readonly DocumentEntry[], view: AboutView): TemplateResult | typeof nothing {
  if (!documents.length) return nothing;
  const { words, locale } = view;
  const { included, named, law } = sourcesOf(documents);
  const others = named.length + law.length;
  return html`<section part="sources">
    ${heading(view.level + 1, words.sources, 'subheading')}${listTemplate(included, view)}
    ${
      others
        ? html`<details part="details">
            <summary part="toggle"><bdi>${formatCount(others, words.alsoNamed, locale)}</bdi></summary>
            <div class="inside">
              <p class="quiet">${words.notIncluded}</p>
              ${listTemplate(named, view)}
              ${law.length && named.length ? heading(view.level + 2, words.law, 'minor') : nothing}
              ${listTemplate(law, view)}
            </div>
          </details>`
        : nothing
    }
  </section>`;
}

function listTemplate(documents: readonly DocumentEntry[], view: AboutView): TemplateResult | typeof nothing {
  if (!documents.length) return nothing;
  return html`<ul>
    ${documents.map((document) => html`<li>${sourceTemplate(document, view)}</li>`)}
  </ul>`;
}

function sourceTemplate(document: DocumentEntry, view: AboutView): TemplateResult {
  const { words, locale, today } = view;
  const { title, shortTitle, version, reviewDate, period, availability, url, note } = document;
  const date = dateBeside(document);
  const details = [
    shortTitle && !title.includes(shortTitle) ? shortTitle : undefined,
    version?.asPrinted,
    date && words.dated(formatWhen(date, locale)),
    period && words.covers(periodWords(period, view)),
    reviewDate && hasPassed(reviewDate, today) ? words.reviewDue(formatWhen(reviewDate, locale)) : undefined,
    availability === 'included' || availability === 'referenced-not-included'
      ? undefined
      : wordFor(availability, words.availability),
  ].filter(Boolean);
  return html`${link(url, html`<cite>${say(title, view)}</cite>`, view)}${details.length ? html`<span class="quiet"> – ${details.join('; ')}</span>` : nothing}
  ${note ? html`<p class="quiet">${say(note, view)}</p>` : nothing}`;
}
