import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { DocumentSource, Shower } from '../../data/document-source.js';

/**
 * Lets the other elements of a page link to what an element shows of their document: what has an `id` in its shadow root.
 * An element that links to nothing itself needs only this, and is not drawn again whenever another comes.
 */
export class Mentioned implements ReactiveController, Shower {
  /** What is shown of the document, by whom. */
  protected page: DocumentSource['ids'] | undefined;

  #ids = '';

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    /** The document that the element is drawn from. */
    private source: () => DocumentSource | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(undefined, []);
  }

  hostUpdated(): void {
    const { isConnected, shadowRoot } = this.host;
    const ids = [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    this.#show(isConnected ? this.source()?.ids : undefined, ids);
  }

  told(): void {}

  #show(page: DocumentSource['ids'] | undefined, ids: readonly string[]): void {
    const before = this.page;
    if (page === before && `${ids}` === this.#ids) return;
    this.page = page;
    this.#ids = `${ids}`;
    if (page !== before) {
      before?.delete(this);
      // What the others show is known only now, after the drawing.
      if (page?.size) this.told();
    }
    for (const showers of new Set([before, page])) showers?.forEach((_, other) => other === this || other.told());
    page?.set(this, ids);
  }
}
