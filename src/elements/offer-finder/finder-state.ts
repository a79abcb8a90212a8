import type { ReactiveControllerHost } from 'lit';

import { placesFor, type Point } from '../../search/place.js';
import type { Place } from '../../schema/local-offer.js';
import { everything, type Wish } from './wish.js';

/** Whether the device was asked where it is, and whether it said so. */
export type Located = '' | 'asking' | 'here' | 'failed';

/** What a reader has chosen and opened. It lives as long as the element, and is stored nowhere. */
export class FinderState {
  wish: Wish = everything;
  /** What was wanted before a reader went to what helps today. */
  before: Wish = everything;
  page = 1;
  /** How many services of the page are drawn: a reader sees the first sooner when the others follow in a frame of their own. */
  beginning = 4;
  /** Whether the questions, and the further filters, are open. */
  asking = false;
  more = false;
  located: Located = '';
  /** The ids of services that are open. */
  opened: ReadonlySet<string> = new Set();

  #here: Point | undefined;

  constructor(private host: ReactiveControllerHost) {}

  /** Where the reader is: as the device says, or as they typed. */
  pointIn(places: readonly Place[]): Point | undefined {
    return this.#here ?? placesFor(this.wish.place, places)[0];
  }

  want(change: Partial<Wish>): void {
    if (change.place !== undefined) {
      this.#here = undefined;
      this.located = '';
      // What is far cannot be told without a place.
      if (!change.place) change = { ...change, miles: '' };
    }
    if (!this.wish.urgent) this.before = this.wish;
    this.wish = { ...this.wish, ...change };
    this.page = 1;
    this.host.requestUpdate();
  }

  open(change: Partial<Pick<FinderState, 'asking' | 'more' | 'page' | 'beginning' | 'opened'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** How far the device has come with saying where it is. */
  readonly locate = (located: Located, here?: Point): void => {
    this.located = located;
    this.#here = here;
    if (here) this.wish = { ...this.wish, place: '' };
    this.host.requestUpdate();
  };
}
