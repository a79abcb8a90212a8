import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { DeliveryPlanWords } from '../../i18n/en/delivery-plan.js';
import { formatCount, formatNumber, formatWhen } from '../../i18n/format.js';
import { plainCode, wordFor } from '../../i18n/plain-code.js';
import { actionListOf, type ActionFilter } from '../../model/action-list.js';
import { titleOf } from '../../model/described.js';
import { isStated, targetOf } from '../../model/link.js';
import { notesAbout } from '../../model/notes.js';
import type { Link } from '../../schema/id.js';
import type { DeliveryPlan } from '../../schema/plan.js';
import { choiceTemplate } from '../element/choice.js';
import { countsTemplate } from '../element/status.js';
import { filtersTemplate } from '../element/filters.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { noticeTemplate, nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { actionTemplate } from './action.template.js';
import type { Planning, PlanView } from './delivery-plan-view.js';

const none = { theme: '', lead: '', status: '', due: '' };
const names = Object.keys(none) as ActionFilter[];

/** How the plans stand, what to choose from, and each plan with its actions in the order in which they are due. */
export function deliveryPlanTemplate(
  sections: Needed,
  own: View<DeliveryPlanWords>,
  planning: Planning,
): TemplateResult {
  const list = actionListOf(sections.plan ?? { actions: [] }, { ...planning, today: own.today });
  const view = { ...own, ...planning, sections, list };
  const { words, plan: wanted } = view;
  const plans = (sections.plan?.plans ?? []).filter(({ id }) => !wanted || id === wanted);
  const listed = plans.map(({ id }) => id);
  const loose = list.shown.filter(({ action }) => !listed.includes(action.plan));
  if (!plans.length && !list.all.length) return nothingTemplate(wanted ? words.unknown : words.empty);
  return html`${list.all.length ? html`${summaryTemplate(view)}${filterTemplate(view)}` : nothing}
  ${plans.map((plan) => planTemplate(plan, view))}${timelineTemplate(loose, view)}`;
}

/** How many actions stand how: all of them, whatever the filters say, and no score. */
function summaryTemplate(view: PlanView): TemplateResult {
  const { words, locale, list, today } = view;
  const { all, counts, overdue } = list;
  return html`<div part="summary" class="notice">
    <p><b>${formatCount(all.length, words.actions)}</b></p>
    ${countsTemplate(counts, words.status, view)}
    ${overdue ? html`<p>${words.overdueCount(formatNumber(overdue), formatWhen(today, locale))}</p>` : nothing}
  </div>`;
}

function filterTemplate(view: PlanView): TemplateResult | typeof nothing {
  const { list, words, filters, filterable, sections, onFilter } = view;
  const offered = names.filter((name) => filters[name] || (filterable && list.choices[name].length));
  if (!offered.length) return nothing;
  const choose = (wanted: typeof filters) =>
    onFilter(wanted, actionListOf(sections.plan!, { ...view, filters: wanted }).shown.length);
  const wordsOf = (name: ActionFilter, value: string) => {
    if (!value) return words.every;
    if (name === 'status') return wordFor(value, words.status);
    if (name === 'due') return words.overdueOnly;
    return name === 'lead' ? value : (sections.themes?.find(({ id }) => id === value)?.name ?? plainCode(value));
  };
  return filtersTemplate({
    fields: filterable
      ? offered.map((name) =>
          choiceTemplate(
            words.filters[name],
            [...new Set(['', ...list.choices[name], filters[name]])].map((one) => [one, wordsOf(name, one)]),
            filters[name],
            (value) => choose({ ...filters, [name]: value }),
          ),
        )
      : [],
    narrowed: names.some((name) => filters[name]),
    result: words.shown(formatNumber(list.shown.length), formatNumber(list.all.length)),
    showAll: words.showAll,
    onClear: () => choose(none),
  });
}

/** One plan: what is known about it, and its actions, or that they are not published. */
function planTemplate(plan: DeliveryPlan, view: PlanView): TemplateResult {
  const { words, level, list, sections } = view;
  const { id, title, availability, cycle, owner, reviewedBy = [], holds = [], note } = plan;
  const belongs = ({ action }: { action: { plan: string } }) => action.plan === id;
  const printed = list.all.some(belongs);
  return html`<section part="plan" id=${id} tabindex="-1">
    ${heading(level, say(titleOf(title).title, view))}
    ${printed ? nothing : noticeTemplate(wordFor(availability, words.availability))}
    <div part="about" class="about">
      ${words.cycle[cycle] ? html`<p>${words.cycle[cycle]}</p>` : nothing}
      ${bodiesTemplate(words.owner, owner ? [owner] : [], view)}${bodiesTemplate(words.reviewedBy, reviewedBy, view)}
      ${
        holds.length
          ? html`<p>${words.holds}:</p>
              <ul>
                ${holds.map((one) => html`<li>${say(one, view)}</li>`)}
              </ul>`
          : nothing
      }
      ${lineTemplate(note, view)}
      ${notesAbout(new Set([id]), sections.notes ?? []).map(({ text }) => lineTemplate(text, view))}
    </div>
    ${timelineTemplate(list.shown.filter(belongs), view)}
  </section>`;
}

function bodiesTemplate(name: string, links: readonly Link[], view: PlanView): TemplateResult | typeof nothing {
  const { words, sections, mention } = view;
  const named = links.flatMap((link) => {
    const body = sections.governance?.bodies.find(({ id }) => id === targetOf(link));
    const note = asideTemplate(!isStated(link) && `(${words.notStated})`);
    const why = asideTemplate(typeof link === 'object' && link.note && say(link.note, view));
    return body ? [html`<bdi>${mention(body.id, say(body.name, view))}</bdi>${note}${why}`] : [];
  });
  return named.length
    ? html`<p>${name}: ${named.map((one, index) => html`${index ? '; ' : nothing}${one}`)}</p>`
    : nothing;
}

function asideTemplate(words: unknown): TemplateResult | typeof nothing {
  return words ? html`<span class="quiet"> ${words}</span>` : nothing;
}

function timelineTemplate(standings: PlanView['list']['shown'], view: PlanView): TemplateResult | typeof nothing {
  if (!standings.length) return nothing;
  return html`<ol part="timeline" class="timeline" role="list">
    ${standings.map((one) => html`<li class=${one.status === 'done' ? 'reached' : ''}>${actionTemplate(one, view)}</li>`)}
  </ol>`;
}
