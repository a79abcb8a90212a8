import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { DocumentSource, Shower } from '../../data/document-source.js';

/**
 * Lets other elements of the page link to what a chart shows, as `Mentions` does. A chart itself links to nothing, so it is
 * not drawn again whenever another element comes: with many charts that would draw each of them twice.
 */
export class Mentioned implements ReactiveController, Shower {
  #page: DocumentSource['ids'] | undefined;
  #ids = '';

  constructor(
    private host: ReactiveControllerHost & HTMLElement,
    /** The document that the chart is drawn from. */
    private source: () => DocumentSource | undefined,
  ) {
    host.addController(this);
  }

  get shadowRoot(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  /** Others show something else, and that is nothing to a chart. */
  requestUpdate(): void {}

  hostDisconnected(): void {
    this.#show(undefined, []);
  }

  hostUpdated(): void {
    const { isConnected, shadowRoot } = this.host;
    const ids = [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    this.#show(isConnected ? this.source()?.ids : undefined, ids);
  }

  #show(page: DocumentSource['ids'] | undefined, ids: readonly string[]): void {
    const before = this.#page;
    if (page === before && `${ids}` === this.#ids) return;
    this.#page = page;
    this.#ids = `${ids}`;
    before?.delete(this);
    page?.set(this, new Set(ids));
    for (const all of [before, page]) all?.forEach((_, other) => other.requestUpdate());
  }
}
