import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

import type { DocumentSource } from '../../data/document-source.js';
import { CpSelectEvent } from '../../data/events.js';

/** Words about a thing, as a link to where the page shows it; otherwise the words alone. */
export type Mention = (id: string, content: unknown) => unknown;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Lets an element link to what other elements of the page show of the same document. What has an `id` in its shadow root
 * can be linked to; a link leads into the other shadow root, where addresses with `#` do not reach.
 */
export class Mentions implements ReactiveController {
  #page: DocumentSource['ids'] | undefined;

  constructor(
    private host: Host,
    /** The document that the element is drawn from. */
    private source: () => DocumentSource | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    const { isConnected, shadowRoot } = this.host;
    const source = isConnected && this.source();
    if (!source) return this.#leave();
    const page = source.ids;
    if (page !== this.#page) {
      this.#leave();
      // What the others show is known only now, after the drawing.
      if (page.size) this.host.requestUpdate();
    }
    this.#page = page;
    const ids = new Set([...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id));
    const before = page.get(this.host);
    page.set(this.host, ids);
    if (before?.size !== ids.size || [...ids].some((id) => !before.has(id))) this.#tell(page);
  }

  /** A link to a thing that another element shows. */
  readonly to: Mention = (id, content) => {
    const shows = [...(this.#page ?? [])].find(([host, ids]) => host !== this.host && ids.has(id));
    if (!shows) return content;
    const follow = (event: Event) => {
      event.preventDefault();
      this.host.dispatchEvent(new CpSelectEvent(id));
      show(shows[0].shadowRoot!.getElementById(id));
    };
    return html`<a part="link mention" href="#${id}" @click=${follow}>${content}</a>`;
  };

  #leave(): void {
    const page = this.#page;
    this.#page = undefined;
    if (page?.delete(this.host)) this.#tell(page);
  }

  #tell(page: DocumentSource['ids']): void {
    for (const host of page.keys()) if (host !== this.host) host.requestUpdate();
  }
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
