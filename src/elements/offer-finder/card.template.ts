import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { checkAgeOf, footingOf, lawBehind } from '../../model/law.js';
import { openingAt } from '../../model/opening.js';
import { helpsToday, verdicts } from '../../search/filters.js';
import { heading } from '../element/heading.js';
import { entitlementWords } from './amount.template.js';
import type { CardView } from './card-view.js';
import type { Entry } from './entry.js';
import { keepTemplate } from './keep.template.js';
import { openingWords } from './opening-words.js';
import { unfoldTemplate } from './unfold.template.js';

/**
 * One service: what it is, what matters at a glance, and all the rest once a reader opens it. What does not run any more
 * is said to, and leads nowhere.
 */
export function cardTemplate(entry: Entry, level: number, view: CardView): TemplateResult {
  const { service, marks } = entry;
  const { words, opened, onOpen, marked } = view;
  const { id, name, summary, status, alert } = service;
  const look = view.linked === id ? 'service linked' : 'service';
  const title = heading(level, marked(name, view, marks), 'name');
  const open = opened.has(id);
  const runs = status === 'active' || status === 'temporarily closed';
  return html`<article part=${look} class=${look} id=${id} tabindex="-1">
    ${title} ${summary ? html`<p part="summary">${marked(summary, view, marks)}</p>` : nothing}
    ${status === 'active' ? nothing : html`<p part="closed" class="notice">${runs ? words.closedForNow : words.gone}</p>`}
    ${alert ? html`<p part="alert" class="notice">${marked(alert, view, marks)}</p>` : nothing}
    ${
      runs
        ? html`${glanceTemplate(entry, view)}
          ${unfoldTemplate(
            'details',
            html`${words.more}<span class="visually-hidden">: ${name}</span>`,
            open ? view.inside(entry, view) : nothing,
            open,
            (now) => onOpen(id, now),
          )}
          ${view.onKeep ? keepTemplate(service, view.onKeep, view) : nothing}`
        : nothing
    }
  </article>`;
}

/** What matters at a glance: how much, whether it is a right, free, open now, and whether it may be out of date. */
function glanceTemplate({ service, entitlements }: Entry, view: CardView): TemplateResult {
  const { words, locale, today } = view;
  const { status, checked, schedules = [] } = service;
  const amounts = entitlements.filter(({ amount }) => amount);
  const opening = status === 'active' && schedules.length ? openingAt(schedules, view.now) : undefined;
  const right =
    service.entitlement === 'statutory' && footingOf(lawBehind(service, view.sections.provisions), today) === 'yes';
  const points = [
    helpsToday(service) && html`<b>${words.urgent}</b>`,
    amounts.length === 1 && html`<b part="amount">${entitlementWords(amounts[0]!, view)}</b>`,
    right && words.right,
    verdicts.free(service, { free: true, today }) === 'fits' && words.free,
    opening && opening.state !== 'unsaid' && html`<span part="opening">${openingWords(opening, view)}</span>`,
  ].filter(Boolean);
  const old = checked && checkAgeOf({ checked: { date: checked } }, today) === 'old';
  return html`${
    points.length
      ? html`<ul part="glance" class="glance" role="list">
          ${points.map((point) => html`<li>${point}</li>`)}
        </ul>`
      : nothing
  }${old ? html`<p part="old" class="quiet">${words.old(formatWhen(checked, locale))}</p>` : nothing}`;
}
