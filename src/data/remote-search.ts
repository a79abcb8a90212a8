import { isFields, type Fields } from '../feeds/dialect.js';
import type { FeedReport } from '../feeds/read-feed.js';
import { learnFromServices, learnTerms, type TermIds } from '../feeds/terms.js';
import type { Service } from '../schema/local-offer.js';
import type { DataError } from './data-error.js';
import { dataErrorFrom } from './unforeseen.js';
import { listBeside, pageAddress } from './feed-address.js';
import { fetchPage, Refusal } from './fetch-page.js';
import { readAlone, type ReadPage } from './read-answer.js';
import { report } from './report.js';

/** What a directory is asked. Age and place are in it only where a reader has said that they may be. */
export interface Question {
  search: string;
  /** Ids of taxonomy terms: any of them. */
  terms: readonly string[];
  /** What those terms are called. */
  about?: string;
  age?: number;
  place?: { postcode: string; metres: number };
}

/** What a directory answered: the pages that were asked for so far. */
export interface Answer {
  question: Question;
  services: readonly Service[];
  report: FeedReport;
  /** How many it says there are. Wrong in real directories, so only said. */
  total: number;
  /** The last page that has come, and whether there may be another. */
  page: number;
  more: boolean;
}

/** As many pages of answers as are kept, so that going back asks for nothing. */
const MOST_KEPT = 30;

/** As many pages of a directory’s terms as are read. */
const MOST_PAGES_OF_TERMS = 10;

/** What a directory says of a page that it does not have. */
const GONE = [404, 410];

/** A reader who is still typing is not asked for yet, in milliseconds. */
export const typing = { pause: 300 };

/**
 * Searches a directory where it is. The newest question counts: an older one is taken back. The last good answer stays
 * until there is a better one, also where the newest question fails.
 */
export class RemoteSearch {
  answer: Answer | undefined;
  error: DataError | undefined;

