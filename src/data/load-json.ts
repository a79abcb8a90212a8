import { excessOf } from '../schema/limits.js';
import { DataError } from './data-error.js';

/** How long to wait for an answer, in milliseconds. */
export const patience = { answer: 20_000 };

const loads = new Map<string, Promise<unknown>>();

/**
 * Downloads and parses each URL once a page, however many elements ask for it.
 *
 * A failed load is forgotten, so that asking again tries again. There is no abort signal, because the load may be shared
 * with elements that still want it. What the server calls the file does not matter: media libraries of content
 * management systems send JSON as plain text, without an ending, or with a byte order mark.
 */
export function loadJson(url: string): Promise<unknown> {
  let loading = loads.get(url);
  if (!loading) {
    loading = load(url);
    loads.set(url, loading);
    loading.catch(() => loads.delete(url));
  }
  return loading;
}

async function load(url: string): Promise<unknown> {
  const text = await download(url);
  const excess = excessOf(text);
  if (excess) throw new DataError('too-big', `${url}: ${excess}`, { url });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = text.trimStart().startsWith('<') ? 'a web page' : text ? 'something else' : 'nothing';
    throw new DataError('not-json', `${url}: expected JSON, found ${found} (${(cause as Error).message})`, { url });
  }
}

async function download(url: string): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience.answer);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) {
      // A body that nobody reads would keep the connection open.
      response.body?.cancel().catch(() => undefined);
      const passing = response.status >= 500 || response.status === 429;
      throw new DataError('refused', `${url}: the server answered ${response.status}`, { url, passing });
    }
    return await response.text();
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const details = { url, passing: true };
    if (abort.signal.aborted) throw new DataError('timed-out', `${url}: no answer in time`, details);
    const message = `${url}: could not be fetched. Is it there, and does its server allow this site (CORS)?`;
    throw new DataError('unreachable', message, details);
  } finally {
    clearTimeout(timer);
  }
}
