import { html } from 'lit';

import { CpSelectEvent } from '../../data/events.js';
import { Mentioned } from './mentioned.js';

/** Words about a thing, as a link to where the page shows it; otherwise the words alone. */
export type Mention = (id: string, content: unknown) => unknown;

/**
 * Lets an element link to what other elements of the page show of the same document, and they to what it shows. A link
 * leads into the other shadow root, where addresses with `#` do not reach.
 */
export class Mentions extends Mentioned {
  /** Others show something else now, which may be mentioned here. */
  override told(): void {
    this.host.requestUpdate();
  }

  /** A link to a thing that another element shows. */
  readonly to: Mention = (id, content) => {
    const shows = [...(this.page ?? [])].find(([shower, ids]) => shower !== this && ids.includes(id));
    if (!shows) return content;
    const follow = (event: Event) => {
      event.preventDefault();
      this.host.dispatchEvent(new CpSelectEvent(id));
      show(shows[0].host.shadowRoot!.getElementById(id));
    };
    return html`<a part="link mention" href="#${id}" @click=${follow}>${content}</a>`;
  };
}

/** Brings something into view, opened if it is closed, and gives it the focus so that a screen reader goes there too. */
function show(target: HTMLElement | null): void {
  if (!target) return;
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true;
  }
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
