import { html, nothing, type TemplateResult } from 'lit';

import type { CareLeaverStatus, Reason } from '../../model/care-leaver-status.js';
import { heading } from '../element/heading.js';
import { asksTemplate } from './ask.template.js';
import type { QuestionsView } from './questions-view.js';

/**
 * What the answers may mean: the groups in law, why, what can be asked for, and of whom. It is guidance; there is always
 * something to ask for, and nothing is left out because of it.
 */
export function statusTemplate(view: QuestionsView): TemplateResult | typeof nothing {
  const { interview, words, level, finder } = view;
  const { status } = interview;
  if (interview.step) return nothing;
  if (!status) return skippedTemplate(view);
  const { likelihood, statuses, follows, owed, owedBy, reasons, missing } = status;
  return html`<section part="status" class="in-law" tabindex="-1">
    ${heading(level + 2, likelihood === 'likely' ? words.likely(words.groups[statuses[0]]) : words.may, 'small')}
    <ul part="groups">
      ${statuses.map(
        (one) =>
          html`<li>
            ${likelihood === 'likely' ? nothing : html`<b>${words.groups[one]}</b>: `}${words.meanings[one]}
          </li>`,
      )}
    </ul>
    ${owed === 'no' ? nothing : html`<p>${words.owed[owedBy](finder.councilName, owed === 'yes')}</p>`}
    ${listTemplate(
      words.because.title,
      reasons.map((one) => reasonWords(one, view)),
      view,
    )}
    ${listTemplate(
      words.follow,
      follows.map((one) => words.follows[one]),
      view,
    )}
    ${likelihood === 'may' ? listTemplate(words.surer, missingWords(missing, view), view) : nothing}
    <p><b>${words.guidance}</b></p>
    ${asksTemplate(finder)}
  </section>`;
}

/** Where every question was skipped there is nothing to work out, and still somebody to ask. */
function skippedTemplate({ words, finder }: QuestionsView): TemplateResult {
  return html`<section part="status" class="in-law" tabindex="-1">
    <p>${words.allSkipped}</p>
    ${asksTemplate(finder)}
  </section>`;
}

function listTemplate(
  title: string,
  lines: readonly string[],
  { level }: QuestionsView,
): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`${heading(level + 3, title, 'small')}
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function reasonWords(reason: Reason, { words }: QuestionsView): string {
  const { because } = words;
  const [name = '', value = ''] = reason.split(':');
  if (name === 'age' || name === 'history') return because[name][value] ?? '';
  return value === 'yes' || value === 'no' ? (because[value][name] ?? '') : because.disagree;
}

function missingWords(missing: CareLeaverStatus['missing'], { words }: QuestionsView): string[] {
  return missing.map((one) => words.missing[one]);
}
