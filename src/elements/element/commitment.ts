import { html, nothing, type TemplateResult } from 'lit';

import { formatList } from '../../i18n/format.js';
import type { Commitment } from '../../schema/commitments.js';
import { entryTemplate } from './entry.js';
import { periodWords } from './figure-words.js';
import { lineTemplate } from './line.js';
import type { RecordView } from './record-view.js';
import { say } from './say.js';

/** What the council undertakes, with its conditions, what happens if it cannot be done, and how it stands. */
export function commitmentTemplate(commitment: Commitment, view: RecordView): TemplateResult {
  const { text, conditions = [], fallback, by = [], timeframe, note, history } = commitment;
  const { words, locale } = view;
  const latest = history?.at(-1);
  return html`<p part="text">${say(text, view)}</p>
    ${conditions.map((one) => html`<p part="condition"><i>${words.condition}: </i>${say(one, view)}</p>`)}
    ${lineTemplate(fallback, view, 'fallback')}
    ${by.length ? html`<p part="by" class="quiet">${words.by}: ${say(formatList(by, locale), view)}</p>` : nothing}
    ${
      timeframe
        ? html`<p part="timeframe" class="quiet">
            ${words.due}: ${timeframe.asPrinted ?? periodWords(timeframe, view)}
          </p>`
        : nothing
    }
    ${lineTemplate(note, view)}${latest ? entryTemplate(latest, view) : nothing}`;
}
