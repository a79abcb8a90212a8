import { FeedReader } from '../feeds/read-feed.js';
import type { Service } from '../schema/local-offer.js';
import { DataError } from './data-error.js';
import { listBeside } from './feed-address.js';
import { fetchPage } from './fetch-page.js';
import { readAnswer } from './read-answer.js';
import { report } from './report.js';

/**
 * The whole of services that a directory lists in short, as Open Referral UK has its lists: without numbers, times and
 * places. Each is asked for once, when a reader opens it.
 */
export class FeedDetails {
  #asked = new Set<string>();
  #whole = new Map<string, Service>();
  #last: { of: readonly Service[]; count: number; made: readonly Service[] } | undefined;

  constructor(
    readonly feed: string,
    private told: () => void,
  ) {}

  /** Asks for the whole of a service, unless the list tells all or it was asked for before. */
  open(service: Service | undefined): void {
    const url = service?.oruk && listBeside(this.feed, `services/${encodeURIComponent(service.oruk.id)}`);
    if (!url || isWhole(service) || this.#asked.has(service.id)) return;
    this.#asked.add(service.id);
    this.#fetch(service, url).catch((error: DataError) => {
      report(error);
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

  async #fetch(service: Service, url: string): Promise<void> {
    const reader = new FeedReader(this.feed);
    reader.add(readAnswer(await fetchPage(url, new AbortController().signal), url));
    const [whole] = reader.services;
    if (whole?.id !== service.id) throw new DataError('invalid', `${url}: expected the service of that id`, { url });
    this.#whole.set(service.id, whole);
    this.told();
  }
}

function isWhole({ phone, schedules, locations, costs }: Service): boolean {
  return Boolean(phone ?? schedules ?? locations ?? costs);
}
