import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { VoiceWords } from '../../i18n/en/voice.js';
import { formatCount, formatNumber } from '../../i18n/format.js';
import { plainCode, wordFor } from '../../i18n/plain-code.js';
import { saidAlike, voiceListOf, type VoiceFilters, type VoiceGroup, type VoiceList } from '../../model/answers.js';
import { choiceTemplate } from '../element/choice.js';
import { detailsTemplate } from '../element/details.js';
import { filtersTemplate } from '../element/filters.js';
import { heading } from '../element/heading.js';
import { linkedListTemplate } from '../element/linked-list.js';
import { say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import { statusTemplate } from '../element/status.js';
import type { View } from '../element/view.js';
import { heardTemplate, speakerTemplate, standingIcon, undertakenTemplate } from './heard.template.js';
import type { Listening, VoiceView } from './voice-view.js';

const none: VoiceFilters = { theme: '', answered: '' };

/** What was said, by theme: how much of it has an answer, what to choose from, and each thing with what answers it. */
export function voiceTemplate(sections: Needed, own: View<VoiceWords>, listening: Listening): TemplateResult {
  const { voice = [] } = sections;
  if (!voice.length) return nothingTemplate(own.words.empty);
  const list = listOf(sections, listening.filters);
  const view = { ...own, ...listening, sections, list, alike: saidAlike(voice) };
  return html`${summaryTemplate(view)}${choicesTemplate(view)}${list.groups.map((group) => groupTemplate(group, view))}`;
}

function listOf({ voice = [], commitments, themes = [] }: Needed, filters: VoiceFilters): VoiceList {
  return voiceListOf(voice, commitments ?? { items: [], responses: [] }, themes, filters);
}

/** How much was said, and how much of it has an answer: everything, whatever the filters say, and no score. */
function summaryTemplate(view: VoiceView): TemplateResult {
  const { words, alike } = view;
  const { all, answered, unstated, counts, groups } = view.list;
  return html`<div part="summary" class="notice">
    <p>
      <b>${formatCount(all.length, words.said)}. </b>${[
        answered ? words.answered(formatNumber(answered), formatNumber(all.length)) : words.noneAnswered,
        unstated && formatCount(unstated, words.unstated),
        !answered && groups.some(({ unpaired }) => unpaired.length) && words.underHeadings,
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
    ${
      counts.length > 1
        ? html`<ul part="counts" class="row" role="list">
            ${counts.map(
              ([one, count]) =>
                html`<li>
                  ${statusTemplate(standingIcon(one), view, words.counted(formatNumber(count), wordFor(one, words.standing)))}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${alike ? html`<p class="quiet">${words.saidBy}: ${speakerTemplate(all[0]!.said, view)}</p>` : nothing}
  </div>`;
}

function choicesTemplate(view: VoiceView): TemplateResult | typeof nothing {
  const { sections, list, filters, filterable, words, onFilter } = view;
  const { theme, answered } = filters;
  const choose = (wanted: VoiceFilters) => onFilter(wanted, listOf(sections, wanted).shown);
  const nameOf = (wanted: string) =>
    sections.themes?.find(({ id }) => id === wanted)?.name ?? (wanted === '-' ? words.otherGroup : plainCode(wanted));
  const fields = [
    (list.choices.theme.length || theme) &&
      choiceTemplate(
        words.filters.theme,
        [...new Set(['', ...list.choices.theme, theme])].map((one) => [one, one ? nameOf(one) : words.every]),
        theme,
        (value) => choose({ ...filters, theme: value }),
      ),
    (list.choices.answered.length || answered) &&
      choiceTemplate(
        words.filters.answered,
        [
          ['', words.every],
          ['yes', words.yes],
          ['no', words.no],
        ],
        answered,
        (value) => choose({ ...filters, answered: value }),
      ),
  ].filter((field) => typeof field === 'object');
  if (!fields.length) return nothing;
  return filtersTemplate({
    fields: filterable ? fields : [],
    narrowed: !!(theme || answered),
    result: words.shown(formatNumber(list.shown), formatNumber(list.all.length)),
    showAll: words.showAll,
    onClear: () => choose(none),
  });
}

function groupTemplate({ id, theme, heard, unpaired }: VoiceGroup, view: VoiceView): TemplateResult {
  const { level, words, list, mention, onOpen } = view;
  const bare = heard.every(({ alone }) => alone);
  const named = theme ? mention(id, say(theme.name, view)) : words.otherGroup;
  return html`<section part="group">
    ${list.choices.theme.length || theme ? heading(level, named) : nothing}
    <p part="size" class="quiet">
      ${formatCount(heard.length, words.things)}${bare && list.answered ? `. ${words.noneInGroup}` : ''}
    </p>
    <ul part="list" role="list" class=${bare ? 'bare' : ''}>
      ${heard.map((one) => heardTemplate(one, id, bare, view))}
    </ul>
    ${
      unpaired.length
        ? detailsTemplate(
            formatCount(unpaired.length, words.unpaired),
            html`<p part="note" class="quiet">${words.unpairedNote}</p>
              ${linkedListTemplate(unpaired, 'undertaken', (one) => undertakenTemplate(one, [], view), view)}`,
            () => onOpen(id),
          )
        : nothing
    }
  </section>`;
}
