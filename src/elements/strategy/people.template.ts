import { html, nothing } from 'lit';

import { titleOf } from '../../model/described.js';
import { factsTemplate } from '../element/facts.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import type { Drawn } from './pieces.js';
import type { StrategyView } from './strategy-view.js';

/** Which children and young people are meant, and which organisations are named, as far as something is said of them. */
export function peopleTemplate(view: StrategyView): Drawn {
  const { words, level, sections } = view;
  const groups = sections.cohorts ?? [];
  const others = sections.organisations ?? [];
  if (!groups.length && !others.length) return nothing;
  return html`${
    groups.length
      ? html`${heading(level, words.groups, 'title')}${factsTemplate(
          groups.map(({ label, definition }) => [say(label, view), definition ? say(definition, view) : ' ']),
        )}`
      : nothing
  }${
    others.length
      ? html`${heading(level, words.organisations, 'title')}${factsTemplate(
          others.map(({ id, name, aliases = [], note }) => [
            html`<span id=${id}>${titleOf(name).title}</span>`,
            html`${note ? say(note, view) : ' '}${lineTemplate(
              aliases.length ? `${words.aliases}: ${aliases.join('; ')}` : undefined,
              view,
            )}`,
          ]),
        )}`
      : nothing
  }`;
}
