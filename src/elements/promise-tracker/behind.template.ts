import { html, nothing, type TemplateResult } from 'lit';

import { formatCount } from '../../i18n/format.js';
import { linkedTo, type Linked } from '../../model/link.js';
import type { Standing } from '../../model/promise.js';
import type { Commitment } from '../../schema/commitments.js';
import type { Link } from '../../schema/id.js';
import type { Said } from '../../schema/voice.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { entryTemplate } from './entry.template.js';
import type { TrackerView } from './tracker-view.js';

/** What led to a promise, or to a set of them, what the council undertakes for it, and what was said of it before. */
export function behindTemplate(id: string, earlier: Standing['earlier'], view: TrackerView): TemplateResult {
  const { voice = [], commitments } = view.sections;
  return html`<div>
    ${detailsTemplate(
      id,
      'said',
      pointingAt(id, voice).map((one) => saidTemplate(one, view)),
      view,
    )}
    ${detailsTemplate(
      id,
      'willDo',
      pointingAt(id, commitments?.items).map((one) => commitmentTemplate(one, view)),
      view,
    )}
    ${detailsTemplate(
      id,
      'history',
      earlier.map((one) => earlierTemplate(one, view)),
      view,
    )}
  </div>`;
}

function pointingAt<Item extends { promises?: Link[] | undefined }>(id: string, items: readonly Item[] = []) {
  return linkedTo(id, items, ({ promises }) => promises);
}

function detailsTemplate(
  id: string,
  part: 'said' | 'willDo' | 'history',
  items: readonly TemplateResult[],
  { words, locale, onOpen }: TrackerView,
): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  // Only a click opens it for a reader: finding words in the page opens it too.
  const clicked = ({ currentTarget }: Event) => {
    if (!((currentTarget as Element).parentElement as HTMLDetailsElement).open) onOpen(id);
  };
  return html`<details part="details">
    <summary part="toggle" @click=${clicked}>${formatCount(items.length, words[part], locale)}</summary>
    <ul part="behind">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}

/** What may upset a reader is shown only when they ask for it. */
function saidTemplate({ item, stated }: Linked<Said>, view: TrackerView): TemplateResult {
  const { text, form, sensitive, contentNote } = item;
  const words = form === 'verbatim' ? html`<q>${say(text, view)}</q>` : say(text, view);
  return html`${
    sensitive
      ? html`<details part="sensitive">
          <summary>${say(contentNote ?? view.words.sensitive, view)}</summary>
          ${words}
        </details>`
      : words
  }${basisTemplate(stated, view)}`;
}

/** What the council undertakes, with its conditions and what happens if it cannot be done. */
function commitmentTemplate({ item, stated }: Linked<Commitment>, view: TrackerView): TemplateResult {
  const { text, conditions = [], fallback, note, history } = item;
  const latest = history?.at(-1);
  return html`<p part="text">${say(text, view)}</p>
    ${conditions.map((one) => html`<p part="condition"><i>${view.words.condition}:</i> ${say(one, view)}</p>`)}
    ${lineTemplate(fallback, view, 'fallback')}${lineTemplate(note, view)}
    ${latest ? entryTemplate(latest, view) : nothing}${basisTemplate(stated, view)}`;
}

function earlierTemplate(entry: Standing['earlier'][number], view: TrackerView): TemplateResult {
  const { words } = view;
  return html`<p><b>${'text' in entry ? words.youngPeople : words.council}</b></p>
    ${entryTemplate(entry, view)}`;
}

/** A link that the council does not state is shown as such. */
function basisTemplate(stated: boolean, view: TrackerView): TemplateResult | typeof nothing {
  return lineTemplate(stated ? undefined : view.words.notStated, view);
}
