import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { responsesTo, type Heard } from '../../model/answers.js';
import { linkedTo } from '../../model/link.js';
import type { Commitment, Response } from '../../schema/commitments.js';
import type { Said } from '../../schema/voice.js';
import { commitmentTemplate } from '../element/commitment.js';
import { evidenceTemplate } from '../element/evidence.js';
import { basisTemplate, linkedListTemplate } from '../element/linked-list.js';
import { saidTemplate } from '../element/said.js';
import { say } from '../element/say.js';
import { statusTemplate } from '../element/status.js';
import type { VoiceView } from './voice-view.js';

/** One thing that was said, and what answers it. Where nothing in a group is answered, that is said once for the group. */
export function heardTemplate(heard: Heard, group: string, bare: boolean, view: VoiceView): TemplateResult {
  const { said, responses, commitments, standing, alone } = heard;
  const { words, locale, alike } = view;
  const [placed] = linkedTo(group, [said], ({ themes }) => themes);
  return html`<li part="said" class="said" id=${said.id}>
    <div>
      ${bare ? nothing : html`<p part="label" class="label">${words.youSaid}</p>`}
      <div class="quote">
        <div part="words" class="words">${saidTemplate(said, view)}</div>
        <p part="speaker" class="quiet">
          ${wordFor(said.type, words.kinds)}${said.date ? `, ${formatWhen(said.date, locale)}` : ''}${alike ? nothing : html`. ${speakerTemplate(said, view)}`}
        </p>
        ${placed && basisTemplate(placed, view)}
      </div>
    </div>
    ${
      alone
        ? bare
          ? nothing
          : html`<p part="answer">${standingTemplate(standing, view)}</p>`
        : html`<dl part="answers" class="answers">
            ${responses.map(
              (one) =>
                html`<div part="answer">
                  <dt>${standingTemplate(one.kind, view)}</dt>
                  <dd>${responseTemplate(one, view)}</dd>
                </div>`,
            )}
            ${
              commitments.length
                ? html`<div part="answer">
                    <dt>${standingTemplate('will', view)}</dt>
                    <dd>
                      ${linkedListTemplate(commitments, 'undertaken', (one) => undertakenTemplate(one, responses, view), view)}
                    </dd>
                  </div>`
                : nothing
            }
          </dl>`
    }
  </li>`;
}

/** Who spoke, as far as the source says, and whether these are their own words. */
export function speakerTemplate({ speaker, form }: Said, { words, mention, ...view }: VoiceView): TemplateResult {
  const { role, group, attribution } = speaker;
  const named = role ? say(role, view) : group && words.group;
  const who = group ? mention(group, named) : named;
  const absent = who ? html`${who} (${words.notAttributed})` : words.unattributed;
  const told = attribution === 'withheld' ? words.withheld : attribution === 'absent' ? absent : (who ?? absent);
  return html`${told}. ${words.form[form]}`;
}

/** What the council will do, and what it said of that since, except what it `said` already. */
export function undertakenTemplate(item: Commitment, said: readonly Response[], view: VoiceView): TemplateResult {
  const { responses = [] } = view.sections.commitments ?? {};
  return html`${commitmentTemplate(item, view)}${responsesTo(item.id, responses).map((one) =>
    said.includes(one)
      ? nothing
      : html`<p>${standingTemplate(one.kind, view)}</p>
          ${responseTemplate(one, view)}`,
  )}`;
}

function responseTemplate(response: Response, view: VoiceView): TemplateResult {
  const { text, whyNot, by, date } = response;
  const when = date && formatWhen(date, view.locale);
  return html`<p part="text">${say(text, view)}</p>
    ${whyNot ? html`<p part="why"><i>${view.words.why}: </i>${say(whyNot, view)}</p>` : nothing}
    ${by || when ? html`<p part="date" class="quiet">${by && say(by, view)}${by && when ? ', ' : ''}${when}</p>` : nothing}
    ${evidenceTemplate(response, view)}`;
}

function standingTemplate(standing: string, view: VoiceView): TemplateResult {
  return statusTemplate(standingIcon(standing), view, wordFor(standing, view.words.standing));
}

const icons: Record<string, string> = {
  did: 'done',
  doing: 'in-progress',
  partly: 'partly-kept',
  cannot: 'stopped',
  none: 'not-reviewed',
  'no-response-yet': 'not-reviewed',
};

/** The status whose picture and colour go with a kind of answer. */
export function standingIcon(standing: string): string {
  return icons[standing] ?? 'not-started';
}
