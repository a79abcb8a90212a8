import { html, nothing, type TemplateResult } from 'lit';

import type { Step } from './interview.js';
import type { QuestionsView } from './questions-view.js';

/** What would do instead of what was typed. The field is described by it. */
export function problemTemplate(
  step: Step,
  { words, interview: { refused } }: QuestionsView,
): TemplateResult | typeof nothing {
  if (!refused) return nothing;
  return html`<p id="problem" part="problem" class="notice">
    ${step === 'age' ? words.noAge : `${words.unknownPlace(refused)} ${words.goOn}`}
  </p>`;
}
