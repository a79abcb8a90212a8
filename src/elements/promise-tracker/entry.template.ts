import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { lacksAgreement, statusOf } from '../../model/promise.js';
import type { Evidence, PromiseEntry, YoungPeoplesView } from '../../schema/status.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import { statusTemplate } from '../element/status.js';
import type { TrackerView } from './tracker-view.js';

/** What the council or young people say of a promise: the status, who set it and when, why, and what shows it. */
export function entryTemplate(entry: PromiseEntry | YoungPeoplesView, view: TrackerView): TemplateResult {
  const young = 'text' in entry;
  const status = young ? entry.status : statusOf(entry);
  return html`${status && statusTemplate(status, view)}
    <p part="date" class="quiet">${say(entry.by, view)}, ${formatWhen(entry.date, view.locale)}</p>
    ${
      young
        ? html`${lineTemplate(entry.text, view, 'text')}${lineTemplate(entry.method, view)}`
        : html`${agreementTemplate(entry, view)}${lineTemplate(entry.note, view, 'text')}${evidenceTemplate(entry, view)}`
    }`;
}

function agreementTemplate(entry: PromiseEntry, view: TrackerView): TemplateResult | typeof nothing | undefined {
  const { words, locale } = view;
  if (lacksAgreement(entry)) return lineTemplate(words.lacksAgreement, view, 'agreement');
  const { agreement } = entry;
  return (
    agreement &&
    html`<p part="agreement">${words.agreed(agreement.with, formatWhen(agreement.date, locale))}</p>
      <p part="agreement">${words.oldWording}: <q>${say(agreement.previousText, view)}</q></p>`
  );
}

function evidenceTemplate({ evidence = [], noEvidence }: PromiseEntry, view: TrackerView): TemplateResult {
  const { words } = view;
  return evidence.length
    ? html`<div part="evidence">
        <p class="quiet">${words.evidence}:</p>
        <ul>
          ${evidence.map((one) => html`<li>${pieceTemplate(one, view)}</li>`)}
        </ul>
      </div>`
    : html`<p part="evidence" class="quiet">${words.noEvidence}${noEvidence && html`: ${say(noEvidence, view)}`}</p>`;
}

function pieceTemplate({ title, url, ref, date }: Evidence, view: TrackerView): TemplateResult {
  const document = view.sections.documents?.find(({ id }) => id === ref);
  return html`${link(url ?? document?.url, say(title, view), view)}${
    document && document.title !== title ? html`, ${say(document.title, view)}` : nothing
  }${date && html`, ${formatWhen(date, view.locale)}`}`;
}
