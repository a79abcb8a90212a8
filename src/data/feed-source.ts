import { canSearch, isSameFamily, type Dialect, type FeedPage } from '../feeds/dialect.js';
import { FeedReader, type FeedReport } from '../feeds/read-feed.js';
import { LARGEST_OFFER } from '../schema/limits.js';
import type { Service } from '../schema/local-offer.js';
import { DataError } from './data-error.js';
import { dataErrorFrom } from './unforeseen.js';
import { feedAddress, nameOf, pageAddress } from './feed-address.js';
import { fetchPage } from './fetch-page.js';
import { readAnswer, type ReadPage } from './read-answer.js';
import { report } from './report.js';

/** As many services as a page is made to carry: more are searched where they are, if that can be done. */
export const MOST_SERVICES = 2000;

/**
 * How far a feed has come.
 *
 * - `loading`: some pages are still to come.
 * - `whole`: read to its end.
 * - `part`: it broke off, or gave less than it claimed; what had come is kept, and `error` says why the rest has not.
 * - `large`: more than a page should carry.
 * - `failed`: nothing usable came.
 */
export type FeedStatus = 'loading' | 'whole' | 'part' | 'large' | 'failed';

/**
 * The services of a feed, page by page, for all elements of a page that name it: each address is asked for once. What has
 * come is kept, whatever happens after it. Nobody listening any more ends it.
 */
export class FeedSource {
  status: FeedStatus = 'loading';
  error: DataError | undefined;

  /** Whether it was read to its end, and nothing of it can be shown. */
  nothingKept = false;

  /** The first page, for a search that would ask for the same. */
  first: readonly [url: string, read: ReadPage] | undefined;

  #reader: FeedReader;
  #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  #page = 1;

  private constructor(
    readonly url: string,
    private readonly most: number,
  ) {
    this.#reader = new FeedReader(url);
  }

  /** The feed at an address, with at most so many services. */
  static at(address: string, most = MOST_SERVICES): FeedSource {
    const url = feedAddress(address, document.baseURI);
    const key = `${url ?? address} ${most}`;
    let source = sources.get(key);
    if (!source) {
      source = new FeedSource(url ?? address, most);
      if (!url) source.#fail(new DataError('unreachable', `"${address}" is no address of a feed`));
      sources.set(key, source);
    }
    return source;
  }

  /** What has come so far. A new list whenever there is more. */
  get services(): readonly Service[] {
    return this.#reader.services;
  }

  get report(): FeedReport | undefined {
    return this.#reader.report;
  }

  get dialect(): Dialect | undefined {
    return this.report?.dialect;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#go();
    return () => {
      this.#listeners.delete(listener);
      // In a moment, because an element that is moved listens again at once.
      queueMicrotask(() => this.#listeners.size || this.#abort?.abort());
    };
  }

  /** Asks again for what has not come. */
  retry(): void {
    if (this.status !== 'failed' && this.status !== 'part') return;
    this.status = 'loading';
    this.error = undefined;
    this.nothingKept = false;
    // What was dropped the first time may be good this time, and is no duplicate of itself.
    if (this.#page === 1) this.#reader = new FeedReader(this.url);
    this.#go();
    this.#tell();
  }

  #go(): void {
    if (this.#abort || this.status !== 'loading') return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#read(abort.signal)
      .catch((error: unknown) => abort.signal.aborted || this.#fail(dataErrorFrom(error, this.url)))
      .finally(() => {
        this.#abort = undefined;
        if (this.#listeners.size) this.#go();
      });
  }

  async #read(signal: AbortSignal): Promise<void> {
    while (this.status === 'loading') {
      const url = pageAddress(this.url, this.#page);
      const value = await this.#pageAt(url, signal);
      const page = readAnswer(value, url, this.dialect);
      if (page.items.length > 0 && this.dialect && !isSameFamily(this.dialect, page.dialect)) {
        throw new DataError('invalid', `${url}: this page is in another standard than the ones before`, { url });
      }
      // Totals lie in both directions: a feed ends where a page brings nothing new.
      const isFirst = this.#page === 1;
      const isNothing = this.#reader.add(page, this.#page) === 0;
      if (isNothing && !isFirst && this.#reader.expects(this.#page)) {
        const name = nameOf(url);
        throw new DataError('invalid', `${name}: nothing new on page ${this.#page}, and more are claimed`, {
          url: name,
        });
      }
      const isEnd = isNothing || (isFirst && isWhole(page, url));
      this.#page++;
      if (this.#isLarge(page)) {
        this.status = 'large';
        if (isFirst) this.first = [url, { page, services: this.services, report: this.report! }];
      } else if (isEnd) this.#end(url);
      this.#tell();
    }
  }

  /** What cannot search is read as far as a page can carry, whatever it claims. */
  #isLarge({ claims }: FeedPage): boolean {
    if (!canSearch(this.dialect)) return this.services.length > LARGEST_OFFER;
    return this.services.length > this.most || (claims.total ?? 0) > this.most;
  }

  /** A page after the last one that was claimed need not be there. */
  async #pageAt(url: string, signal: AbortSignal): Promise<unknown> {
    try {
      return await fetchPage(url, signal);
    } catch (error) {
      const isOver = this.#page > 1 && !this.#reader.expects(this.#page);
      if (isOver && error instanceof DataError && error.code === 'refused' && !error.passing) return { contents: [] };
      throw error;
    }
  }

  #end(url: string): void {
    if (this.services.length > 0) {
      this.status = 'whole';
      return;
    }
    this.#page = 1;
    this.nothingKept = true;
    this.#fail(new DataError('invalid', `${url}: the feed holds no service that is running and has a name`, { url }));
  }

  #fail(error: DataError): void {
    this.error = error;
    this.status = this.services.length > 0 ? 'part' : 'failed';
    report(error);
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whether the first page is the only one: it says so, holds all that it claims, and is not full. */
function isWhole({ items, claims: { pages, total = items.length } }: FeedPage, url: string): boolean {
  const room = Number(new URL(url).searchParams.get('per_page'));
  return pages === 1 && total === items.length && items.length < room;
}

const sources = new Map<string, FeedSource>();
