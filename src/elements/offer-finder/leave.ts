import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { safeUrl } from '../../schema/safe-url.js';

type Host = ReactiveControllerHost & HTMLElement & { leaveHref: string; leaveLabel: string };

/** Where readers in a hurry go, unless the page says otherwise: what anybody might be looking at. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather';

/** How a page is replaced. A test that stays where it is hears of it here. */
export const way = { out: (page: Window, href: string) => page.location.replace(href) };

/** Tells every finder of the page, whatever copy of the script it comes from, that the page is left. */
const LEFT = 'cp-left';

/** How often Shift is to be pressed, and for how many milliseconds the next press may be waited for. */
const PRESSES = 3;
const PATIENCE = 5_000;

/**
 * Leaves the page in a hurry: hides it at once, forgets what the reader told any finder of it, and goes elsewhere in its
 * place, so that “Back” does not lead here. A page that comes back all the same is still hidden. In a frame, which may not
 * be allowed to take its page elsewhere, it hides the frame. Shift counts only by itself, so that capital letters do not.
 */
export class Leave implements ReactiveController {
  /** How many more presses it takes; 0 until there has been one. */
  more = 0;
  /** Whether a frame is hidden, and its page may still be there. */
  framed = false;

  #alone = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private host: Host,
    private forget: () => void,
  ) {
    host.addController(this);
  }

  /** What the page calls it, if it does. */
  get label(): string {
    return this.host.leaveLabel;
  }

  /** Only to a website: a mail or a call would leave the page where it is. */
  get href(): string {
    const { leaveHref } = this.host;
    const href = leaveHref && safeUrl(leaveHref, document.baseURI);
    return href && /^https?:/.test(href) ? href : ELSEWHERE;
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#down);
    document.addEventListener('keyup', this.#up);
    document.addEventListener(LEFT, this.forget);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#down);
    document.removeEventListener('keyup', this.#up);
    document.removeEventListener(LEFT, this.forget);
    this.#wait(0);
  }

  go = (event?: Event): void => {
    event?.preventDefault();
    const curtain = this.#curtain!;
    if (!curtain.open) curtain.showModal();
    document.title = curtain.ariaLabel!;
    this.#wait(0);
    document.dispatchEvent(new Event(LEFT));
    if (self === top) return way.out(self, this.href);
    this.framed = true;
    this.host.requestUpdate();
    try {
      way.out(top!, this.href);
    } catch {
      // A frame that may not do that says to close the page.
    }
  };

  /** It is there if the way out is. */
  get #curtain(): HTMLDialogElement | null {
    return this.host.shadowRoot!.querySelector('dialog');
  }

  #down = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    this.#alone = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
    if (!this.#alone) this.#wait(0);
  };

  #up = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#alone || !this.#curtain) return;
    this.#alone = false;
    if (this.more === 1) this.go();
    else this.#wait((this.more || PRESSES) - 1);
  };

  #wait(more: number): void {
    clearTimeout(this.#patience);
    if (more) this.#patience = setTimeout(() => this.#wait(0), PATIENCE);
    if (more !== this.more) this.host.requestUpdate();
    this.more = more;
  }
}
