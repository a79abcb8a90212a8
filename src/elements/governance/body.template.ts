import { html, nothing, type TemplateResult } from 'lit';

import { formatWhen } from '../../i18n/format.js';
import { wordFor } from '../../i18n/plain-code.js';
import type { Body, Relation } from '../../schema/governance.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { link } from '../element/link.js';
import { say } from '../element/say.js';
import type { GovernanceView } from './governance-view.js';

/** A board or group: what it is for, who sits on it, how often it meets, and every link that is stated. */
export function bodyTemplate(body: Body, relations: readonly Relation[], view: GovernanceView): TemplateResult {
  const { words, locale, level } = view;
  const { id, kind, status, since, aliases, formerNames, organisation, chairRole, members = [], purpose, note } = body;
  const of = organisation && view.nameOf(organisation);
  const stands = [
    status && status !== 'existing' && wordFor(status, words.status),
    since && words.since(formatWhen(since, locale)),
  ];
  const standing = [
    words.kinds[kind],
    of && view.mention(organisation, say(of, view)),
    stands.filter(Boolean).join(' '),
  ].filter(Boolean);
  const names = (list: readonly string[] | undefined) =>
    list?.map((one, at) => html`${at ? ', ' : nothing}${say(one, view)}`);
  return html`<li part="body" id=${id} class=${status === 'proposed' ? 'proposed' : ''}>
    ${heading(level + 2, say(view.nameOf(id)!, view), 'name')}
    ${standing.length ? html`<p part="kind" class="quiet">${standing.map((one, at) => html`${at ? '; ' : nothing}${one}`)}</p>` : nothing}
    ${lineTemplate(purpose, view, 'text')}
    ${factsTemplate([
      [words.aliases, names(aliases)],
      [words.former, names(formerNames)],
      [words.chair, chairRole && say(chairRole, view)],
      [
        words.members,
        members.length &&
          html`<ul>
            ${members.map((one) => memberTemplate(one, view))}
          </ul>`,
      ],
      [words.meets, kind === 'role' ? '' : meetsTemplate(body, view)],
      [words.links, relations.length && linksTemplate(relations, id, view)],
    ])}
    ${lineTemplate(note, view)}
  </li>`;
}

function memberTemplate(
  { label, body, organisation, core, setsAgenda }: NonNullable<Body['members']>[number],
  view: GovernanceView,
): TemplateResult {
  const { words, mention } = view;
  const roles = [core && words.core, setsAgenda && words.setsAgenda].filter(Boolean).join(', ');
  const whom = body ?? organisation;
  return html`<li>
    ${whom ? mention(whom, say(label, view)) : say(label, view)}${roles ? html`<span class="quiet"> (${roles})</span>` : nothing}
  </li>`;
}

/** How often it meets, as printed where that can be read in two ways; the next meeting, or the last that is known. */
function meetsTemplate({ id, meets }: Body, view: GovernanceView): TemplateResult {
  const { words, locale, today } = view;
  const { frequency = 'none', asPrinted, next, papers } = meets ?? {};
  const often = wordFor(frequency, words.frequency);
  const printed = asPrinted && asPrinted.toLowerCase() !== often.toLowerCase() ? ` (${words.printed(asPrinted)})` : '';
  const papersOf = html`${words.papers}<span class="visually-hidden">: ${say(view.nameOf(id)!, view)}</span>`;
  return html`<p>${often}${printed}.</p>
    ${next ? html`<p part="next">${next < today ? words.last : words.next}: <b>${formatWhen(next, locale)}</b></p>` : nothing}
    ${papers ? html`<p>${link(papers, papersOf, view)}</p>` : nothing}`;
}

/** Links of a body, each said from the one that does it. */
export function linksTemplate(relations: readonly Relation[], own: string, view: GovernanceView): TemplateResult {
  const { words, mention, nameOf } = view;
  const named = (id: string) => mention(id, say(nameOf(id) ?? words.unnamed, view));
  return html`<ul part="links">
    ${relations.map(
      ({ from, to, kind, what, frequency, basis = 'stated', note }) =>
        html`<li>
          ${from === own ? nothing : html`${named(from)}: `}${`${wordFor(kind, words.from)} `}${named(to)}${what ? html` – ${say(what, view)}` : nothing}${frequency ? html` (${say(frequency, view)})` : nothing}
          ${words.basis[basis] ? html`<p class="quiet basis">${words.basis[basis]}.</p>` : nothing}${lineTemplate(note, view)}
        </li>`,
    )}
  </ul>`;
}
