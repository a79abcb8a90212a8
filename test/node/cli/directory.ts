import type { IncomingMessage } from 'node:http';
import { after } from 'node:test';
import { serve } from '../../../demo/server.mjs';
import type { Answer } from '../../../demo/server.mjs';
import { uk3 } from '../feeds/same-service.js';

/** A made-up service of a directory, with whatever a test changes. */
export const item = (id: number | string, change: object = {}) => ({
  ...uk3,
  id: String(id),
  name: `Service ${id}`,
  ...change,
});

/** A page of a directory in Open Referral UK 3.0, which claims no page after it. */
export const pageOf = (items: unknown[], claims: object = {}) => ({
  total_items: 5,
  total_pages: 1,
  ...claims,
  contents: items,
});

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value), type: 'application/json' });

/** A directory for one test: answers each page as it is told to, and remembers what was asked, when, and how. */
export async function directory(answer: (page: number, request: IncomingMessage) => Answer | undefined) {
  const asked: { url: string; at: number; headers: IncomingMessage['headers'] }[] = [];
  const site = await serve({
    folders: {},
    answer: (_path, request) => {
      const { url = '', headers } = request;
      asked.push({ url, at: performance.now(), headers });
      return answer(Number(new URL(url, 'http://x').searchParams.get('page')), request);
    },
  });
  after(site.close);
  return { feed: `${site.url}services`, port: site.port, asked };
}

/** A directory that gives these pages, and an empty one after the last. */
export const pages = (...given: (Answer | object)[]) =>
  directory((page) => {
    const found = given[page - 1] ?? pageOf([]);
    return 'body' in found || 'status' in found ? (found as Answer) : json(found);
  });
