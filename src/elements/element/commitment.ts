import { html, nothing, type TemplateResult } from 'lit';

import type { Commitment } from '../../schema/commitments.js';
import { entryTemplate } from './entry.js';
import { lineTemplate } from './line.js';
import type { RecordView } from './record-view.js';
import { say } from './say.js';

/** What the council undertakes, with its conditions, what happens if it cannot be done, and how it stands. */
export function commitmentTemplate(commitment: Commitment, view: RecordView): TemplateResult {
  const { text, conditions = [], fallback, note, history } = commitment;
  const latest = history?.at(-1);
  return html`<p part="text">${say(text, view)}</p>
    ${conditions.map((one) => html`<p part="condition"><i>${view.words.condition}:</i> ${say(one, view)}</p>`)}
    ${lineTemplate(fallback, view, 'fallback')}${lineTemplate(note, view)}
    ${latest ? entryTemplate(latest, view) : nothing}`;
}
