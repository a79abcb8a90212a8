import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { importsOf } from '../helpers/architecture.js';
import { launchBrowser } from '../helpers/browser.js';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();
const elements = scripts.filter((name) => name.startsWith('elements/'));

describe('the files for pages', () => {
  let browser: Browser;
  let files: Awaited<ReturnType<typeof serveSite>>;
  let council: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    files = await serveSite({ headers: { 'Access-Control-Allow-Origin': '*' } });
    const script = (name: string) => [`${files.url}dist/cdn/${name}`];
    const hostile = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];
    const clobbered = hostile.map((id) => `<p id="${id}">x</p>`).join('');

    council = await serveSite({
      headers: { 'Content-Security-Policy': strictPolicy.replace("script-src 'self'", `script-src ${files.url}`) },
      answer: (path) => {
        const name = path
          .slice(1)
          .replace(/\.html$/, '.js')
          .replace(/^hostile\//, '');
        if (!scripts.includes(name)) return undefined;
        return { body: pageOf(path.startsWith('/hostile/') ? clobbered : '', { scripts: script(name) }) };
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([files?.close(), council?.close()]);
  });

  /** The tags a page knows once its script has run, and everything it complained of. */
  async function open(path: string) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.location().url?.endsWith('favicon.ico')) complaints.push(line.text());
    });
    await page.goto(`${council.url}${path}`, { waitUntil: 'load' });
    const known = await page.evaluate(
      (tags) => tags.filter((tag) => customElements.get(tag)),
      elements.map((name) => tagOf(name)),
    );
    await page.close();
    return { known, complaints };
  }

  for (const name of elements) {
    it(`${name} alone, from another origin, defines its tag and <cp-data>`, async () => {
      const { known, complaints } = await open(name.replace(/\.js$/, '.html'));

      assert.deepEqual(complaints, []);
      assert.ok(known.includes(tagOf(name)) && known.includes('cp-data'), known.join(', '));
    });
  }

  it('index.js defines every tag', async () => {
    const { known, complaints } = await open('index.html');

    assert.deepEqual(complaints, []);
    assert.deepEqual(known, elements.map(tagOf));
  });

  it('are proof against a page whose ids would break Lit: the guard runs first', async () => {
    const { known, complaints } = await open('hostile/index.html');

    assert.deepEqual(complaints, []);
    assert.deepEqual(known, elements.map(tagOf));
  });

  it('have a hash each, and no other file has', () => {
    const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Record<string, string>;
    const hash = (name: string) =>
      createHash('sha384')
        .update(readFileSync(join(cdn, name)))
        .digest('base64');

    assert.deepEqual(hashes, Object.fromEntries(scripts.map((name) => [name, `sha384-${hash(name)}`])));
  });

  for (const name of scripts) {
    it(`${name} imports nothing but its neighbours`, () => {
      const imports = importsOf(name, readFileSync(join(cdn, name), 'utf8')).map(({ to }) => to);

      assert.deepEqual(
        imports.filter((path) => !/^\.\.?\/[\w./-]+\.js$/.test(path)),
        [],
      );
    });
  }
});

function tagOf(name: string): string {
  return name.replace(/^elements\/(.*)\.js$/, 'cp-$1');
}
