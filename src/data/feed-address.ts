import { safeUrl } from '../schema/safe-url.js';

/** How many services a page is asked to hold, where the address of the feed does not say. */
const PER_PAGE = '100';

/** The address of a feed, if it is one that may be asked. */
export function feedAddress(feed: string, base: string): string | undefined {
  const url = safeUrl(feed.trim(), base);
  return url?.startsWith('http') ? url : undefined;
}

/** The address of a page of a feed. What the feed’s own address asks for stays. */
export function pageAddress(feed: string, page: number, more: readonly (readonly [string, string])[] = []): string {
  const url = new URL(feed);
  url.hash = '';
  for (const [name, value] of more) url.searchParams.append(name, value);
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', PER_PAGE);
  url.searchParams.set('page', String(page));
  return url.href;
}

/** What an address is called where the web team reads of it: what a reader typed or told is in none of its parts. */
export function nameOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The address of another list of the same directory: `/services` has `/taxonomy_terms` beside it. */
export function listBeside(feed: string, name: string): string | undefined {
  const url = new URL(feed);
  if (!/\/services\/?$/.test(url.pathname)) return undefined;
  url.pathname = url.pathname.replace(/services\/?$/, name);
  return url.href;
}
