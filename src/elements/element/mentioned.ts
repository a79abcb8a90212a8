import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { DocumentSource } from '../../data/document-source.js';

/**
 * Tells the other elements of the page what an element shows of their document: whatever has an `id` in its shadow root.
 * They can link to it.
 */
export class Mentioned implements ReactiveController {
  ids: readonly string[] = [];
  /** Links to what others show. Only an element that has such need be drawn again when they show something else. */
  declare readonly to?: unknown;

  protected page: DocumentSource['ids'] | undefined;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    /** The document that the element is drawn from. */
    private source: () => DocumentSource | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#move();
  }

  hostUpdated(): void {
    const { isConnected, shadowRoot } = this.host;
    const page = isConnected ? this.source()?.ids : undefined;
    if (page !== this.page) this.#move(page);
    if (page) this.#tell([...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id));
  }

  #move(page?: DocumentSource['ids']): void {
    this.#tell([]);
    this.page?.delete(this);
    this.page = page;
    // What the others show is known only now, after the drawing.
    if (page?.size && this.to) this.host.requestUpdate();
    page?.add(this);
  }

  #tell(ids: string[]): void {
    if (`${ids}` === `${this.ids}`) return;
    this.ids = ids;
    for (const { host, to } of this.page ?? []) if (to && host !== this.host) host.requestUpdate();
  }
}
