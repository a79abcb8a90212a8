import type { ReactiveElement } from 'lit';

import type { DocumentSource, Follower } from './document-source.js';

/** How far an element has come: no source, on its way, something to show, nothing published, or not to be had. */
export type State = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** The document that an element follows while it is on the page, drawn anew with every change, and the state that it shows. */
export class FollowedSource {
  source: DocumentSource | undefined;

  #states: CustomStateSet | undefined;

  constructor(
    host: ReactiveElement,
    private follower: Follower = { host },
  ) {
    this.#states = host.attachInternals?.().states;
  }

  follow(source: DocumentSource | undefined): void {
    if (source === this.source) return;
    this.source?.followers.delete(this.follower);
    this.source = source;
    source?.followers.add(this.follower);
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
