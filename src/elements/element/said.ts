import { html, type TemplateResult } from 'lit';

import type { Said } from '../../schema/voice.js';
import type { RecordView } from './record-view.js';
import { say } from './say.js';

/** What somebody said, in quotation marks if they are their own words. What may upset is shown only when asked for. */
export function saidTemplate({ text, form, sensitive, contentNote }: Said, view: RecordView): TemplateResult {
  const words = form === 'verbatim' ? html`<q>${say(text, view)}</q>` : html`${say(text, view)}`;
  if (!sensitive) return words;
  return html`<details part="sensitive">
    <summary><bdi>${contentNote ? say(contentNote, view) : view.words.sensitive}</bdi></summary>
    <div>${words}</div>
  </details>`;
}
