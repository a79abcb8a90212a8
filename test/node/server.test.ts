import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../demo/server.mjs';

describe('the demo server', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site/index.html'), 'home');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'site-secret.txt'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
    await writeFile(join(folder, 'site/council.json'), '{}');
    await writeFile(join(folder, 'site/council.review.json'), 'secret');
    await symlink(join(folder, 'site/council.review.json'), join(folder, 'site/other.json'));
    site = await serve({ folders: { '/': join(folder, 'site') }, headers: { 'X-Every': 'answer' } });
  });

  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('sends a folder’s own page with its type and the headers of every answer', async () => {
    const home = await fetch(site.url);

    assert.equal(await home.text(), 'home');
    assert.equal(home.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(home.headers.get('x-every'), 'answer');
  });

  for (const path of ['/council.review.json', '/council%2ereview.json?x=1', '/./council.review.json', '/other.json']) {
    it(`sends a document, and never the review file beside it, for ${path}`, async () => {
      const answer = await rawGet(site.port, path);

      assert.equal((await fetch(`${site.url}council.json`)).status, 200);
      assert.match(answer, /^HTTP\/1\.1 404/);
      assert.doesNotMatch(answer, /secret/);
    });
  }

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-secret.txt',
    '/link.txt',
    '//secret.txt',
    '/index.html%00.txt',
    '/%zz',
  ]) {
    it(`never leaves its folder for ${path}`, async () => {
      const answer = await rawGet(site.port, path);

      assert.match(answer, /^HTTP\/1\.1 404/);
      assert.doesNotMatch(answer, /secret$/);
    });
  }
});

/** `fetch` tidies `..` away before it asks, so the request is written by hand. */
function rawGet(port: number, path: string): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    socket.on('end', () => done(text)).on('error', fail);
  });
}
