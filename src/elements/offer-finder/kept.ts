import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What was done last with the list, to be told. */
export type Done = 'kept' | 'taken' | 'cleared' | 'copied' | 'linked' | 'byHand';

type Host = ReactiveControllerHost & HTMLElement & { service: string };

const MOST = 200;

/**
 * The services that a reader keeps for as long as the page is open. Nothing is stored. A link to the list holds the ids of
 * services and nothing else, after the `#`, which no server gets to see; it is taken out of the address once it is read, so
 * that going back does not bring the list back.
 */
export class Kept implements ReactiveController {
  ids: ReadonlySet<string> = new Set();
  done: Done | undefined;
  /** What a reader has to copy themselves, where the browser does not let us. */
  byHand = '';

  #arrived = false;

  constructor(private host: Host) {
    host.addController(this);
  }

  /** One service by itself has no list, and leaves the link to another element of the page. */
  hostConnected(): void {
    if (this.host.service) return;
    const [, sent] = /^#kept=([a-z0-9,-]+)$/.exec(location.hash) ?? [];
    if (!sent) return;
    this.ids = new Set(sent.split(',').slice(0, MOST));
    this.#arrived = true;
    history.replaceState(history.state, '', this.#page);
  }

  /** Who comes by a link has come for the list. */
  hostUpdated(): void {
    if (this.#arrived) this.#arrived = !showList(this.host.shadowRoot!);
  }

  /** The address of the list as it is now. */
  get link(): string {
    return `${this.#page}#kept=${[...this.ids].join()}`;
  }

  keep = (id: string, keep: boolean): void => {
    this.ids = new Set([...this.ids].filter((one) => one !== id).concat(keep ? id : []));
    void this.tell(keep ? 'kept' : 'taken');
  };

  clear = (): void => {
    this.ids = new Set();
    void this.tell('cleared');
  };

  /** Forgets everything, and does not say so. */
  forget(): void {
    this.ids = new Set();
    this.byHand = '';
    this.done = undefined;
  }

  get #page(): string {
    return location.href.split('#')[0]!;
  }

  /** The same words twice in a row are told again only if there was nothing between them. */
  async tell(done: Done, byHand = ''): Promise<void> {
    const { ids } = this;
    this.done = undefined;
    this.byHand = byHand;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // Forgotten in the meantime, it is not said.
    if (this.ids !== ids) return;
    this.done = done;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}

/** Brings the list into view, and says whether it is there. */
export function showList(root: ShadowRoot): boolean {
  const list = root.querySelector<HTMLElement>('.kept');
  list?.focus({ preventScroll: true });
  list?.scrollIntoView();
  return !!list;
}
