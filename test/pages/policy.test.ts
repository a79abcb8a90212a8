import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { leftBehind, textIn, watchPolicy } from '../helpers/in-page.mjs';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';
import { answerStates, demoPages, everyState, inState, settled } from '../helpers/showcase.js';

const tile = inState('cp-kpi-tile', 'ready');
const withChildren = tile.replace('></cp-kpi-tile>', '><p id="fallback">Ask us: 01234 567890</p></cp-kpi-tile>');
const none = strictPolicy.replace('trusted-types lit-html', "trusted-types 'none'");
const twice = strictPolicy.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");

describe('under the strictest policy', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    const copies = ['/dist/cdn/index.js', '/copy/cdn/index.js'];
    const under = (policy: string, body: string) => ({ body, headers: { 'Content-Security-Policy': policy } });
    site = await serveSite({
      folders: { '/copy/': new URL('../../dist/', import.meta.url).pathname },
      pages: {
        '/states.html': pageOf(everyState()),
        '/planted.html': pageOf(
          '<p style="color: red">Inline</p><script src="https://elsewhere.example/x.js"></script>',
        ),
        '/none.html': under(none, pageOf(`${withChildren}<details><summary>More</summary>Host</details>`)),
        '/copies.html': pageOf(tile, { scripts: copies }),
        '/copies-allowed.html': under(twice, pageOf(tile, { scripts: copies })),
        '/again.html': pageOf(tile, { scripts: [copies[0]!, copies[0]!, '/dist/cdn/elements/kpi-tile.js'] }),
      },
      answer: answerStates,
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page and tells what it did that a council would not want. */
  async function visit(path: string, { settle = true } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const seen = { refused: [] as string[], thrown: [] as string[], elsewhere: [] as string[], asked: [] as string[] };
    page.on('pageerror', (error) => seen.thrown.push(String(error)));
    page.on('console', (line) => {
      if (/Content.Security.Policy|TrustedTypePolicy|Refused to/i.test(line.text())) seen.refused.push(line.text());
    });
    page.on('request', (request) => {
      const list = request.url().startsWith(site.url) ? seen.asked : seen.elsewhere;
      list.push(request.url().replace(site.url, '/'));
    });
    await page.evaluateOnNewDocument(watchPolicy);
    await page.goto(`${site.url}${path}`);
    if (settle) await settled(page);
    seen.refused.push(...((await page.evaluate('refused')) as string[]));
    const left = await page.evaluate(leftBehind);
    return { ...seen, left, page, close: () => context.close() };
  }

  for (const path of ['states.html', ...demoPages]) {
    it(`nothing is refused, stored, thrown or asked of others: ${path}`, async () => {
      const { refused, thrown, elsewhere, asked, left, close } = await visit(path);
      await close();

      assert.deepEqual({ refused, thrown, elsewhere }, { refused: [], thrown: [], elsewhere: [] });
      assert.deepEqual(left, { cookies: '', local: 0, session: 0, databases: 0, caches: 0 });
      const own =
        /^\/([\w-]+\.html(\?council=[\w-]+)?|favicon\.\w+|dist\/cdn\/embed\.html\?.+|dist\/cdn\/[\w./-]+\.js|[\w./-]+\.(css|json|m?js|svg))$/;
      assert.deepEqual(
        asked.filter((request) => !own.test(request)),
        [],
      );
    });
  }

  it('a page that does what it may not is noticed', async () => {
    const { refused, elsewhere, close } = await visit('planted.html', { settle: false });
    await close();

    assert.ok(
      refused.some((line) => line.startsWith('style-src-attr')),
      refused.join('\n'),
    );
    assert.ok(
      refused.some((line) => line.startsWith('script-src-elem https://elsewhere.example')),
      refused.join('\n'),
    );
    assert.ok(refused.length >= 4 || elsewhere.length > 0);
  });

  it('a page that allows no Trusted Types policy keeps its own words, and its other parts work', async () => {
    const { page, close } = await visit('none.html', { settle: false });
    const fallback = await page.$eval('#fallback', (p) => p.checkVisibility() && p.textContent);
    await page.click('summary');
    const open = await page.$eval('details', (details) => details.open);
    await close();

    assert.equal(fallback, 'Ask us: 01234 567890');
    assert.equal(open, true);
  });

  it('the same script twice, and one of its parts, is the script once', async () => {
    const { page, refused, thrown, close } = await visit('again.html');
    const text = await page.$eval('cp-kpi-tile', textIn);
    await close();

    assert.deepEqual([refused, thrown], [[], []]);
    assert.match(text, /Children with us/);
  });

  it('two copies of the kit live on a page that allows it', async () => {
    const { page, refused, thrown, close } = await visit('copies-allowed.html');
    const text = await page.$eval('cp-kpi-tile', textIn);
    await close();

    assert.deepEqual([refused, thrown], [[], []]);
    assert.match(text, /Children with us/);
  });

  it('where a second copy is refused, the first still shows its figures', async () => {
    const { page, close } = await visit('copies.html');
    const text = await page.$eval('cp-kpi-tile', textIn);
    await close();

    assert.match(text, /Children with us/);
  });
});
