import { html, nothing } from 'lit';

import { titleOf } from '../../model/described.js';
import { factsTemplate, type Fact } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { say } from '../element/say.js';
import type { Drawn } from './pieces.js';
import type { StrategyView } from './strategy-view.js';

/** Which children and young people are meant, and which organisations are named, as far as something is said of them. */
export function peopleTemplate(view: StrategyView): Drawn {
  const { words, sections } = view;
  const groups = sections.cohorts ?? [];
  const others = sections.organisations ?? [];
  if (!groups.length && !others.length) return nothing;
  return html`${namesTemplate(
    words.groups,
    groups.map(({ label, definition }) => [say(label, view), definition && say(definition, view)]),
    view,
  )}${namesTemplate(
    words.organisations,
    others.map(({ id, name, aliases = [], note }) => [
      html`<span id=${id}>${say(titleOf(name).title, view)}</span>`,
      (note || aliases.length) &&
        html`${note && say(note, view)}${
          aliases.length ? html`<p class="quiet">${words.aliases}: ${say(aliases.join('; '), view)}</p>` : nothing
        }`,
    ]),
    view,
  )}`;
}

/** Names with what is said of each; then those of which nothing is said, in one line. */
function namesTemplate(title: string, facts: readonly Fact[], { words, level }: StrategyView): Drawn {
  if (!facts.length) return nothing;
  const bare = facts.filter(([, said]) => !said);
  const some = bare.length < facts.length;
  return html`${heading(level, title, 'title')}${some ? factsTemplate(facts) : nothing}${
    bare.length
      ? html`<p>
          ${some ? `${words.alsoNamed}: ` : nothing}${bare.map(([name], at) => html`${at ? '; ' : nothing}${name}`)}
        </p>`
      : nothing
  }`;
}
