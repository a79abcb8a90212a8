import { html, nothing, type TemplateResult } from 'lit';

import type { Text } from '../../schema/text.js';
import { heading } from '../element/heading.js';
import { say } from '../element/say.js';
import type { StrategyView } from './strategy-view.js';

/** Something that may be drawn, or nothing where nothing of it is published. */
export type Drawn = TemplateResult | typeof nothing;

/** A list, with bullets or with a look of its own. Nothing where there is nothing to list. */
export function listTemplate(items: readonly unknown[], part: string, look = ''): Drawn {
  return items.length
    ? html`<ul part=${part} class=${look} role=${look ? 'list' : nothing}>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;
}

/** Texts in a list. */
export function textsTemplate(texts: readonly Text[] = [], view: StrategyView, part: string, look?: string): Drawn {
  return listTemplate(
    texts.map((text) => say(text, view)),
    part,
    look,
  );
}

/** One vision, message, engagement or part of the text: of what kind it is, its heading, and what there is to it. */
export function pieceTemplate(
  part: string,
  { id, kind, title }: { id: string; kind?: unknown; title?: Text },
  view: StrategyView,
  ...content: unknown[]
): TemplateResult {
  return html`<article part=${part} class=${part} id=${id}>
    ${kind ? html`<p part="kind" class="quiet">${kind}</p>` : nothing}
    ${title ? heading(view.level, say(title, view), 'title') : nothing} ${content}
  </article>`;
}

/** What a reader may open. */
export function openTemplate(toggle: unknown, content: unknown, onOpen?: () => void): TemplateResult {
  // Only a click opens it for a reader: finding words in the page opens it too.
  const clicked = ({ currentTarget }: Event) => {
    if (!((currentTarget as Element).parentElement as HTMLDetailsElement).open) onOpen?.();
  };
  return html`<details part="details">
    <summary part="toggle" @click=${clicked}><bdi>${toggle}</bdi></summary>
    ${content}
  </details>`;
}
