import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { linkable: boolean };

/**
 * The thing that the address of the page points at with `#…`, such as a promise. Browsers do not look for it in a shadow
 * root, so it is brought into view and given the focus here, once for each change of the address, and each time that a reader
 * follows a link to it again, which browsers tell as `popstate` alone, and Firefox not at all.
 */
export class LinkedThing implements ReactiveController {
  /** The id after the `#`. */
  id = '';

  #due = false;
  #asked = false;

  constructor(private host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#look);
    if (location.hash.slice(1) !== this.id) this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#look);
  }

  hostUpdated(): void {
    const thing = this.#due && this.host.linkable && this.id && this.host.shadowRoot!.getElementById(this.id);
    if (!thing) return;
    // A reader who is already busy elsewhere on a page that arrives late keeps the focus.
    if (this.#asked || document.activeElement === document.body) thing.focus({ preventScroll: true });
    thing.scrollIntoView();
    this.#due = false;
  }

  #look = (asked?: Event): void => {
    this.id = location.hash.slice(1);
    this.#due = true;
    this.#asked = !!asked;
    this.host.requestUpdate();
  };
}
