import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { PromiseTrackerWords } from '../../i18n/en/promise-tracker.js';
import { formatCount, formatList } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { promiseListOf, type PromiseGroup } from '../../model/promise-list.js';
import type { PromiseSet } from '../../schema/promises.js';
import { countsTemplate } from '../element/status.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { noticeTemplate, nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { behindTemplate } from './behind.template.js';
import { trackerFiltersTemplate } from './filters.template.js';
import { promiseTemplate, reviewTemplate } from './promise.template.js';
import type { Tracker, TrackerView } from './tracker-view.js';

/** Promises in groups, or `one` alone: how many stand how, what to choose from, and each with how it stands. */
export function promiseTrackerTemplate(
  sections: Needed,
  own: View<PromiseTrackerWords>,
  tracker: Tracker,
): TemplateResult {
  const { promises = { sets: [], items: [] }, themes = [] } = sections;
  const list = promiseListOf(promises, themes, tracker);
  const view = { ...own, ...tracker, sections, list };
  const { words, level, filters, promise: one } = view;
  const { sets, all, groups, by } = list;
  const alone = all.find(({ promise }) => promise.id === one);
  if (alone) return promiseTemplate(alone, level, '', view);
  if (one) return nothingTemplate(words.unknown);
  if (!sets.length && !all.length) return nothingTemplate(tracker.set ? words.unknown : words.empty);

  const isNamed = ({ id }: PromiseSet) => !all.some(({ promise }) => promise.set === id);
  return html`
    ${sets.map((set) =>
      by === 'set' || isNamed(set)
        ? nothing
        : html`<p part="title" class="title">${say(set.title, view)}</p>
            ${setTemplate(set, view)}`,
    )}
    ${all.length ? summaryTemplate(view) : nothing}${trackerFiltersTemplate(view)}
    ${groups.map((group) => groupTemplate(group, view))}
    ${sets.map((set) =>
      filters.group || !isNamed(set)
        ? nothing
        : html`<section part="group" id=${set.id}>
            ${heading(level, say(set.title, view))}${noticeTemplate(wordFor(set.availability, words.availability))}
            ${setTemplate(set, view)}${behindTemplate(set.id, [], view)}
          </section>`,
    )}
  `;
}

/** How many promises stand how: all of them, whatever the filters say, and no score. */
function summaryTemplate(view: TrackerView): TemplateResult {
  const { words } = view;
  const { all, counts } = view.list;
  return html`<div part="summary" class="notice">
    <p><b>${formatCount(all.length, words.promises)}</b></p>
    ${countsTemplate(counts, words.status, view)}
    ${counts[0]?.[0] === 'not-reviewed' ? html`<p>${formatCount(all.length, words.noneRated)}</p>` : nothing}
  </div>`;
}

function groupTemplate({ id, source, standings }: PromiseGroup, view: TrackerView): TemplateResult {
  const { level, words } = view;
  const set = source && 'title' in source ? source : undefined;
  return html`<section part="group" id=${set ? id : nothing}>
    ${heading(level, source ? say('name' in source ? source.name : source.title, view) : words.otherGroup)}
    ${set && setTemplate(set, view)}
    <ul part="promises" role="list">
      ${standings.map((one) => html`<li>${promiseTemplate(one, level + 1, id, view)}</li>`)}
    </ul>
  </section>`;
}

/** What is said about a set: its opening words, who made, agreed and signed it, how much of it is printed, and its review. */
function setTemplate(set: PromiseSet, view: TrackerView): TemplateResult {
  const { intro, availability, note, nextReview } = set;
  return html`<div part="intro">
    ${lineTemplate(intro, view, 'text')}
    ${(['madeBy', 'madeWith', 'agreedBy', 'signedByRoles'] as const).map((how) =>
      set[how]?.length
        ? html`<p part="made" class="quiet">
            ${view.words.made[how]}: ${say(formatList(set[how], view.locale), view)}
          </p>`
        : nothing,
    )}
    ${note ? lineTemplate(note, view) : lineTemplate(availability === 'headings-only' && view.words.headingsOnly)}
    ${reviewTemplate(nextReview, view)}
  </div>`;
}
