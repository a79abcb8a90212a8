import { waitUntil } from '@open-wc/testing';

import { typing } from '../../src/data/remote-search.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { finderOf, offerOf } from './offer.js';
import { said } from './reader.js';
import { ConsoleLines } from './console-lines.js';
import { json, StubbedFetch, type Answer } from './stub-fetch.js';

/** A service as Open Referral UK 3.0 lists it. */
export const item = (id: number | string, change: object = {}) => ({
  id: String(id),
  name: `Service ${id}`,
  description: 'Come in.',
  status: 'active',
  organization: { id: 'o', name: 'Riverside' },
  ...change,
});

/** A page of a feed. */
export const page = (items: unknown[], claims: object = {}): Answer =>
  json({ total_items: items.length, total_pages: 1, ...claims, contents: items });

/** What a directory claims that is too large for a page. */
export const large = { total_items: 5300, total_pages: 53 };

/** Services of a directory, called by a name and a number. */
export const many = (name: string, count = 2) =>
  Array.from({ length: count }, (_, at) => item(`${name}-${at}`, { name: `${name} ${at}` }));

/** The network and the console of a test about a directory, which is asked without a pause, as long as the test runs. */
export class DirectoryTest {
  readonly network = new StubbedFetch();
  readonly lines = new ConsoleLines();

  #pause = typing.pause;

  constructor() {
    typing.pause = 0;
  }

  end(): void {
    this.network.restore();
    this.lines.restore();
    typing.pause = this.#pause;
  }
}

let feeds = 0;

/** Publishes pages of a feed at a new address, one answer or several for each page, and says where it is. */
export function publishFeed(network: StubbedFetch, ...pages: (Answer | Answer[])[]): string {
  const feed = `/feeds/${++feeds}/services`;
  for (const [at, answers] of pages.entries())
    network.publishAt(`${feed}?per_page=100&page=${at + 1}`, ...[answers].flat());
  return feed;
}

/** A finder of a council that publishes what is given and nothing else, with a feed; `more` is said of the offer. */
export function finderWith(
  feed: string,
  attributes: Record<string, string> = {},
  own: object[] = [],
  more: object = {},
): Promise<CpOfferFinder> {
  const data = offerOf(own);
  return finderOf(
    { ...data, localOffer: { ...data.localOffer, ...more } },
    { feed, 'no-questions': '', ...attributes },
  );
}

/** Waits until what is said of the feed is this. */
export async function told(finder: CpOfferFinder, words: RegExp): Promise<string> {
  const has = () => words.test(said(finder, 'feed') ?? '');
  await waitUntil(has, undefined, { interval: 5, timeout: 8000 }).catch(() => {
    throw new Error(`${words} is not said of the feed: ${said(finder, 'feed')}`);
  });
  await finder.updateComplete;
  return said(finder, 'feed')!;
}
