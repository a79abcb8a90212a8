import { FeedReader, isInFull } from '../feeds/read-feed.js';
import { FROM_FEED, idFrom } from '../feeds/service.js';
import type { Service } from '../schema/local-offer.js';
import { DataError } from './data-error.js';
import { dataErrorFrom } from './unforeseen.js';
import { listBeside } from './feed-address.js';
import { fetchPage, Refusal } from './fetch-page.js';
import { readAnswer } from './read-answer.js';
import { report } from './report.js';

/**
 * Why a service is not here.
 *
 * - `gone`: it is not there any more. Said only where that is known.
 * - `ended`: it does not run any more.
 * - `asking`: it may be on its way.
 * - `failed`: nobody answered, and asking again may help.
 * - `unknown`: nobody can be asked.
 */
export type Missing = 'gone' | 'ended' | 'asking' | 'failed' | 'unknown';

/** The ids of a feed that are the same in the kit: of others it cannot be told what they were before. */
const SAME = /^(\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/;

/**
 * The whole of services that a directory lists in short, as Open Referral UK has its lists: without numbers, times and
 * places. Each is asked for once, when a reader opens it, or comes for it by a link.
 */
export class FeedDetails {
  #asked = new Set<string>();
  #whole = new Map<string, Service>();
  #missing = new Map<string, Missing>();
  #looking = false;
  #last: { of: readonly Service[]; count: number; made: readonly Service[] } | undefined;

  constructor(
    readonly feed: string,
    private told: () => void,
  ) {}

  /** Asks for the whole of a service, unless the list tells all or it was asked for before. */
  open(service: Service | undefined): void {
    const url = service?.oruk && listBeside(this.feed, `services/${encodeURIComponent(service.oruk.id)}`);
    if (!url || isInFull(service) || this.#asked.has(service.id)) return;
    this.#asked.add(service.id);
    this.#fetch(service.id, url).catch((error: unknown) => {
      report(dataErrorFrom(error, url));
      // What the list says stays, and whoever opens it again asks again.
      this.#asked.delete(service.id);
    });
  }

  /** Services, those in whole that have come. The same list as long as nothing has. */
  of(services: readonly Service[]): readonly Service[] {
    const count = this.#whole.size;
    if (!count) return services;
    if (this.#last?.of !== services || this.#last.count !== count) {
      this.#last = { of: services, count, made: services.map((one) => this.#whole.get(one.id) ?? one) };
    }
    return this.#last.made;
  }

  /** The whole of a service, if it has come. */
  one(id: string): Service | undefined {
    return this.#whole.get(id);
  }

  /**
   * Looks for a service that no list here has, and says how far that has come. One is asked for after the other, each time
   * somebody still wants to know.
   */
  lookUp(id: string): Missing {
    const known = this.#missing.get(id);
    const feedId = id.slice(FROM_FEED.length);
    const url = listBeside(this.feed, `services/${feedId}`);
    if (known || !url) return known ?? 'unknown';
    if (!this.#looking) {
      this.#looking = true;
      this.#fetch(id, url)
        .catch((unknown: unknown) => {
          const error = dataErrorFrom(unknown, url);
          const isGone = error instanceof Refusal && [404, 410].includes(error.status);
          if (!isGone) report(error);
          this.#missing.set(id, isGone && SAME.test(feedId) ? 'gone' : error.passing ? 'failed' : 'unknown');
        })
        .finally(() => {
          this.#looking = false;
          this.told();
        });
    }
    return 'asking';
  }

  /** Looks again for what nobody answered for. */
  retry(): void {
    for (const [id, why] of this.#missing) if (why === 'failed') this.#missing.delete(id);
  }

  async #fetch(id: string, url: string): Promise<void> {
    const reader = new FeedReader(this.feed);
    reader.add(readAnswer(await fetchPage(url, new AbortController().signal), url));
    const [whole] = reader.services;
    const [left] = reader.report!.dropped;
    if (whole?.id === id) this.#whole.set(id, whole);
    else if (left?.why === 'not-running' && idFrom(left.id) === id) this.#missing.set(id, 'ended');
    else throw new DataError('invalid', `${url}: expected the service of that id`, { url });
    this.told();
  }
}
