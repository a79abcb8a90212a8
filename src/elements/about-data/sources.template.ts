import { html, nothing, type TemplateResult } from 'lit';

import type { AboutDataWords } from '../../i18n/en/about-data.js';
import { formatCount } from '../../i18n/format.js';
import { sourcesOf } from '../../model/sources.js';
import type { DocumentEntry } from '../../schema/documents.js';
import { documentTemplate } from '../element/document.js';
import { heading } from '../element/heading.js';
import type { View } from '../element/view.js';

type AboutView = View<AboutDataWords>;

/** What the document is made from, and apart from that, what its sources only name. */
export function sourcesTemplate(documents: readonly DocumentEntry[], view: AboutView): TemplateResult | typeof nothing {
  if (!documents.length) return nothing;
  const { words } = view;
  const { included, named, law } = sourcesOf(documents);
  const others = named.length + law.length;
  return html`<section part="sources">
    ${heading(view.level + 1, words.sources, 'subheading')}${listTemplate(included, view)}
    ${
      others
        ? html`<details part="details">
            <summary part="toggle"><bdi>${formatCount(others, words.alsoNamed)}</bdi></summary>
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
    ${documents.map((document) => html`<li>${documentTemplate(document, view, false)}</li>`)}
  </ul>`;
}
