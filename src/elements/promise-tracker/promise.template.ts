import { html, nothing, type TemplateResult } from 'lit';

import { formatNumber, formatWhen } from '../../i18n/format.js';
import { isStated, targetOf } from '../../model/link.js';
import { hasPassed } from '../../model/period.js';
import type { Standing } from '../../model/promise.js';
import type { PromiseItem } from '../../schema/promises.js';
import { entryTemplate } from '../element/entry.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { permalinkTemplate } from '../element/permalink.js';
import { say, wordsOf } from '../element/say.js';
import { statusTemplate } from '../element/status.js';
import { behindTemplate } from './behind.template.js';

import type { TrackerView } from './tracker-view.js';

/** One promise: its words, how it stands in both views, its review, and what stands behind it. */
export function promiseTemplate(standing: Standing, level: number, group: string, view: TrackerView): TemplateResult {
  const { promise, earlier } = standing;
  const { id, number = '', text, themes } = promise;
  const { words, page } = view;
  const title = promise.heading ?? text ?? id;
  const part = page && id === view.linked ? 'promise linked' : 'promise';
  const unstated = themes?.some((one) => targetOf(one) === group && !isStated(one));
  const named = `${number} ${wordsOf(title, view).words}`.trim();
  return html`<article part=${part} class=${part} id=${id} tabindex="-1">
    ${heading(level, html`${number && html`<span part="number" class="number">${`${number} `}</span>`}${say(title, view)}`)}
    ${lineTemplate(promise.heading && text, view, 'text')}${audienceTemplate(promise, view)}${standingTemplate(standing, view)}
    ${reviewTemplate(promise.nextReview, view)}${lineTemplate(promise.note, view)}
    ${lineTemplate(unstated && words.notStated)}${behindTemplate(id, earlier, view)}
    ${permalinkTemplate(page, words.linkTo, id, named, view)}
  </article>`;
}

/** Whom a promise is for, where that is not the same for all of them, and until which age. */
function audienceTemplate({ cohorts, untilAge }: PromiseItem, view: TrackerView): unknown {
  const { words, sections, list } = view;
  const labels = sections.cohorts?.filter(({ id }) => cohorts?.includes(id)) ?? [];
  // Some names have an "and" of their own.
  const named = list.choices.audience.length ? labels.map(({ label }) => wordsOf(label, view).words).join('; ') : '';
  const until = untilAge === undefined ? '' : words.untilAge(formatNumber(untilAge));
  return [named && `${words.audience}: ${named}`, until].map(
    (one) => one && html`<p part="audience" class="quiet">${one}</p>`,
  );
}

/** The council's view and young people's side by side, never averaged, and whether they differ. */
function standingTemplate({ status, current, views, differs }: Standing, view: TrackerView): TemplateResult {
  const { words } = view;
  const council = current ? entryTemplate(current, view) : statusTemplate(status, view);
  if (!current && !views.length) return html`<p>${council}</p>`;
  const difference = status === 'not-reviewed' ? words.unrated : words.differs;
  return html`${differs ? html`<p part="difference">${statusTemplate('differs', view, difference)}</p>` : nothing}
    <dl part="views" class="views">
      <div part="view">
        <dt>${words.council}</dt>
        <dd>${council}</dd>
      </div>
      <div part="view">
        <dt>${words.youngPeople}</dt>
        ${views.length ? views.map((one) => html`<dd>${entryTemplate(one, view)}</dd>`) : html`<dd class="quiet">${words.noView}</dd>`}
      </div>
    </dl>`;
}

/** When a promise, or a set of them, is reviewed next, or was to be. */
export function reviewTemplate(nextReview: string | undefined, view: TrackerView): TemplateResult | undefined {
  const { words, today } = view;
  const date = nextReview && formatWhen(nextReview, view.locale);
  if (!date) return;
  return html`<p part="review" class="quiet">
    ${hasPassed(nextReview, today) ? statusTemplate('delayed', view, words.reviewDue(date)) : words.nextReview(date)}
  </p>`;
}
