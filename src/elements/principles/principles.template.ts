import { html, nothing, type TemplateResult } from 'lit';

import { principlesOf, type Named } from '../../model/principles.js';
import type { Principle, PrincipleSet, Strategy } from '../../schema/strategy.js';
import { heading } from '../element/heading.js';
import { lineTemplate } from '../element/line.js';
import { say } from '../element/say.js';
import { lawTemplate, lettersOf } from './law.template.js';
import type { PrinciplesView } from './principles-view.js';

/** The principles of the law as a council prints them, and its own principles, values and questions after them. */
export function principlesTemplate(strategy: Strategy, view: PrinciplesView): TemplateResult {
  const { statutory, own, named } = principlesOf(strategy);
  return html`${(statutory.length ? statutory : [undefined]).map((set) => lawTemplate(set, view))}${own.map((set) => setTemplate(set, view))}${named.map((one) => namedTemplate(one, view))}`;
}

function setTemplate({ id, title, items, note }: PrincipleSet, view: PrinciplesView): TemplateResult {
  return html`<section part="set" id=${id}>
    ${heading(view.level, say(title, view))}
    ${
      items.length
        ? html`<ul part="own" role="list">
            ${items.map((one) => html`<li part="line" id=${one.id}>${itemTemplate(one, view)}</li>`)}
          </ul>`
        : lineTemplate(view.words.headingOnly, undefined, 'missing')
    }
    ${lineTemplate(note, view)}
  </section>`;
}

/** A principle of the council’s own: its name, its words, and the options in it, in their order if they have one. */
function itemTemplate(principle: Principle, view: PrinciplesView): TemplateResult {
  const { label, text, options = [], ranked, canonical = [], extendsLaw, note } = principle;
  const { words, level } = view;
  const choices = options.map((one) => html`<li>${say(one, view)}</li>`);
  return html`${label ? heading(level + 1, say(label, view), 'label') : nothing}${lineTemplate(text, view, 'text')}
  ${
    choices.length
      ? ranked
        ? html`<p part="order" class="quiet">${words.ranked}:</p>
            <ol part="options">
              ${choices}
            </ol>`
        : html`<p part="order" class="quiet">${words.options}:</p>
            <ul part="options">
              ${choices}
            </ul>`
      : nothing
  }
  ${lineTemplate(canonical[0] && words.goesWith(lettersOf(canonical, view)))}${lineTemplate(extendsLaw, view)}${lineTemplate(note, view)}`;
}

/** What somebody names in a message: who it is, by role. */
function namedTemplate({ message, points }: Named, view: PrinciplesView): TemplateResult {
  const { id, heading: title = message.speakers[0]!.role } = message;
  return html`<section part="set">
    ${heading(view.level, view.words.named)}
    <p part="source" class="quiet">${view.mention(id, say(title, view))}</p>
    <ul part="own" role="list">
      ${points.map((one) => html`<li part="line">${lineTemplate(one.text, view, 'text')}</li>`)}
    </ul>
  </section>`;
}
