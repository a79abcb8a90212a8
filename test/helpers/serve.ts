import type { IncomingMessage } from 'node:http';
import { serve, siteFolders, strictPolicy, type Answer } from '../../demo/server.mjs';

export { strictPolicy };

/** What a page test asks its server for; `demo/server.mjs`, which also serves the demo, says what an `Answer` can do. */
export interface Site {
  /** Pages and documents written in the test itself, by path; a string is the body. */
  pages?: Record<string, string | Answer>;
  /** Sent with every answer, the strict policy included unless it is changed here. */
  headers?: Record<string, string>;
  /** More folders to read from, by path prefix; `/` is `demo/` and `/dist/` is `dist/`. */
  folders?: Record<string, string>;
  /** Called for each request that names no page: to answer late, to break off, to answer by header. */
  answer?: (path: string, request: IncomingMessage) => Answer | undefined;
}

/** A small council website on a port of its own, under the strict policy. Close it in `after`. */
export function serveSite({ pages = {}, headers = {}, folders = {}, answer }: Site = {}) {
  return serve({
    headers: { 'Content-Security-Policy': strictPolicy, ...headers },
    folders: { ...siteFolders, ...folders },
    answer: (path, request) => {
      const page = pages[path];
      if (page === undefined) return answer?.(path, request);
      return typeof page === 'string' ? { body: page } : page;
    },
  });
}

/** A whole page around some markup; scripts by address only, since the strict policy allows none in the page. */
export function pageOf(body: string, { scripts = ['/dist/cdn/index.js'], lang = 'en', head = '' } = {}): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Test page</title>
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
    ${head}
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>
`;
}
