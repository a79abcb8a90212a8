import { get as getPlain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

import { version } from '../../package.json';
import { MOST_TEXT } from '../schema/limits.js';
import { FeedTrouble } from './feed-trouble.js';
import { isInside, LeadsInside, publicLookup } from './public-address.js';

/** How a server is asked. */
export interface Manner {
  /** How long an answer may take, from the first byte of the question to the last of the answer. */
  seconds: number;
  /** Whether the directory may be inside the reader's own network. */
  intranet: boolean;
}

/** UTF-8 takes at most three bytes for each unit of text that the limit counts. */
const MOST_BYTES = MOST_TEXT * 3;
const MOST_REDIRECTS = 3;

/** What an address answers. A server may send on to another path of its own, and nowhere else: what is read is published. */
export async function answerAt(address: URL, manner: Manner): Promise<Buffer> {
  const { seconds } = manner;
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    let url = address;
    for (let turns = 0; ; turns++) {
      const answer = await asked(url, manner, signal);
      const { statusCode: status = 0, headers } = answer;
      if (status >= 200 && status < 300) return await bytesOf(answer);
      answer.destroy();
      const to = status >= 300 && status < 400 && headers.location ? nextAddress(headers.location, url) : undefined;
      if (!to) throw new FeedTrouble({ kind: 'says-no', status }, pauseOf(status, headers['retry-after']));
      if (!isSameHost(url, to)) throw new FeedTrouble({ kind: 'sent-on', to: to.href });
      if (turns === MOST_REDIRECTS) throw new FeedTrouble({ kind: 'sent-around' });
      url = to;
    }
  } catch (error) {
    if (error instanceof FeedTrouble) throw error;
    if (error instanceof LeadsInside) throw new FeedTrouble({ kind: 'leads-inside', host: address.hostname });
    if (signal.aborted) throw new FeedTrouble({ kind: 'too-slow', seconds }, 0);
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new FeedTrouble({ kind: 'unreachable', why }, 0);
  }
}

function asked(url: URL, { intranet }: Manner, signal: AbortSignal): Promise<IncomingMessage> {
  // A host in digits is never looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!intranet && isIP(host) && isInside(host)) throw new LeadsInside();
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': `corporate-parenting-widgets/${version} (cp-widgets import open-referral)`,
  };
  const options = { headers, signal, ...(!intranet && { lookup: publicLookup }) };
  return new Promise((done, fail) => {
    (url.protocol === 'https:' ? getSecure : getPlain)(url, options, done).on('error', fail);
  });
}

/** Reads an answer, and stops where it becomes more than can be read: of what is unpacked, not of what was sent. */
async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of unpacked(answer) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > MOST_BYTES) throw new FeedTrouble({ kind: 'too-big' });
      pieces.push(piece);
    }
  } finally {
    answer.destroy();
  }
  return Buffer.concat(pieces);
}

function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers['content-encoding'];
  const unpack =
    packing === 'gzip'
      ? createGunzip()
      : packing === 'br'
        ? createBrotliDecompress()
        : packing === 'deflate'
          ? createInflate()
          : undefined;
  if (!unpack) return answer;
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}

function nextAddress(location: string, from: URL): URL | undefined {
  return URL.canParse(location, from) ? new URL(location, from) : undefined;
}

/** The same host and port; from open to secure, but never back. */
function isSameHost(from: URL, to: URL): boolean {
  if (to.username || to.password || from.hostname !== to.hostname) return false;
  if (from.protocol === to.protocol) return from.port === to.port;
  return from.protocol === 'http:' && to.protocol === 'https:' && !from.port && !to.port;
}

/** Seconds, or a date, in milliseconds from now. */
function pauseOf(status: number, header: string | undefined): number | undefined {
  if (status !== 429 && status < 500) return undefined;
  if (!header) return 0;
  const pause = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(pause) ? 0 : Math.max(0, pause);
}
