import { readPage, type Dialect, type FeedPage } from '../feeds/dialect.js';
import { FeedReader, type FeedReport } from '../feeds/read-feed.js';
import type { Service } from '../schema/local-offer.js';
import { DataError } from './data-error.js';
import { nameOf } from './feed-address.js';

const REASONS = {
  'not-json-object': 'expected a page of services, found something else',
  'no-list': 'expected a list of services in "contents" or "content". The address of a list ends in /services',
  'unknown-shape': 'the list holds something else than services. Nothing is guessed from other shapes',
};

/** A page of services, or why an answer is none. `before` is what the pages before it were in. */
export function readAnswer(value: unknown, url: string, before?: Dialect): FeedPage {
  const page = readPage(value, before);
  if ('refused' in page) {
    const name = nameOf(url);
    throw new DataError('invalid', `${name}: ${REASONS[page.refused]}`, { url: name });
  }
  return page;
}

/** A page of a feed with what came of it. */
export interface ReadPage {
  page: FeedPage;
  services: readonly Service[];
  report: FeedReport;
}

/** Reads an answer by itself, without what came before it. `feed` is the address that its services are told to be from. */
export function readAlone(value: unknown, url: string, feed: string): ReadPage {
  const page = readAnswer(value, url);
  const reader = new FeedReader(feed);
  reader.add(page);
  return { page, services: reader.services, report: reader.report! };
}
