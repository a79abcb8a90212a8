import { setTimeout as wait } from 'node:timers/promises';

import { isFields } from '../schema/shape.js';
import { answerAt } from './feed-answer.js';
import type { Manner } from './feed-answer.js';
import { feedValue } from './feed-json.js';
import { FeedTrouble } from './feed-trouble.js';

/** How a whole feed is asked for. */
export interface FeedManner extends Manner {
  /** The pause between two questions, in seconds: somebody else's server does the work. */
  pause: number;
  /** Whether each service is asked for by itself too: lists of the UK profile leave out places, hours and costs. */
  details: boolean;
}

/** How many services a page is asked to hold, where the address does not say. */
const PER_PAGE = '50';

/** A server that is busy is asked again this often, if it does not want to be left alone for longer than a minute. */
const RETRIES = 2;
const LONGEST_PAUSE = 60_000;

/** A server that fails to give so many details one after another has none. */
const MOST_FAILURES = 3;

/** The pages of a feed at an address, asked for one at a time. */
export class FeedPages {
  /** Services whose details could not be had, and which are read from the list alone. */
  short = 0;
  /** What went wrong last is about this address. */
  address: string;
  #asked = false;
  #failures = 0;

  constructor(
    readonly feed: URL,
    readonly manner: FeedManner,
  ) {
    this.address = feed.href;
  }

  async page(number: number): Promise<unknown> {
    const url = new URL(this.feed);
    if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', PER_PAGE);
    url.searchParams.set('page', String(number));
    const page = await this.#ask(url).catch((error: unknown) => {
      if (number > 1 && isNoSuchPage(error)) return undefined;
      throw error;
    });
    return this.manner.details ? this.#detailed(page) : page;
  }

  /** The same page, with every service as full as the server has it. */
  async #detailed(page: unknown): Promise<unknown> {
    const name = isFields(page)
      ? (['contents', 'content'] as const).find((one) => Array.isArray(page[one]))
      : undefined;
    if (!isFields(page) || !name) return page;
    const full: unknown[] = [];
    for (const item of page[name] as unknown[]) full.push(await this.#full(item));
    return { ...page, [name]: full };
  }

  async #full(item: unknown): Promise<unknown> {
    const id = isFields(item) ? item['id'] : undefined;
    if (!isFields(item) || !isPathStep(id) || this.#failures === MOST_FAILURES) return this.#inShort(item);
    const url = new URL(this.feed);
    url.search = '';
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
    const found = await this.#ask(url).catch((error: unknown) => {
      if (error instanceof FeedTrouble) return undefined;
      throw error;
    });
    if (!isFields(found) || String(found['id']) !== String(id)) {
      this.#failures++;
      return this.#inShort(item);
    }
    this.#failures = 0;
    return { ...item, ...found };
  }

  #inShort(item: unknown): unknown {
    this.short++;
    return item;
  }

  async #ask(url: URL): Promise<unknown> {
    this.address = url.href;
    for (let retries = 0; ; retries++) {
      if (this.#asked) await wait(this.manner.pause * 1000);
      this.#asked = true;
      try {
        return feedValue(await answerAt(url, this.manner));
      } catch (error) {
        const again = error instanceof FeedTrouble ? error.again : undefined;
        if (again === undefined || again > LONGEST_PAUSE || retries === RETRIES) throw error;
        await wait(again);
      }
    }
  }
}

function isNoSuchPage(error: unknown): boolean {
  return (
    error instanceof FeedTrouble &&
    error.trouble.kind === 'says-no' &&
    [400, 404, 410, 422].includes(error.trouble.status)
  );
}

function isPathStep(id: unknown): id is string | number {
  return typeof id === 'number' || (typeof id === 'string' && id !== '' && !/^\.+$/.test(id));
}
