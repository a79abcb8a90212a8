import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The strictest policy the elements are promised to work under; the demo and the page tests both send it. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Where the demo and the page tests find files: longest prefix first. */
export const siteFolders = { '/dist/': join(root, 'dist'), '/': join(root, 'demo') };

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * @typedef {object} Answer What one path says instead of a file.
 * @property {number} [status] 200 unless given.
 * @property {Record<string, string>} [headers] Sent with this path only.
 * @property {string | Buffer} [body] The text sent; without it the file is sent, if there is one.
 * @property {string} [type] The content type, if the path's ending does not tell.
 * @property {number | Promise<unknown>} [delay] Milliseconds to wait, or something to wait for, before the first byte.
 * @property {boolean} [abort] Cuts the connection: before the answer, or half-way through a body that is given.
 */

/**
 * @typedef {object} ServeOptions
 * @property {number} [port] 0, the default, takes any free port.
 * @property {Record<string, string>} [folders] Folder to read from, by path prefix.
 * @property {Record<string, string>} [headers] Sent with every answer.
 * @property {(path: string, request: import('node:http').IncomingMessage) => Answer | undefined} [answer] Answers, or
 *   changes the answer of, any path.
 */

/**
 * Serves folders over HTTP on this machine only. It never leaves a folder it was
 * given, whether by `..`, by an encoded slash or by a symbolic link, and never
 * sends a review file.
 *
 * @param {ServeOptions} [options]
 * @returns {Promise<{ url: string; port: number; requests: string[]; close: () => Promise<void> }>}
 */
export async function serve({ port = 0, folders = siteFolders, headers = {}, answer } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    reply(request, response).catch(() => response.destroy());
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function reply(request, response) {
    const path = pathOf(request.url ?? '/');
    requests.push(path ?? '');
    const given = (path !== undefined && answer?.(path, request)) || {};

    if (typeof given.delay === 'number') await new Promise((done) => setTimeout(done, given.delay));
    else await given.delay;
    if (given.abort && given.body === undefined) return response.destroy();

    const send = (/** @type {number} */ status, /** @type {string | undefined} */ type) =>
      response.writeHead(given.status ?? status, {
        'Content-Type': given.type ?? type ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...headers,
        ...given.headers,
      });

    if (given.body !== undefined && path !== undefined) {
      send(200, types[/** @type {keyof typeof types} */ (extname(path))] ?? types['.html']);
      if (!given.abort) return response.end(given.body);
      return response.write(given.body.slice(0, Math.ceil(given.body.length / 2)), () => response.destroy());
    }

    const file = path !== undefined && isRead(request.method) ? await fileFor(path, folders) : undefined;
    if (!file) {
      send(404, types['.txt']);
      return response.end('Not found\n');
    }
    send(200, types[/** @type {keyof typeof types} */ (extname(file))]);
    if (request.method === 'HEAD') return response.end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} url */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const climbs = path.split(/[/\\]/).some((step) => step === '..');
    return path.startsWith('/') && !climbs && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} method */
function isRead(method) {
  return method === 'GET' || method === 'HEAD';
}

/** @param {string} path @param {Record<string, string>} folders */
async function fileFor(path, folders) {
  const prefix = Object.keys(folders)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix !== undefined && folders[prefix];
  if (!prefix || !folder) return undefined;

  try {
    const home = await realpath(folder);
    const rest = path.slice(prefix.length);
    const found = await realpath(join(home, rest, rest === '' || rest.endsWith('/') ? 'index.html' : ''));
    if (isForColleagues(found)) return undefined;
    return found.startsWith(home + sep) && (await stat(found)).isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Review files stand beside the documents and hold what was decided about them. A real site’s server must not send them
 * either.
 *
 * @param {string} file
 */
function isForColleagues(file) {
  return /\.review\.json$/i.test(file);
}
