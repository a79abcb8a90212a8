import type { ReactiveController, ReactiveElement } from 'lit';

import type { SectionName, Sections } from '../schema/dataset.js';
import type { Problem } from '../schema/problem.js';
import type { Section } from '../schema/section.js';
import { SurroundingSource } from './context.js';
import { DataError } from './data-error.js';
import type { DocumentSource, Follower } from './document-source.js';
import { CpErrorEvent, CpLoadEvent } from './events.js';
import { FollowedSource, type State } from './followed-source.js';
import { GivenSource } from './given-source.js';

/** What an element is drawn from: every section it names, checked. A list that is not there is empty. */
export type Needed = Partial<Sections>;

type Host = ReactiveElement & { src: string; data: object | undefined; readonly state: State };

/**
 * Turns an element's `data`, `src` and surrounding `<cp-data>` into one state. This is the only place that knows which
 * of them counts: `data`, then `src`, then the nearest `<cp-data>`.
 *
 * `needs` are the sections without which the element has nothing to say; `uses` are those that add to it.
 */
export class DataController implements ReactiveController, Follower {
  state: State = 'idle';
  sections: Needed = {};
  problems: readonly Problem[] = [];
  error: DataError | undefined;

  #given = new GivenSource();
  #surrounding: SurroundingSource;
  #followed: FollowedSource;
  #announced: DataError | DocumentSource | undefined;

  constructor(
    readonly host: Host,
    readonly needs: readonly Section[],
    readonly uses: readonly Section[],
  ) {
    this.#followed = new FollowedSource(host, this);
    host.addController(this);
    this.#surrounding = new SurroundingSource(host);
  }

  /** The document that it is drawn from: one object for all elements that are drawn from it. */
  get source(): DocumentSource | undefined {
    return this.#followed.source;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    this.#followed.follow(undefined);
    // Or it would keep the document of a place that it may be moved away from.
    this.#surrounding.value = undefined;
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.#followed.follow(this.#wanted());
    this.#read();
  }

  hostUpdated(): void {
    // The host's own state, because its words may still be on their way.
    const { state } = this.host;
    this.#followed.mirror(state);
    const settled = state === 'ready' || state === 'empty';
    const news = state === 'failed' ? this.error : settled ? this.source : undefined;
    if (!news || news === this.#announced) return;
    this.#announced = news;
    this.host.dispatchEvent(news instanceof DataError ? new CpErrorEvent(news) : new CpLoadEvent(this.problems));
  }

  retry(): void {
    this.source?.retry();
  }

  /** A `<cp-data>` may come to be around an element that asked in vain before. */
  #askAgain = (): void => {
    if (!this.#surrounding.value) this.#surrounding.hostConnected();
  };

  #wanted(): DocumentSource | undefined {
    return this.#given.of(this.host) ?? this.#surrounding.value;
  }

  #read(): void {
    this.sections = {};
    this.problems = [];
    this.error = undefined;
    this.state = this.source ? this.#readFrom(this.source) : 'idle';
  }

  #readFrom(source: DocumentSource): State {
    let loading = false;
    let published = false;
    for (const section of [...this.needs, ...this.uses]) {
      const needed = this.needs.includes(section);
      const arrival = source.section(section);
      if (arrival.status === 'loading') loading = true;
      else if (arrival.status === 'ready') {
        this.#set(section, arrival.value.value);
        this.problems = [...this.problems, ...arrival.value.problems];
        published ||= needed && arrival.value.published;
      } else if (needed || source.arrival.status === 'failed') {
        this.error = arrival.error;
        return 'failed';
      } else {
        this.#set(section, section.none);
        // The whole of it is one thing that a reader does not see.
        const [why] = arrival.error.problems;
        this.problems = [...this.problems, { ...why, path: section.name, leftOut: true } as Problem];
      }
    }
    return loading ? 'loading' : published ? 'ready' : 'empty';
  }

  #set<Name extends SectionName>({ name }: Section<Name>, value: Sections[Name] | undefined): void {
    this.sections[name] = value;
  }
}
