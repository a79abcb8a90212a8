import { excessOf, MOST_DEPTH, MOST_TEXT } from '../schema/limits.js';
import { DataError } from './data-error.js';

/** How long to wait for an answer to begin, in milliseconds. All of it may take six times as long: some lines are slow. */
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
    loading = download(url);
    loads.set(url, loading);
    loading.catch(() => forgetJson(url));
  }
  return loading;
}

/** Lets an address be asked again that answered something of no use. */
export function forgetJson(url: string): void {
  loads.delete(url);
}

/** The value of a JSON text, from the address or the place that is named in what goes wrong. */
export function parseJson(text: string, name: string, url?: string): unknown {
  const excess = excessOf(text);
  if (excess)
    throw new DataError('too-big', `${name}: ${excess}: at most ${MOST_TEXT} characters, ${MOST_DEPTH} levels`, {
      url,
    });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = text.trimStart().startsWith('<') ? 'a web page' : text ? 'something else' : 'nothing';
    throw new DataError('not-json', `${name}: expected JSON, found ${found} (${(cause as Error).message})`, { url });
  }
}

async function download(url: string): Promise<unknown> {
  const abort = new AbortController();
  const within = (time: number) => setTimeout(() => abort.abort(), time);
  let timer = within(patience.answer);
  let response;
  let text;
  try {
    response = await fetch(url, { signal: abort.signal });
    clearTimeout(timer);
    timer = within(patience.answer * 6);
    // A body that nobody reads would keep the connection open.
    if (!response.ok) response.body?.cancel().catch(() => undefined);
    else text = await response.text();
  } catch {
    throw abort.signal.aborted
      ? new DataError('timed-out', `${url}: no answer in time`, { url, passing: true })
      : new DataError(
          'unreachable',
          `${url}: could not be fetched. Is it there, and does its server allow this site (CORS)?`,
          { url, passing: true },
        );
  } finally {
    clearTimeout(timer);
  }
  if (text === undefined) {
    const { status } = response;
    const passing = status >= 500 || status === 429;
    throw new DataError('refused', `${url}: the server answered ${status}`, { url, passing });
  }
  return parseJson(text, url, url);
}
