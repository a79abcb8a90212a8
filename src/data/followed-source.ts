import type { ReactiveElement } from 'lit';

import type { DocumentSource } from './document-source.js';

/** How far an element has come: no source, on its way, something to show, nothing published, or not to be had. */
export type State = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** The document that an element follows while it is on the page, drawn anew with every change, and the state that it shows. */
export class FollowedSource {
  source: DocumentSource | undefined;

  #unsubscribe: (() => void) | undefined;
  #states: CustomStateSet | undefined;

  constructor(private host: ReactiveElement) {
    this.#states = host.attachInternals?.().states;
  }

  follow(source: DocumentSource | undefined): void {
    if (source === this.source) return;
    this.#unsubscribe?.();
    this.source = source;
    this.#unsubscribe = source?.subscribe(() => this.host.requestUpdate());
  }

  /** Shows a state to style sheets, as `:state(ready)`, in browsers that know custom states. */
  mirror(state: State): void {
    if (this.#states?.has(state)) return;
    try {
      this.#states?.clear();
      this.#states?.add(state);
    } catch {
      // Browsers before 2024 take only names that begin with two dashes.
      this.#states = undefined;
    }
  }
}
