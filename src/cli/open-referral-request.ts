import { basename } from 'node:path';

import { importOpenReferral as words } from '../i18n/en/import-open-referral.js';
import { shown } from '../schema/found.js';
import { parsed, WrongUse } from './command.js';
import type { FeedManner } from './feed-pages.js';

/** What the words of the command line ask for. */
export interface FeedRequest {
  /** Where the feed is: an address, or a file that was downloaded. */
  from: { address: URL } | { file: string };
  into: string;
  /** What the feed is called in the document. An address loses its question: a key may stand in it. */
  source: string;
  mostPages: number;
  manner: FeedManner;
  dryRun: boolean;
  json: boolean;
}

const string = { type: 'string' } as const;
const boolean = { type: 'boolean' } as const;
const options = {
  ...{ into: string, source: string, pages: string, pause: string, timeout: string },
  ...{ details: boolean, intranet: boolean, 'dry-run': boolean, json: boolean },
} as const;

const PAGES = { usual: 100, most: 10_000 };
const PAUSE = { usual: 0.5, most: 60 };
const TIMEOUT = { usual: 30, most: 600 };

/** Reads the command line, or says how it is used. */
export function feedRequestOf(given: string[]): FeedRequest {
  const { values, positionals } = parsed(given, options);
  const [feed, ...rest] = positionals;
  if (!feed) throw new WrongUse(words.noFeed);
  if (rest.length > 0) throw new WrongUse(words.oneFeed);
  if (!values.into) throw new WrongUse(words.noInto);

  const from = fromOf(feed);
  const { details = false, intranet = false, json = false } = values;
  return {
    from,
    into: values.into,
    source: values.source?.trim().slice(0, 500) || sourceOf(from),
    mostPages: Math.floor(numberIn('--pages', values.pages, 1, PAGES)),
    manner: {
      pause: numberIn('--pause', values.pause, 0, PAUSE),
      seconds: numberIn('--timeout', values.timeout, 0.1, TIMEOUT),
      details,
      intranet,
    },
    dryRun: values['dry-run'] ?? false,
    json,
  };
}

function fromOf(feed: string): FeedRequest['from'] {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(feed)) return { file: feed };
  const address = URL.canParse(feed) ? new URL(feed) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) throw new WrongUse(words.noAddress(shown(feed)));
  if (address.username || address.password) throw new WrongUse(words.password);
  address.hash = '';
  return { address };
}

function sourceOf(from: FeedRequest['from']): string {
  return ('file' in from ? basename(from.file) : from.address.origin + from.address.pathname).slice(0, 500);
}

function numberIn(
  name: string,
  word: string | undefined,
  least: number,
  { usual, most }: { usual: number; most: number },
) {
  const number = word === undefined ? usual : word.trim() === '' ? NaN : Number(word);
  if (!(number >= least && number <= most)) throw new WrongUse(words.noNumber(name, least, most));
  return number;
}
