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

  /**
   * Looks for a list in the address, when a page is shown and each time its address changes, at which the host draws anew.
   * One service by itself has none, and leaves the link to another element of the page. Commas may have been encoded on the
   * way. What a reader keeps already stays.
   */
  hostUpdate(): void {
    const sent = new URLSearchParams(location.hash).get('#kept');
    if (this.host.service || !sent || !/^[a-z0-9,-]+$/.test(sent)) return;
    this.ids = new Set([...this.ids, ...sent.split(',').slice(0, MOST)]);
    this.#arrived = true;
    history.replaceState(history.state, '', pageAddress());
  }

  /** Who comes by a link has come for the list. */
  hostUpdated(): void {
    if (this.#arrived) this.#arrived = !showList(this.host.shadowRoot!);
  }

  keep = (id: string, keep: boolean): void => {
    this.ids = new Set([...this.ids].filter((one) => one !== id).concat(keep ? id : []));
    void this.tell(keep ? 'kept' : 'taken');
  };

  /** Forgets everything, and does not say so. */
  forget(): void {
    this.ids = new Set();
    this.byHand = '';
    this.done = undefined;
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

/** The address of the page, without what follows the `#`. */
export function pageAddress(): string {
  return location.href.split('#')[0]!;
}

/** Brings the list into view, and says whether it is there. */
export function showList(root: ShadowRoot): boolean {
  const list = root.querySelector<HTMLElement>('.kept');
  list?.focus({ preventScroll: true });
  list?.scrollIntoView();
  return !!list;
}
