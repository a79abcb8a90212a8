import { html, type TemplateResult } from 'lit';

import type { FinderView } from './finder-view.js';

/** A part that a reader unfolds. What is in it is fetched then. */
export function unfoldTemplate(
  name: 'asking' | 'more',
  part: string,
  title: string,
  content: unknown,
  view: FinderView,
): TemplateResult {
  const toggled = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement;
    if (open !== view[name]) view.onToggle(name, open);
  };
  return html`<details part=${part} ?open=${view[name]} @toggle=${toggled}>
    <summary part="toggle">${title}</summary>
    <div class="unfolded">${content}</div>
  </details>`;
}
