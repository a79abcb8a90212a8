import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { DecisionWords } from '../../i18n/en/decision.js';
import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { notesAbout } from '../../model/notes.js';
import type { Decision, DecisionPart } from '../../schema/governance.js';
import type { Text } from '../../schema/text.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import type { Mention } from '../element/mentions.js';
import { say } from '../element/say.js';
import { nothingTemplate } from '../element/states.js';
import type { View } from '../element/view.js';

/** What the templates of a report depend on. */
export interface DecisionView extends View<DecisionWords> {
  sections: Needed;
  /** A link to where the page shows a thing. */
  mention: Mention;
}

/** One report by its id, or all of them; or that there is none, in words. */
export function decisionsTemplate(id: string, view: DecisionView): TemplateResult | TemplateResult[] {
  const all = view.sections.governance?.decisions ?? [];
  const shown = all.filter((one) => !id || one.id === id);
  if (!shown.length) return nothingTemplate(all.length ? view.words.unknown : view.words.empty);
  return shown.map((one) => decisionTemplate(one, view));
}

/** One report: what was decided, what it recommends, why, who was asked, and what it would mean. */
function decisionTemplate(one: Decision, view: DecisionView): TemplateResult {
  const { words, level, sections } = view;
  const { notGiven } = words;
  const notes = notesAbout(new Set([one.id]), sections.notes ?? []).map(({ text }) => text);
  const printed = one.sections?.map((each) => `${each.number}. ${each.heading}`);
  // Of the parts that every report has, it is said that they are not published; of the others, nothing.
  const parts = {
    summary: partTemplate(one.summary, view) ?? notGiven,
    recommendations: listTemplate(one.recommendations, view, 'counted') ?? notGiven,
    reasons: reasonsTemplate(one, view) ?? notGiven,
    consultations: consultationsTemplate(one, view) ?? notGiven,
    plan: listTemplate(one.councilPlan, view) ?? notGiven,
    alternatives: partTemplate(one.alternatives, view) ?? notGiven,
    implications: implicationsTemplate(one, view) ?? notGiven,
    appendices: documentsTemplate(one.appendices, view) ?? notGiven,
    background: documentsTemplate(one.background, view) ?? notGiven,
    notes: listTemplate(notes, view),
    contents: listTemplate(printed, view, 'printed'),
  };
  return html`<article part="decision" id=${one.id}>
    ${heading(level, say(one.title, view))}
    <p part="outcome" class="notice"><b>${words.decided}: </b>${wordFor(one.outcome, words.outcomes)}</p>
    ${lineTemplate(one.note, view)}${aboutTemplate(one, view)}
    ${Object.entries(parts).map(([name, content]) =>
      content
        ? html`<section part=${name}>
            ${heading(level + 1, words.parts[name as keyof typeof parts], 'subheading')}${content}
          </section>`
        : nothing,
    )}
  </article>`;
}

/** Whose decision it is, when, by whom it was written, and the tests and reasons at the head of a report. */
function aboutTemplate(one: Decision, view: DecisionView) {
  const { words, sections, locale, mention } = view;
  const { keyTests = [], isKey } = one;
  const body = sections.governance?.bodies.find(({ id }) => id === one.body);
  const tests = keyTests.map(
    ({ text, threshold, answer }) =>
      html`${say(text, view)} <b>${wordFor(answer, words.answers)}</b>${
          threshold && html`<div class="quiet">${words.threshold}: ${say(threshold, view)}</div>`
        }`,
  );
  const { notGiven } = words;
  return factsTemplate([
    [words.by, body ? mention(body.id, say(body.name, view)) : notGiven],
    [words.date, formatWhen(one.date, locale)],
    [words.report, documentsTemplate([one.document], view) ?? notGiven],
    [words.authors, listTemplate(one.authorRoles, view) ?? notGiven],
    [words.wards, one.wards ? say(one.wards, view) : notGiven],
    [words.key, html`${isKey === undefined ? notGiven : words.answers[isKey ? 'yes' : 'no']} ${linesTemplate(tests)}`],
    [words.exempt, partTemplate(one.exempt, view) ?? notGiven],
    [words.urgency, partTemplate(one.urgency, view) ?? notGiven],
  ]);
}

/** What a part of the report says. What it does not say is said: blank, "N/A", none and "to follow" are four things. */
function partTemplate(part: DecisionPart | undefined, view: DecisionView): TemplateResult | undefined {
  if (!part) return undefined;
  const { words, shared } = view;
  const { text = [], missing, asPrinted } = part;
  const reason = missing?.reason ?? (text.length ? '' : 'not-stated');
  return html`${text.map((each) => html`<p>${say(each, view)}</p>`)}${
    reason &&
    html`<p part="missing">
      <b>${words.missing[reason] ?? wordFor(reason, shared.missing)}</b>${
        asPrinted && html`<span class="quiet"> (${words.printed(asPrinted)})</span>`
      }
    </p>`
  }${lineTemplate(missing?.note, view)}`;
}

function reasonsTemplate({ reasons = [] }: Decision, view: DecisionView) {
  return linesTemplate(
    reasons.map(
      ({ number, lead, text }) =>
        html`<span class="quiet">${number}</span> ${lead && html`<b>${say(lead, view)}</b>`} ${say(text, view)}`,
    ),
    'printed',
  );
}

/** Who was asked, and what is different because of it. */
function consultationsTemplate({ consultations = [] }: Decision, view: DecisionView) {
  const { words } = view;
  return linesTemplate(
    consultations.map(
      ({ text, before, after }) =>
        html`${say(text, view)}${factsTemplate(
          [
            [words.before, before && say(before, view)],
            [words.after, after && say(after, view)],
          ],
          'change',
        )}`,
    ),
  );
}

function implicationsTemplate({ implications = [] }: Decision, view: DecisionView) {
  if (!implications.length) return undefined;
  return implications.map(
    ({ kind, heading: title, part }) =>
      html`<div part="implication">
        ${heading(view.level + 2, title ? say(title, view) : wordFor(kind, view.words.kinds), 'minor')}
        ${partTemplate(part, view)}
      </div>`,
  );
}

function documentsTemplate(ids: readonly string[] = [], view: DecisionView) {
  const documents = ids.flatMap((id) => view.sections.documents?.find((one) => one.id === id) ?? []);
  return linesTemplate(
    documents.map(({ id, title, url }) =>
      url ? link(url, say(title, view), view) : view.mention(id, say(title, view)),
    ),
  );
}

/** How lines of a list begin: with a dot, with a number that is counted, or with the number that each is printed with. */
type Marks = 'dots' | 'counted' | 'printed';

function listTemplate(texts: readonly Text[] = [], view: DecisionView, marks?: Marks) {
  return linesTemplate(
    texts.map((one) => say(one, view)),
    marks,
  );
}

/** One thing alone needs no list. */
function linesTemplate(lines: readonly unknown[], marks: Marks = 'dots'): TemplateResult | undefined {
  if (lines.length < 2) return lines.length ? html`<div>${lines}</div>` : undefined;
  const items = lines.map((one) => html`<li>${one}</li>`);
  return marks === 'counted'
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul role=${marks === 'printed' ? 'list' : nothing}>
        ${items}
      </ul>`;
}
