import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What draws an element, fetched beside its document when the element is first on a page: a page with the whole kit at
 * hand pays only for the elements it shows.
 */
export class Drawing<Module> implements ReactiveController {
  /** The module, or undefined while it is on its way. */
  module: Module | undefined;
  /** Whether it could not be had. */
  failed = false;

  constructor(
    private host: ReactiveControllerHost,
    private load: () => Promise<Module>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.module) this.fetch();
  }

  /** Asks for it, or asks again. */
  fetch = (): void => {
    this.failed = false;
    this.load()
      .then(
        (module) => (this.module = module),
        () => (this.failed = true),
      )
      .then(() => this.host.requestUpdate());
  };
}