  #kept: Map<string, ReadPage>;
  #terms: TermIds = new Map();
  /** The list of all terms, on its way or read. */
  #learning: AbortController | undefined;
  /** What came last, as it came. */
  #last: readonly unknown[] = [];
  #asked = '';
  #question: Question | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly feed: string,
    private told: () => void,
    /** Pages that have come already, by address. */
    kept: readonly (readonly [url: string, read: ReadPage])[] = [],
  ) {
    this.#kept = new Map(kept);
  }

  /**
   * The ids of the taxonomy terms of a name. Where no service that came has such a term, because lists of Open Referral UK
   * leave them out, the directory is asked for its terms, once.
   */
  termsCalled(name: string): string[] {
    if (name && !this.#terms.has(name)) this.#learn();
    return [...(this.#terms.get(name) ?? [])];
  }

  /** Whether an answer is on its way. */
  get asking(): boolean {
    return this.#abort !== undefined || this.#timer !== undefined;
  }

  /** Asks, unless this is what was asked last. The first question goes at once, later ones when a reader pauses. */
  ask(question: Question): void {
    const key = JSON.stringify(question);
    if (key === this.#asked) return;
    const isFirst = !this.#asked;
    this.#asked = key;
    this.#question = question;
    this.#takeBack();
    this.error = undefined;
    if (isFirst) void this.#fetch(1);
    else this.#timer = setTimeout(() => void this.#go(), typing.pause);
  }

  /** Asks for the next page of the same. Done when it has come, or failed, or was taken back. */
  async more(): Promise<void> {
    const { answer } = this;
    if (!this.asking && answer?.more && answer.question === this.#question) await this.#go(answer.page + 1);
  }

  /** Asks again what failed. */
  retry(): void {
    if (!this.error || !this.#question) return;
    const { answer } = this;
    this.error = undefined;
    void this.#go(answer && answer.question === this.#question ? answer.page + 1 : 1);
  }

  /** Takes back what has not been answered. */
  stop(): void {
    this.#takeBack();
    this.#learning?.abort();
  }

  #takeBack(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Reads the list of terms beside that of services. Without it a search goes on with what it has. */
  #learn(): void {
    const list = listBeside(this.feed, 'taxonomy_terms');
    if (!list || this.#learning) return;
    const abort = new AbortController();
    this.#learning = abort;
    const { size } = this.#terms;
    this.#readTerms(list, abort.signal)
      .catch(() => {
        // Taken back, it is asked for when it is wanted again; where it is not to be had, it is not wanted any more.
        if (abort.signal.aborted) this.#learning = undefined;
      })
      .finally(() => this.#terms.size > size && this.told());
  }

  async #readTerms(list: string, signal: AbortSignal): Promise<void> {
    for (let page = 1, pages = 1; page <= Math.min(pages, MOST_PAGES_OF_TERMS); page++) {
      const { contents, total_pages: claimed }: Fields = fieldsOf(await fetchPage(pageAddress(list, page), signal));
      if (!Array.isArray(contents)) return;
      learnTerms(contents, this.#terms);
      pages = Number(claimed);
    }
  }

  /** Asks again what was taken back, for whoever comes back. */
  start(): void {
    if (!this.asking && !this.error && this.#question && this.answer?.question !== this.#question) void this.#go();
  }

  /** Asks, and says so. The first question is asked while the element draws itself, and needs no saying. */
  #go(page = 1): Promise<void> {
    const done = this.#fetch(page);
    this.told();
    return done;
  }

  /** A page that is kept is there at once. */
  #fetch(page: number): Promise<void> {
    const question = this.#question!;
    const url = addressFor(this.feed, question, page);
    this.#timer = undefined;
    const kept = this.#kept.get(url);
    if (kept) {
      this.#accept(kept, question, page);
      return Promise.resolve();
    }
    const abort = new AbortController();
    this.#abort = abort;
    return fetchPage(url, abort.signal)
      .then((value) => {
        if (abort.signal.aborted) return;
        const read = readAlone(withServices(value), url, this.feed);
        if (this.#kept.size >= MOST_KEPT) this.#kept.delete([...this.#kept.keys()][0]!);
        this.#kept.set(url, read);
        this.#accept(read, question, page);
      })
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        // A page that is not there is the end: totals lie, and directories change between two pages.
        if (page > 1 && error instanceof Refusal && GONE.includes(error.status)) {
          this.answer = { ...this.answer!, more: false };
          return;
        }
        this.error = dataErrorFrom(error, this.feed);
        report(this.error);
      })
      .finally(() => {
        if (this.#abort !== abort) return;
        this.#abort = undefined;
        this.told();
      });
  }

  #accept({ page: { items, claims }, services: read, report }: ReadPage, question: Question, page: number): void {
    learnFromServices(items, this.#terms);
    const isRepeated = page > 1 && JSON.stringify(items) === JSON.stringify(this.#last);
    this.#last = items;
    const before = page > 1 ? (this.answer?.services ?? []) : [];
    const known = new Set(before.map(({ id }) => id));
    const fresh = read.filter(({ id }) => !known.has(id));
    const services = [...before, ...fresh];
    const dropped = isRepeated || page === 1 ? [] : report.dropped;
    this.answer = {
      question,
      services,
      // What could not be read on the pages before is still missing.
      report: page > 1 ? { ...report, dropped: [...this.answer!.report.dropped, ...dropped] } : report,
      total: Math.max(claims.total ?? 0, services.length),
      page,
      // A page on which nothing runs any more may have others after it. One that is empty, or that comes again, is the last.
      more: items.length > 0 && !isRepeated && page < (claims.pages ?? Infinity),
    };
  }
}

/** The address of one page of the answer to a question. */
function addressFor(feed: string, { search, terms, age, place }: Question, page: number): string {
  const words = search.trim().replace(/\s+/g, ' ').slice(0, 200);
  const list = (place && listBeside(feed, 'service_at_locations')) || feed;
  return pageAddress(list, page, [
    ...(words ? [['search', words] as const] : []),
    ...terms.map((term) => ['taxonomy_term_id', term] as const),
    // The ages of those who ask: what ends earlier or begins later is not for them.
    ...(age === undefined ? [] : [['minimum_age', String(age)] as const, ['maximum_age', String(age)] as const]),
    ...(place ? [['postcode', place.postcode] as const, ['proximity', String(place.metres)] as const] : []),
  ]);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** A list of places with a service each, as a list of services with a place each. */
function withServices(value: unknown): unknown {
  const contents = isFields(value) ? value['contents'] : undefined;
  if (!isFields(value) || !Array.isArray(contents)) return value;
  const turned = (item: unknown): unknown => {
    if (!isFields(item) || !isFields(item['service'])) return item;
    return { ...(item['service'] as Fields), location: item['location'] };
  };
  return { ...value, contents: contents.map(turned) };
}
