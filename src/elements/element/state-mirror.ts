import type { ReactiveController } from 'lit';

import type { State } from '../../data/data-controller.js';

/** Shows an element's state to style sheets, as `:state(ready)`, in browsers that know custom states. */
export class StateMirror implements ReactiveController {
  #states: CustomStateSet | undefined;

  constructor(
    private host: HTMLElement & { readonly state: State; addController(controller: ReactiveController): void },
  ) {
    this.#states = host.attachInternals?.().states;
    host.addController(this);
  }

  hostUpdated(): void {
    try {
      this.#states?.clear();
      this.#states?.add(this.host.state);
    } catch {
      // Browsers before 2024 take only names that begin with two dashes.
      this.#states = undefined;
    }
  }
}
