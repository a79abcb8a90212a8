import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How often a page that is looked at is drawn anew, in milliseconds. */
const MINUTE = 60_000;

/** Has an element drawn anew as time goes by, and when a reader comes back to its page: what was open may have closed. */
export class Clock implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#timer = setInterval(this.#tick, MINUTE);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearInterval(this.#timer);
  }

  #tick = (): void => {
    if (!document.hidden) this.host.requestUpdate();
  };
}
