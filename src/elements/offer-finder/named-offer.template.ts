import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { noticeTemplate } from '../element/states.js';
import type { FinderView } from './finder-view.js';

/** An offer of which no services are in the document: what is known of it, what the council says, and where to ask. */
export function namedOfferTemplate(view: FinderView): TemplateResult {
  const { words, level, sections } = view;
  const { availability, mentions = [], untilAge, url, note } = sections.localOffer!;
  return html`${noticeTemplate(wordFor(availability, words.named))}
    <p>${words.inLaw}</p>
    ${url ? html`<p>${link(url, words.itself, view)}</p>` : nothing}
    ${untilAge ? html`<p>${words.untilAge(formatNumber(untilAge))}</p>` : nothing}
    ${
      mentions.length
        ? html`<section part="mentions">
            ${heading(level + 1, words.says, 'subheading')}
            <ul>
              ${mentions.map(
                ({ text, source }) =>
                  html`<li>
                    ${say(text, view)}
                    ${source ? html`<p part="source" class="quiet">${sourceWords(source.document, source.section, view)}</p>` : nothing}
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    ${lineTemplate(note, view)}`;
}

function sourceWords(id: string, section: string | undefined, { sections, shared }: FinderView): string {
  const title = sections.documents?.find((one) => one.id === id)?.title ?? '';
  return `${shared.source}: ${[title, section].filter(Boolean).join(', ')}`;
}
