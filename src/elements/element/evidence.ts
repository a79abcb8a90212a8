import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import type { Evidence } from '../../schema/status.js';
import { link } from './link.js';
import type { RecordView } from './record-view.js';
import { say } from './say.js';

/** What shows that something is so, if there is anything: a list of links with their dates. */
export function evidenceTemplate(
  { evidence = [] }: { evidence?: readonly Evidence[] | undefined },
  view: RecordView,
): TemplateResult | undefined {
  if (!evidence.length) return;
  return html`<div part="evidence">
    <p class="quiet">${view.words.evidence}:</p>
    <ul>
      ${evidence.map((one) => html`<li>${pieceTemplate(one, view)}</li>`)}
    </ul>
  </div>`;
}

function pieceTemplate({ title, url, ref, date }: Evidence, view: RecordView): TemplateResult {
  const document = view.sections.documents?.find(({ id }) => id === ref);
  return html`${link(url ?? document?.url, say(title, view), view)}${
    document && document.title !== title ? html`, ${say(document.title, view)}` : nothing
  }${date && html`, ${formatWhen(date, view.locale)}`}`;
}
