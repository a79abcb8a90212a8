import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Needed } from '../../data/data-controller.js';
import { FeedDetails, type Missing } from '../../data/feed-details.js';
import { FeedSource, MOST_SERVICES } from '../../data/feed-source.js';
import { RemoteSearch } from '../../data/remote-search.js';
import { canSearch } from '../../feeds/dialect.js';
import { FROM_FEED } from '../../feeds/service.js';
import { LARGEST_OFFER } from '../../schema/limits.js';
import type { LocalOffer, Service } from '../../schema/local-offer.js';
import { JoinedOffer } from './joined-listing.js';
import { isEmpty } from './left-out.js';
import { NOTHING_TOLD, questionOf, type Told } from './live-question.js';
import type { OfferSource } from './offer-source.js';
import type { Wish } from './wish.js';

const NONE: readonly Service[] = [];

/**
 * The services of a directory beside those of the document. A small directory is fetched whole and searched in the page; a
 * large one searches for itself, and is asked for no more than a reader looks at.
 */
export class LiveOffer implements ReactiveController {
  source: FeedSource | undefined;
  /** Only where the directory searches for itself. */
  search: RemoteSearch | undefined;
  told = NOTHING_TOLD;

  #details: FeedDetails | undefined;
  /** What was asked for by its id: a reader may still have it in mind when another answer has come. */
  #held = new Map<string, Service>();
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
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.search?.stop();
  }

  /** What a reader has let the directory know, and kept. */
  forget(): void {
    this.#held.clear();
    this.told = NOTHING_TOLD;
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
    const { search, told } = this;
    // What was allowed of one age or place is not of the next, nor of the same when it comes again.
    const still = (name: keyof Told) => (told[name] === wish[name] ? wish[name] : '');
    this.told = { age: still('age'), place: still('place') };
    if (!this.#looksUp) return own;
    search?.ask(questionOf(wish, this.told, search.termsCalled(wish.category)));
    const answered = this.#wholeOf(search?.answer?.services ?? NONE);
    const about = search?.answer?.question.about;
    const of = [own, answered, about];
    if (!this.#joinedOffer || of.some((one, at) => one !== this.#joinedOffer!.of[at])) {
      this.#joinedOffer = {
        of,
        offer: new JoinedOffer(
          own,
          answered.map((one) => under(one, about)),
          this.#one,
        ),
      };
    }
    return this.#joinedOffer.offer;
  }

  /** Why a service is not here. */
  missing(id: string): Missing {
    if (!id.startsWith(FROM_FEED)) return 'gone';
    if (this.#looksUp) return this.#details!.lookUp(id);
    const { status } = this.source!;
    return status === 'loading' ? 'asking' : status === 'whole' || isEmpty(this.source!) ? 'gone' : 'failed';
  }

  /** Asks again for what nobody answered for. */
  retry(): void {
    this.source?.retry();
    this.#details?.retry();
    this.host.requestUpdate();
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
      this.#held.clear();
      this.told = NOTHING_TOLD;
      this.source = FeedSource.at(feed, where === 'here' ? LARGEST_OFFER : where === 'directory' ? 0 : MOST_SERVICES);
      this.#details = new FeedDetails(this.source.url, () => this.host.requestUpdate());
      this.#follow();
    }
    const { source } = this;
    if (!this.search && source?.status === 'large' && canSearch(source.dialect) && where !== 'here') {
      this.search = new RemoteSearch(source.url, () => this.host.requestUpdate(), source.first ? [source.first] : []);
    }
  }

  /** Whether services are asked for one by one, because the page has not all of them. */
  get #looksUp(): boolean {
    return !!this.search || this.source?.status === 'large';
  }

  #one = (id: string): Service | undefined => {
    const listed = this.search?.answer?.services.find((one) => one.id === id);
    if (listed) this.#held.set(id, listed);
    const one = this.#details!.one(id) ?? this.#held.get(id);
    if (!one && id.startsWith(FROM_FEED) && this.host.isConnected) this.#details!.lookUp(id);
    return one;
  };

  #wholeOf(services: readonly Service[]): readonly Service[] {
    return this.#details?.of(services) ?? services;
  }

  #follow(): void {
    if (this.#unsubscribe || !this.host.isConnected) return;
    this.#unsubscribe = this.source?.subscribe(() => this.host.requestUpdate());
  }
}

/** What a directory found under a term is under it: its list need not repeat that. */
function under(service: Service, about: string | undefined): Service {
  const { categories = [] } = service;
  return !about || categories.includes(about) ? service : { ...service, categories: [...categories, about] };
}
