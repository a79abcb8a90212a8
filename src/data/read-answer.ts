import { readPage, type FeedPage } from '../feeds/dialect.js';
import { DataError } from './data-error.js';

const REASONS = {
  'not-json-object': 'expected a page of services, found something else',
  'no-list': 'expected a list of services in "contents" or "content". The address of a list ends in /services',
  'unknown-shape': 'the list holds something else than services. Nothing is guessed from other shapes',
};

/** A page of services, or why an answer is none. */
export function readAnswer(value: unknown, url: string): FeedPage {
  const page = readPage(value);
  if ('refused' in page) throw new DataError('invalid', `${url}: ${REASONS[page.refused]}`, { url });
  return page;
}
