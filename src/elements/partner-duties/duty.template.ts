import { html, nothing, type TemplateResult } from 'lit';

import { wordFor } from '../../i18n/plain-code.js';
import type { DutyLists, DutyWithLaw } from '../../model/duty-panel.js';
import { checkAgeOf, isConfirmed } from '../../model/law.js';
import { notesAbout } from '../../model/notes.js';
import { isFor, isHeldInGeneral, kindOf, namedParts, partsOf } from '../../model/partner.js';
import type { Cohort } from '../../schema/cohorts.js';
import type { Duty } from '../../schema/duties.js';
import type { Organisation } from '../../schema/organisations.js';
import { phoneTemplate } from '../element/contact.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { lawName } from '../element/law-name.js';
import { lineTemplate } from '../element/line.js';
import { say, wordsOf } from '../element/say.js';
import { stateWords } from './law.template.js';
import type { PanelView } from './panel-view.js';

/** One duty: how strong it is, what it means on an ordinary day, for whom, the law behind it, and whom to ask. */
export function dutyTemplate(
  { duty, law, footing }: DutyWithLaw,
  list: keyof DutyLists,
  level: number,
  kind: string,
  view: PanelView,
): TemplateResult {
  const { words, sections, drawn } = view;
  const { id, title, strength, asStated, mutual, note } = duty;
  const practice = duty.inPractice?.filter((one) => isFor(kind, one)) ?? [];
  const plain = wordFor(strength, words.strengths);
  const local = strength === 'policy' || strength === 'local-commitment';
  const strong =
    list === 'council'
      ? local
        ? plain
        : words.councilSays(plain)
      : footing === 'yes'
        ? plain
        : words.footings[footing](plain);
  const meaning = list === 'law' || local ? words.meanings[strength] : undefined;
  const first = !drawn.has(id);
  drawn.add(id);
  return html`<article part="duty" class="duty" id=${first ? id : nothing}>
    ${heading(level, say(title, view), 'title')}
    <p>
      <span part="strength" class="strength">${strong}</span
      >${meaning && html`<span class="quiet">${` ${meaning}`}</span>`}
    </p>
    ${asStated ? html`<p part="stated" class="stated"><b>${words.asStated}: </b>${say(asStated, view)}</p>` : nothing}
    ${
      practice.length
        ? html`<div part="practice">
            <p><b>${words.practice}</b></p>
            <ul>
              ${practice.map(
                ({ role, text }) =>
                  html`<li>${role && html`<b class="role"><bdi>${say(role, view)}</bdi>: </b>`}${say(text, view)}</li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${aboutTemplate({ duty, law, footing }, list, kind, view)}
    ${lineTemplate(mutual && words.mutual)}${lineTemplate(note, view)}
    ${notesAbout(new Set([id]), sections.notes ?? []).map(({ text }) => lineTemplate(text, view))}
    ${lineTemplate(isHeldInGeneral(kind, duty) && words.inGeneral)}
  </article>`;
}

function aboutTemplate(
  { duty, law }: DutyWithLaw,
  list: keyof DutyLists,
  kind: string,
  view: PanelView,
): TemplateResult | typeof nothing {
  const { words, today, sections } = view;
  const named = sections.access?.contacts.filter(({ id }) => duty.contacts?.includes(id)) ?? [];
  const cohorts = sections.cohorts?.filter(({ id }) => duty.cohorts?.includes(id));
  const doubtful = law.some((one) => !isConfirmed(one, today) || checkAgeOf(one, today) !== 'fresh');
  const ask = named.map(({ label }) => wordsOf(label, view).words).join(words.or) || view.councilName;
  const laws = law.map(
    (one) => html`<p part="basis">${view.mention(one.id, say(lawName(one), view))}. ${stateWords(one, view)}</p>`,
  );
  const unnamed = list !== 'council' && !law.length;
  if (unnamed) laws.push(html`<p part="basis">${words.notNamed}</p>`);
  if (doubtful || unnamed) laws.push(html`<p part="ask"><b>${words.ask(ask)}</b></p>`);
  return factsTemplate([
    [words.who, whoTemplate(duty, kind, view)],
    [words.forWhom, inLine(mentioned(cohorts, view))],
    [words.lawBehind, laws.length && laws],
    [
      words.contact,
      named.length && named.map((one) => html`<p>${say(one.label, view)} ${phoneTemplate(one, view) ?? nothing}</p>`),
    ],
  ]);
}

/** Which parts of a kind hold a duty, and which organisations of that kind, where it is not the one that is shown. */
function whoTemplate(duty: Duty, kind: string, view: PanelView): unknown {
  if (duty.holders?.includes(view.organisation)) return undefined;
  const parts = namedParts(kind, duty).map((part) => wordFor(part, view.words.kinds));
  const kinds = [kind, ...partsOf(kind)];
  const holders = view.sections.organisations?.filter(
    (one) => duty.holders?.includes(one.id) && kinds.includes(kindOf(one)) && !parts.includes(one.name),
  );
  return inLine([...parts, ...mentioned(holders, view)]);
}

function mentioned(things: readonly (Cohort | Organisation)[] = [], view: PanelView): unknown[] {
  return things.map((one) => view.mention(one.id, say('label' in one ? one.label : one.name, view)));
}

/** Several things in one line, or nothing. */
function inLine(things: readonly unknown[]): unknown {
  return things.length && things.map((one, at) => html`${at ? '; ' : ''}${one}`);
}
