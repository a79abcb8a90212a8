import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { OfferList, type Listing, type Wanted } from '../../search/offer-list.js';
import type { OfferSearch } from '../../search/offer-search.js';
import { Later } from '../element/later.js';
import { say, wordsOf } from '../element/say.js';
import type { CardState } from './card-view.js';
import type { FinderView } from './finder-view.js';
import type { OfferSource } from './offer-source.js';
import type { WordSearch } from './word-search.js';

type Host = ReactiveControllerHost & Element;
type Read = Pick<FinderView, 'sections' | 'language' | 'documentLanguage' | 'wording' | 'shared'>;

/**
 * The services that the document itself holds. What finds them by words is fetched when a reader goes to look for some,
 * and made ready while the page is idle, a few services at a time; until then they are found by their names.
 */
export class OwnOffer implements OfferSource, ReactiveController {
  /** Whether a reader looks for something. */
  wanted = false;

  #list: OfferList | undefined;
  #view: Read | undefined;
  /** What was found last, and for what: it is asked for more than once for each key that a reader presses. */
  #found: { wanted: string; listing: Listing } | undefined;
  #preparing: OfferSearch | undefined;
  #madeBy: unknown;
  #waiting: number | undefined;
  #words: Later<WordSearch>;

  constructor(private host: Host) {
    host.addController(this);
    this.#words = new Later(host, async (language) => (await import('./word-search.js')).wordSearchIn(language));
  }

  /** Reads the document that is drawn, unless it is the one that was read before. */
  read(view: Read): void {
    const before = this.#view;
    this.#view = view;
    const same =
      before?.sections.localOffer === view.sections.localOffer &&
      before?.sections.organisations === view.sections.organisations &&
      before?.language === view.language &&
      before?.wording === view.wording;
    if (!same) {
      this.#list = new OfferList(view.sections.localOffer!, ({ title }) => wordsOf(title, view).words);
      this.#found = undefined;
    }
    if (this.wanted) this.#find();
  }

  find(wanted: Wanted): Listing {
    if (wanted.query.trim()) this.#find();
    const key = JSON.stringify(wanted);
    if (this.#found?.wanted !== key) this.#found = { wanted: key, listing: this.#list!.find(wanted) };
    return this.#found.listing;
  }

  one(id: string) {
    return this.#list!.one(id);
  }

  /** A reader is about to look for something. */
  readonly prepare = (): void => {
    if (this.wanted) return;
    this.wanted = true;
    this.host.requestUpdate();
  };

  /** What marks words: there is nothing to mark before they can be looked for. */
  get marked(): CardState['marked'] {
    return this.#words.part?.marked ?? say;
  }

  /** What stands in place of what is found until it can be found, or where it cannot. */
  get waiting(): unknown {
    return this.#words.template(this.#view!.shared, () => '');
  }

  hostUpdated(): void {
    if (this.#preparing && this.#waiting === undefined) this.#waiting = whenIdle(this.#prepare);
  }

  hostDisconnected(): void {
    if (this.#waiting !== undefined) notWhenIdle(this.#waiting);
    this.#waiting = undefined;
  }

  #find(): void {
    this.wanted = true;
    const list = this.#list!;
    const { shared, language, sections } = this.#view!;
    this.#words.ask(shared.language);
    const words = this.#words.part;
    if (!words || (list.search && this.#madeBy === words)) return;
    this.#madeBy = words;
    this.#preparing = words.make(list, language, (id) => sections.organisations?.find((one) => one.id === id)?.name);
    list.search = this.#preparing;
    this.#found = undefined;
  }

  #prepare = (): void => {
    this.#waiting = undefined;
    this.#found = undefined;
    if (!this.#preparing?.prepare()) {
      this.#waiting = whenIdle(this.#prepare);
      return;
    }
    this.#preparing = undefined;
    this.host.requestUpdate();
  };
}

/** Safari has no idle callbacks; a pause between two slices lets it do everything else first. */
function whenIdle(callback: () => void): number {
  return globalThis.requestIdleCallback?.(callback) ?? (setTimeout(callback, 20) as unknown as number);
}

function notWhenIdle(waiting: number): void {
  (globalThis.cancelIdleCallback ?? clearTimeout)(waiting);
}
