import { createServer } from 'node:http';
import { openDatabase } from './database.mjs';
import { addMadeUp } from './made-up.mjs';
import { BadQuestion, pageOf, questions } from './queries.mjs';
import { fillDirectory } from './tables.mjs';

/*
 * A small directory as Open Referral UK 3.0 describes it, over PostgreSQL’s full-text search. It is what the kit is tested
 * against, and is not shipped.
 */
const about = {
  version: '3.0',
  profile: 'https://docs.openreferraluk.org/en/latest/',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi.json',
};

/**
 * @typedef {object} DirectoryOptions
 * @property {object[]} [services] Services in full.
 * @property {object[]} [taxonomies] Taxonomies with their terms.
 * @property {number} [madeUp] How many services are made up on top.
 * @property {string} [database] Address of a PostgreSQL server; without one the engine runs in this process.
 * @property {(url: URL) => unknown} [before] Called, and waited for, before a question is answered.
 */

/** Serves a directory on this machine only. Close it in `after`. @param {DirectoryOptions} options */
export async function serveDirectory({ services, taxonomies, madeUp = 0, database: address, before } = {}) {
  const database = await openDatabase(address);
  try {
    await fillDirectory(database, { services, taxonomies, more: (filled) => addMadeUp(filled, madeUp) });
  } catch (error) {
    await database.close();
    throw error;
  }

  /** @type {{ path: string; answered: boolean }[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const entry = { path: url.pathname + url.search, answered: false };
    asked.push(entry);
    const send = (/** @type {number} */ status, /** @type {unknown} */ body) => {
      if (response.destroyed) return;
      entry.answered = true;
      response.writeHead(status, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
      response.end(JSON.stringify(body));
    };
    answerTo(url, () => response.destroyed).then(
      (body) => send(body === undefined ? 404 : 200, body ?? { error: 'not found' }),
      (error) => send(error instanceof BadQuestion ? 400 : 500, { error: error.message }),
    );
  });

  /** Nobody waits for the answer to a question that was taken back, and so it is not looked for. */
  async function answerTo(/** @type {URL} */ url, /** @type {() => boolean} */ isTakenBack) {
    await before?.(url);
    if (isTakenBack()) return undefined;
    if (url.pathname === '/') return about;
    const [, name = '', id, ...rest] = url.pathname.split('/');
    if (!Object.hasOwn(questions, name) || rest.length > 0) return undefined;
    const question = /** @type {keyof typeof questions} */ (name);
    if (!id) return pageOf(database, question, url.searchParams);
    const [found] = await database.rows(questions[question].one, [decodeURIComponent(id)]);
    return found?.body;
  }

  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${port}/`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await database.close();
    },
  };
}
