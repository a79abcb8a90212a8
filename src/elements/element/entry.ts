import { html, type nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { lacksAgreement, statusOf } from '../../model/promise.js';
import type { PromiseEntry, YoungPeoplesView } from '../../schema/status.js';
import { evidenceTemplate } from './evidence.js';
import { lineTemplate } from './line.js';
import type { RecordView } from './record-view.js';
import { say } from './say.js';
import { statusTemplate } from './status.js';

/** What the council or young people say of a promise or of something undertaken: its status, who, when, why, and proof. */
export function entryTemplate(entry: PromiseEntry | YoungPeoplesView, view: RecordView): TemplateResult {
  const young = 'text' in entry;
  const status = young ? entry.status : statusOf(entry);
  return html`${status && statusTemplate(status, view)}
    <p part="date" class="quiet">${say(entry.by, view)}, ${formatWhen(entry.date, view.locale)}</p>
    ${
      young
        ? html`${lineTemplate(entry.text, view, 'text')}${lineTemplate(entry.method, view)}`
        : html`${agreementTemplate(entry, view)}${lineTemplate(entry.note, view, 'text')}${evidenceTemplate(entry, view) ?? noEvidenceTemplate(entry, view)}`
    }`;
}

function agreementTemplate(entry: PromiseEntry, view: RecordView): TemplateResult | typeof nothing | undefined {
  const { words, locale } = view;
  if (lacksAgreement(entry)) return lineTemplate(words.lacksAgreement, undefined, 'agreement');
  const { agreement } = entry;
  return (
    agreement &&
    html`<p part="agreement">${words.agreed(agreement.with, formatWhen(agreement.date, locale))}</p>
      <p part="agreement">${words.oldWording}: <q>${say(agreement.previousText, view)}</q></p>`
  );
}

function noEvidenceTemplate({ noEvidence }: PromiseEntry, view: RecordView): TemplateResult {
  return html`<p part="evidence" class="quiet">
    ${view.words.noEvidence}${noEvidence && html`: ${say(noEvidence, view)}`}
  </p>`;
}
