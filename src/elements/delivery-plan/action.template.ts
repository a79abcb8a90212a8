import { html, nothing, type TemplateResult } from 'lit';

import { formatCount, formatNumber, formatWhen } from '../../i18n/format.js';
import { isOver, type ActionStanding } from '../../model/action-list.js';
import { isStated, targetOf } from '../../model/link.js';
import { hasPassed } from '../../model/period.js';
import type { Link } from '../../schema/id.js';
import type { Action } from '../../schema/plan.js';
import type { ActionEntry } from '../../schema/status.js';
import type { Text } from '../../schema/text.js';
import { detailsTemplate } from '../element/details.js';
import { evidenceTemplate } from '../element/evidence.js';
import { missingWords } from '../element/figure-words.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { statusTemplate } from '../element/status.js';
import type { PlanView } from './delivery-plan-view.js';

/** One action: when it is due, how it stands, who leads it with whom, its steps, and what was reported on it. */
export function actionTemplate(
  { action, status, current, earlier, overdue }: ActionStanding,
  view: PlanView,
): TemplateResult {
  const { words, level, onOpen } = view;
  return html`<article part="action" class="action" id=${action.id} tabindex="-1">
    <p part="date" class="due">${dueTemplate(action, status, overdue, view)}</p>
    ${heading(Math.min(6, level + 1), say(action.title, view), 'label')}
    ${lineTemplate(action.description, view, 'text')}
    ${current ? entryTemplate(current, view) : html`<p>${statusTemplate(status, view)}</p>`}
    ${aboutTemplate(action, view)}${stepsTemplate(action, isOver(status), view)}
    ${
      earlier.length
        ? detailsTemplate(
            formatCount(earlier.length, words.history),
            html`<ul>
              ${earlier.map((one) => html`<li>${entryTemplate(one, view)}</li>`)}
            </ul>`,
            () => onOpen(action.id),
          )
        : nothing
    }
  </article>`;
}

/** When it is due, or why it has no date. The day of viewing decides what is overdue. */
function dueTemplate({ due, noDue }: Action, status: string, overdue: boolean, view: PlanView): unknown {
  const { words, locale } = view;
  if (!due) {
    return html`${words.noDue}${noDue && html`: ${missingWords(noDue, view)}`}${noDue?.note && html`. ${say(noDue.note, view)}`}`;
  }
  const date = formatWhen(due, locale);
  if (overdue) return statusTemplate('delayed', view, words.overdue(date));
  return isOver(status) ? words.wasDue(date) : words.dueOn(date);
}

/** One report: the status, who gave it and when, why, and what shows it or why nothing does. */
function entryTemplate(entry: ActionEntry, view: PlanView): TemplateResult {
  const { words, locale } = view;
  return html`<div part="report" class="report">
    ${statusTemplate(entry.status, view)}
    <p class="quiet">${say(entry.by, view)}, ${formatWhen(entry.date, locale)}</p>
    ${lineTemplate(entry.note, view, 'text')}
    ${
      evidenceTemplate(entry, view) ??
      html`<p part="evidence" class="quiet">
        ${words.noEvidence}${entry.noEvidence && html`: ${say(entry.noEvidence, view)}`}
      </p>`
    }
  </div>`;
}

/** Who leads, who helps, and what it belongs to. */
function aboutTemplate(action: Action, view: PlanView) {
  const { words, sections, locale, mention } = view;
  const { leadRole, supportRoles = [], partners = [], themes = [], promises = [], dependsOn = [], start } = action;
  const named = (links: readonly Link[], nameOf: (id: string) => Text | undefined) =>
    links.flatMap((link) => {
      const id = targetOf(link);
      const name = nameOf(id);
      return name ? [html`${mention(id, say(name, view))}${isStated(link) ? nothing : ` (${words.notStated})`}`] : [];
    });
  return factsTemplate([
    [words.lead, say(leadRole, view)],
    [words.support, ...supportRoles.map((role) => say(role, view))],
    [words.partners, ...named(partners, (id) => sections.organisations?.find((one) => one.id === id)?.name)],
    [words.themes, ...named(themes, (id) => sections.themes?.find((one) => one.id === id)?.name)],
    [
      words.promises,
      ...named(promises, (id) => {
        const one = sections.promises?.items.find((item) => item.id === id);
        return one?.heading ?? one?.text;
      }),
    ],
    [words.dependsOn, ...named(dependsOn, (id) => sections.plan?.actions.find((item) => item.id === id)?.title)],
    [words.start, start && formatWhen(start, locale)],
  ]);
}

/** The steps on the way: how many are reached, and each with its date. Of an action that is over, none is due any more. */
function stepsTemplate({ milestones = [] }: Action, over: boolean, view: PlanView): TemplateResult | typeof nothing {
  const { words, locale, today } = view;
  if (!milestones.length) return nothing;
  const reached = milestones.filter(({ done }) => done).length;
  return html`<div part="steps">
    <p class="quiet">${words.steps(formatNumber(reached), formatNumber(milestones.length))}</p>
    <ol class="steps">
      ${milestones.map(({ id, title, due, done }) => {
        const [date, when] = [done && formatWhen(done, locale), formatWhen(due, locale)];
        const said = !date
          ? words[over ? 'wasDue' : 'dueOn'](when)
          : hasPassed(due, done!)
            ? words.late(date, when)
            : words.reached(date);
        const late = !date && !over && hasPassed(due, today);
        return html`<li part="step" id=${id} class=${date ? 'reached' : ''}>
          ${say(title, view)}
          <p class="quiet">${late ? statusTemplate('delayed', view, words.overdue(when)) : said}</p>
        </li>`;
      })}
    </ol>
  </div>`;
}
