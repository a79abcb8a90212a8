import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { OfferList, type Listing, type Wanted } from '../../search/offer-list.js';
import { wordsOf } from '../element/say.js';
import type { FinderView } from './finder-view.js';
import type { OfferSource } from './offer-source.js';

type Host = ReactiveControllerHost & Element;
type Words = ConstructorParameters<typeof OfferList>[3];

/**
 * The services that the document itself holds. They are made ready to be searched while the page is idle, a few at a
 * time; until then they are found by their names.
 */
export class OwnOffer implements OfferSource, ReactiveController {
  #list: OfferList | undefined;
  #madeOf: readonly unknown[] = [];
  #ready = false;
  #waiting: number | undefined;

  constructor(private host: Host) {
    host.addController(this);
  }

  /** Reads the document that is drawn, unless it is the one that was read before. */
  read(view: Pick<FinderView, 'sections' | 'language' | 'documentLanguage' | 'wording'>, words: Words): void {
    const { localOffer, organisations = [] } = view.sections;
    const madeOf = [localOffer, organisations, words, view.language, view.wording];
    if (madeOf.every((one, at) => one === this.#madeOf[at])) return;
    this.#madeOf = madeOf;
    this.#ready = false;
    this.#list = new OfferList(
      localOffer!,
      {
        titleOf: ({ title }) => wordsOf(title, view).words,
        providerOf: (id) => organisations.find((one) => one.id === id)?.name,
      },
      view.language,
      words,
    );
  }

  find(wanted: Wanted): Listing {
    return this.#list!.find(wanted);
  }

  one(id: string) {
    return this.#list!.one(id);
  }

  hostUpdated(): void {
    if (this.#list && !this.#ready && this.#waiting === undefined) this.#waiting = whenIdle(this.#prepare);
  }

  hostDisconnected(): void {
    if (this.#waiting !== undefined) notWhenIdle(this.#waiting);
    this.#waiting = undefined;
  }

  #prepare = (): void => {
    this.#waiting = undefined;
    this.#ready = this.#list!.prepare();
    if (this.#ready) this.host.requestUpdate();
    else this.#waiting = whenIdle(this.#prepare);
  };
}

/** Safari has no idle callbacks; a pause between two slices lets it do everything else first. */
function whenIdle(callback: () => void): number {
  return globalThis.requestIdleCallback?.(callback) ?? (setTimeout(callback, 20) as unknown as number);
}

function notWhenIdle(waiting: number): void {
  (globalThis.cancelIdleCallback ?? clearTimeout)(waiting);
}
