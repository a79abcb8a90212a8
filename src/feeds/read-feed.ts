import type { Service } from '../schema/local-offer.js';
import { isFields } from './dialect.js';
import type { Dialect, FeedPage, Fields } from './dialect.js';
import type { Remark } from './read.js';
import { serviceFrom } from './service.js';
import type { Dropped } from './service.js';

/** What came of a feed. Everything received is either kept or dropped with a reason. */
export interface FeedReport {
  dialect: Dialect;
  pages: number;
  received: number;
  /** How many the feed said there are, if it did. */
  claimed: number | undefined;
  kept: number;
  dropped: { id: string; name: string; why: Dropped }[];
  remarks: Map<Remark, number>;
}

/** The lists inside a service that hold its numbers, times, places and costs, in any dialect. */
const LISTS = [
  ...['contacts', 'phones', 'schedules', 'regular_schedules'],
  ...['service_at_locations', 'locations', 'cost_options'],
];

const inFull = new WeakSet<Service>();

/**
 * Whether a service was given with the lists inside it, even empty ones. Lists of Open Referral UK 3.0 leave them out;
 * what can be told without them, such as its fees, does not mean that they came.
 */
export function isInFull(service: Service): boolean {
  return inFull.has(service);
}

/** Reads a feed page by page into the document's services, and counts what it did. */
export class FeedReader {
  /** What is kept so far. */
  services: readonly Service[] = [];
  /** How many pages the last one that brought something said there are. */
  claimedPages = 0;
  readonly #source: string;
  readonly #seen = new Set<string>();
  #report: FeedReport | undefined;

  /** `source` says which feed it is, for those who look at a service later. */
  constructor(source: string) {
    this.#source = source;
  }

  get report(): FeedReport | undefined {
    return this.#report && { ...this.#report, kept: this.services.length };
  }

  /** Whether the feed says that there is a page of such a number, and has not given all that it says it has. */
  expects(page: number): boolean {
    const { claimed, received } = this.#report ?? {};
    return page <= this.claimedPages && (claimed === undefined || claimed !== received);
  }

  /**
   * Takes a page, and returns how many services on it had not been on an earlier one. Where nothing on it is one, but more
   * pages are claimed, that is how many could not be read: the next page may be better.
   */
  add({ dialect, items, claims }: FeedPage, number = (this.#report?.pages ?? 0) + 1): number {
    const report: FeedReport = (this.#report ??= {
      dialect,
      pages: 0,
      received: 0,
      claimed: claims.total,
      kept: 0,
      dropped: [],
      remarks: new Map(),
    });
    report.pages++;
    const { pages = 0 } = claims;
    const isClaimed = number <= pages;
    const before = this.#seen.size;
    const kept: Service[] = [];
    const dropped: FeedReport['dropped'] = [];
    for (const item of items) {
      // What has no id is told apart by all that it says, so that a page of it that comes again is known.
      if (isClaimed && !(isFields(item) && idOf(item))) this.#seen.add(`\0${JSON.stringify(item)}`);
      const made = this.#made(item, report);
      if ('dropped' in made) dropped.push({ ...nameOf(item), why: made.dropped });
      else kept.push(made);
    }
    const fresh = this.#seen.size - before;
    // A page without anything new is one that was here before, and so is what is broken on it.
    if (report.pages > 1 && !fresh) return 0;
    this.claimedPages = pages;
    report.received += items.length;
    report.dropped.push(...dropped);
    // A new list, so that whoever holds the old one sees that there is more.
    this.services = [...this.services, ...kept];
    return fresh;
  }

  #made(item: unknown, report: FeedReport): Service | { dropped: Dropped } {
    if (!isFields(item)) return { dropped: 'not-a-service' };
    const key = idOf(item);
    if (this.#seen.has(key)) return { dropped: 'duplicate' };
    if (key) this.#seen.add(key);
    try {
      const made = serviceFrom(item, this.#source, (remark) => {
        report.remarks.set(remark, (report.remarks.get(remark) ?? 0) + 1);
      });
      if (!('dropped' in made) && LISTS.some((name) => Array.isArray(item[name]))) inFull.add(made);
      return made;
    } catch {
      // Nobody foresaw it. It is not to cost a reader all the others.
      return { dropped: 'unreadable' };
    }
  }
}

function nameOf(item: unknown): { id: string; name: string } {
  const { name } = isFields(item) ? item : {};
  return {
    id: isFields(item) ? idOf(item).slice(0, 100) : '',
    name: typeof name === 'string' ? name.slice(0, 100) : '',
  };
}

/** The id of an entry, or nothing: what is no text or number is none. */
function idOf({ id }: Fields): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
