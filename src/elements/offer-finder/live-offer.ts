import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { FeedDetails } from '../../data/feed-details.js';
import { FeedSource, MOST_SERVICES } from '../../data/feed-source.js';
import { RemoteSearch } from '../../data/remote-search.js';
import { LARGEST_OFFER } from '../../schema/limits.js';
import type { LocalOffer, Service } from '../../schema/local-offer.js';
import { JoinedOffer } from './joined-listing.js';
import { questionOf, type Told } from './live-question.js';
import type { OfferSource } from './offer-source.js';
import type { Wish } from './wish.js';

/**
 * The services of a directory beside those of the document. A small directory is fetched whole and searched in the page; a
 * large one searches for itself, and is asked for no more than a reader looks at.
 */
export class LiveOffer implements ReactiveController {
  source: FeedSource | undefined;
  /** Only where the directory searches for itself. */
  search: RemoteSearch | undefined;
  told: Told = { age: false, place: false };

  #details: FeedDetails | undefined;
  #key = '';
  #unsubscribe: (() => void) | undefined;
  #joined: { of: readonly unknown[]; localOffer: LocalOffer } | undefined;
  #joinedOffer: { of: readonly unknown[]; offer: JoinedOffer } | undefined;

  constructor(private host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.search?.start();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.search?.stop();
  }

  /** What a reader has let the directory know. */
  forget(): void {
    this.told = { age: false, place: false };
  }

  /** The directory’s name, as a reader is told it. */
  get directory(): string {
    return URL.canParse(this.source?.url ?? '') ? new URL(this.source!.url).host : '';
  }

  /** The sections with the services of the feed among those of the document. */
  sections(sections: Needed, feed: string, where: string): Needed {
    this.#name(feed, where);
    const { localOffer } = sections;
    const services = this.search ? [] : this.#wholeOf(this.source?.services ?? []);
    if (!localOffer || !services.length) return sections;
    const of = [localOffer, services];
    if (!this.#joined || of.some((one, at) => one !== this.#joined!.of[at])) {
      const ids = new Set(localOffer.services.map(({ id }) => id));
      const others = services.filter(({ id }) => !ids.has(id));
      this.#joined = { of, localOffer: { ...localOffer, services: [...localOffer.services, ...others] } };
    }
    return { ...sections, localOffer: this.#joined.localOffer };
  }

  /** What the list is drawn from; where the directory searches for itself, it is asked for what a reader wants. */
  offer(own: OfferSource, wish: Wish): OfferSource {
    if (!this.search) return own;
    this.search.ask(questionOf(wish, this.told, this.search.termsCalled(wish.category)));
    const answered = this.#wholeOf(this.search.answer?.services ?? []);
    const of = [own, answered];
    if (!this.#joinedOffer || of.some((one, at) => one !== this.#joinedOffer!.of[at])) {
      this.#joinedOffer = { of, offer: new JoinedOffer(own, answered) };
    }
    return this.#joinedOffer.offer;
  }

  /** A reader has opened a service: what the directory’s list leaves out is fetched. */
  open(id: string): void {
    const services = this.search?.answer?.services ?? this.source?.services ?? [];
    this.#details?.open(services.find((one) => one.id === id));
  }

  /** A reader says what may be sent, or takes it back. */
  readonly tell = (change: Partial<Told>): void => {
    this.told = { ...this.told, ...change };
    this.host.requestUpdate();
  };

  #name(feed: string, where: string): void {
    const key = JSON.stringify([feed, where]);
    if (key !== this.#key) {
      this.#key = key;
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
      this.search?.stop();
      this.search = undefined;
      this.told = { age: false, place: false };
      this.source = FeedSource.at(feed, where === 'here' ? LARGEST_OFFER : where === 'directory' ? 0 : MOST_SERVICES);
      this.#details = new FeedDetails(this.source.url, () => this.host.requestUpdate());
      this.#follow();
    }
    const { source } = this;
    // Only Open Referral 3.0 says how it is asked.
    const searches = source?.dialect === 'hsds-uk-3' || source?.dialect === 'hsds-3';
    if (!this.search && source?.status === 'large' && searches && where !== 'here') {
      this.search = new RemoteSearch(source.url, () => this.host.requestUpdate(), source.first ? [source.first] : []);
    }
  }

  #wholeOf(services: readonly Service[]): readonly Service[] {
    return this.#details?.of(services) ?? services;
  }

  #follow(): void {
    if (this.#unsubscribe || !this.host.isConnected) return;
    this.#unsubscribe = this.source?.subscribe(() => this.host.requestUpdate());
  }
}
