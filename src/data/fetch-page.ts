import { MOST_TEXT } from '../schema/limits.js';
import { DataError } from './data-error.js';
import { nameOf } from './feed-address.js';
import { parseJson, patience } from './load-json.js';

/** UTF-8 takes at most three bytes for each unit of text that the limit counts. */
const MOST_BYTES = MOST_TEXT * 3;

/** An answer of a directory that says no. */
export class Refusal extends DataError {
  constructor(
    url: string,
    readonly status: number,
  ) {
    const name = nameOf(url);
    super('refused', `${name}: the directory answered ${status}`, {
      url: name,
      passing: status >= 500 || status === 429,
    });
  }
}

/**
 * Asks a directory for a page, once. Nothing goes with the question that says who asks or from which page: no cookies, no
 * referrer. An answer that is too large is not read to its end. Whoever asked may take the question back. What goes wrong
 * is told without what was asked, because that may be a reader’s own words.
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<unknown> {
  const name = nameOf(url);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience.answer);
  const stop = () => late.abort();
  signal.addEventListener('abort', stop);
  try {
    if (signal.aborted) late.abort();
    const response = await fetch(url, { signal: late.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return valueOf(await textOf(response, name), name);
    response.body?.cancel().catch(() => undefined);
    throw new Refusal(url, response.status);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const [code, why] = late.signal.aborted
      ? (['timed-out', 'no answer in time'] as const)
      : (['unreachable', 'could not be fetched. Is it there, and does its server allow every site (CORS)?'] as const);
    throw new DataError(code, `${name}: ${why}`, { url: name, passing: true });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The text of an answer, up to where it becomes too large to be read. */
async function textOf({ body }: Response, name: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader!.read()) {
    size += piece.value.length;
    if (size > MOST_BYTES) {
      reader!.cancel().catch(() => undefined);
      throw new DataError('too-big', `${name}: too-big. Ask for less at a time (per_page)`, { url: name });
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Browsers quote what cannot be read as JSON; a directory may repeat there what it was asked. */
function valueOf(text: string, name: string): unknown {
  try {
    return parseJson(text, name, name);
  } catch (error) {
    const { code, message } = error as DataError;
    throw code === 'not-json' ? new DataError(code, message.replace(/ \(.*/s, ''), { url: name }) : error;
  }
}
