import { html, nothing, type TemplateResult } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import type { PartnerDutiesWords } from '../../i18n/en/partner-duties.js';
import { formatCount, formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import { dutyListsOf, type DutyLists, type DutyWithLaw } from '../../model/duty-panel.js';
import { checkedBetween } from '../../model/law.js';
import { isHeldBy, isHeldByOne, kindOf, kindsOf } from '../../model/partner.js';
import type { Duty } from '../../schema/duties.js';
import { contactTemplate } from '../element/contact.js';
import { heading } from '../element/heading.js';
import { say, wordsOf } from '../element/say.js';
import { noticeTemplate } from '../element/states.js';
import type { View } from '../element/view.js';
import { dutyTemplate } from './duty.template.js';
import { lawsTemplate } from './law.template.js';
import type { Panel, PanelView } from './panel-view.js';
import { riskTemplate } from './risk.template.js';

/** The duties of one kind of partner, of one organisation, or of all of them. */
export function partnerDutiesTemplate(sections: Needed, own: View<PartnerDutiesWords>, panel: Panel): TemplateResult {
  const { about, organisations = [], duties = [], provisions = [] } = sections;
  const publisher = about?.organisationName ? wordsOf(about.organisationName, own).words : own.words.kinds['council']!;
  // Law alone stands for every council of a page: nobody is sent to the one whose document it is taken from.
  const asked = panel.council
    ? { sections, councilName: publisher }
    : { sections: { ...sections, access: undefined }, councilName: own.words.theirs };
  const view: PanelView = { ...own, ...panel, ...asked, publisher, drawn: new Set() };
  const { words, level, today } = view;
  const one = organisations.find(({ id }) => id === panel.organisation);
  const kind = one ? kindOf(one) : panel.kind;
  const holds = (duty: Duty) => (one ? isHeldByOne(one, duty, organisations) : !kind || isHeldBy(kind, duty));

  const lists = dutyListsOf(duties.filter(holds), provisions, today);
  // The panel that shows the law says in short what it is, too.
  const elsewhere = panel.law ? [] : [...lists.law, ...lists.unsettled].flatMap(({ law }) => law);
  if (!panel.law) lists.law = lists.unsettled = [];
  if (!panel.council) lists.council = [];
  const shown = Object.values(lists).flat();
  const called = one ? say(one.name, view) : kind ? wordFor(kind, words.kinds) : words.everyone;
  const council = about?.organisationName ? say(about.organisationName, view) : publisher;
  return html`
    ${heading(
      level,
      html`<span part="publisher" class="publisher">${panel.council ? council : words.lists.law}</span>
        <bdi>${called}</bdi>: ${words.subject}`,
    )}
    ${riskTemplate(view)}
    ${
      panel.organisation && !one
        ? noticeTemplate(words.unknownOrganisation)
        : shown.length
          ? html`${introTemplate(shown, view)}
            ${kind ? listsTemplate(lists, level + 1, kind, view) : groupsTemplate(lists, view)}
            ${lawsTemplate(shown, elsewhere, view)}${contactsTemplate(shown, view)}`
          : nothingTemplate(kind, view)
    }
  `;
}

function introTemplate(shown: readonly DutyWithLaw[], view: PanelView): TemplateResult {
  const { words, locale, sections, law, council, publisher } = view;
  const checked = checkedBetween(shown.flatMap((one) => one.law));
  const reviewed = sections.about?.reviewed;
  const day = (date: string) => formatWhen(date, locale);
  return html`<p part="intro">${`${council ? words.intro : words.collected(publisher)} `}${law ? '' : words.noLaw}</p>
    <p part="date" class="quiet">
      ${checked && `${words.lawChecked(day(checked[0]), day(checked[1]))} `}${reviewed && words.reviewed(day(reviewed))}
    </p>`;
}

/** Nothing is published of a kind that is known; or the page asks for one that nobody knows. */
function nothingTemplate(kind: string, { words, council, law }: PanelView): TemplateResult {
  if (kind && !Object.hasOwn(words.kinds, kind)) return noticeTemplate(words.unknownKind(kind));
  if (!law) return noticeTemplate(`${words.nothing.council} ${words.noLaw}`);
  if (!council) return noticeTemplate(words.nothing.law);
  return noticeTemplate(kind ? words.none(wordFor(kind, words.kinds)) : words.empty);
}

/** Every kind of partner under a heading of its own. */
function groupsTemplate(lists: DutyLists, view: PanelView): TemplateResult[] {
  const { level, words } = view;
  return kindsOf(Object.values(lists).flatMap((list: DutyWithLaw[]) => list.map(({ duty }) => duty))).map((kind) => {
    const of = (list: readonly DutyWithLaw[]) => list.filter(({ duty }) => isHeldBy(kind, duty));
    const own = { law: of(lists.law), unsettled: of(lists.unsettled), council: of(lists.council) };
    const count = Object.values(own).flat().length;
    return html`<section part="group">
      ${heading(level + 1, wordFor(kind, words.kinds), 'subheading')}
      <details part="details">
        <summary part="toggle">
          <bdi>
            ${formatCount(count, words.count)}<span class="visually-hidden">: ${wordFor(kind, words.kinds)}</span>
          </bdi>
        </summary>
        ${listsTemplate(own, level + 2, kind, view)}
      </details>
    </section>`;
  });
}

/** What the law says and what the council says, each under its own heading. */
function listsTemplate(lists: DutyLists, level: number, kind: string, view: PanelView): TemplateResult[] {
  const { words, law, council } = view;
  const names = [...(law ? (['law', 'unsettled'] as const) : []), ...(council ? (['council'] as const) : [])];
  return names
    .filter((name) => lists[name].length || words.nothing[name])
    .map(
      (name) =>
        html`<section part=${name} class="list">
          ${heading(level, words.lists[name], 'subheading')}
          ${
            lists[name].length
              ? html`${words.leads[name] ? html`<p part="lead" class="quiet">${words.leads[name]}</p>` : nothing}
                  <ul part="duties" role="list">
                    ${lists[name].map((one) => html`<li>${dutyTemplate(one, name, level + 1, kind, view)}</li>`)}
                  </ul>`
              : html`<p part="note" class="quiet">${words.nothing[name]}</p>`
          }
        </section>`,
    );
}

/** Everybody to contact about what is shown, with each way to reach them, once. */
function contactsTemplate(shown: readonly DutyWithLaw[], view: PanelView): TemplateResult {
  const { words, level, sections, councilName } = view;
  const { access, about } = sections;
  const named = new Set(shown.flatMap(({ duty }) => duty.contacts ?? []));
  const contacts = access?.contacts ?? [];
  const asked = contacts.filter(({ id }) => named.has(id));
  const all = asked.length ? asked : contacts.filter(({ id }) => id === about?.contact);
  return html`<section part="contacts" class="list">
    ${heading(level + 1, words.contacts, 'subheading')}
    ${
      all.length
        ? html`<ul class="contacts" role="list">
            ${all.map((one) => html`<li part="contact" id=${one.id}>${contactTemplate(one, view, words.textTo)}</li>`)}
          </ul>`
        : html`<p>${words.noContact(councilName)}</p>`
    }
  </section>`;
}
