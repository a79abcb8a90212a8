import { isFields, type Fields } from '../feeds/dialect.js';
import type { FeedReport } from '../feeds/read-feed.js';
import { termIdsIn } from '../feeds/terms.js';
import type { Service } from '../schema/local-offer.js';
import type { DataError } from './data-error.js';
import { dataErrorFrom } from './unforeseen.js';
import { listBeside, pageAddress } from './feed-address.js';
import { fetchPage } from './fetch-page.js';
import { readAlone, type ReadPage } from './read-answer.js';
import { report } from './report.js';

/** What a directory is asked. Age and place are in it only where a reader has said that they may be. */
export interface Question {
  search: string;
  /** Ids of taxonomy terms: any of them. */
  terms: readonly string[];
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
  #terms = new Map<string, Set<string>>();
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

  /** The ids of the taxonomy terms of a name, as far as services that came had them. */
  termsCalled(name: string): string[] {
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
    this.stop();
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
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#abort?.abort();
    this.#abort = undefined;
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
    termIdsIn(items, this.#terms);
    const before = page > 1 ? (this.answer?.services ?? []) : [];
    const known = new Set(before.map(({ id }) => id));
    const fresh = read.filter(({ id }) => !known.has(id));
    const services = [...before, ...fresh];
    this.answer = {
      question,
      services,
      report,
      total: Math.max(claims.total ?? 0, services.length),
      page,
      // A page that brings nothing new is the last, whatever is claimed.
      more: fresh.length > 0 && page < (claims.pages ?? Infinity),
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
