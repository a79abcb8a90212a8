import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { leftBehind, watchPolicy } from '../helpers/in-page.mjs';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';
import { settled } from '../helpers/showcase.js';

const finder = (href: string) =>
  `<h1>Help</h1><a id="down" href="#end">Down</a>
   <cp-offer-finder src="/data/illustrative.json" limit="3" leave-href="${href}"></cp-offer-finder><p id="end">End</p>`;
const away = '<!doctype html><html lang="en"><title>Weather</title><p>It will rain.</p></html>';
const query = 'cp-offer-finder >>> [part="query"]';
const leave = 'cp-offer-finder >>> [part="leave"]';
const box = 'cp-offer-finder >>> [part="keep"] input';

/** Something that a finder draws; a page is not told of changes in a shadow root, so it is to be looked for. */
const inFinder = (selector: string) =>
  `document.querySelector('cp-offer-finder').shadowRoot.querySelector('${selector}')`;

/** What has a bed in its words, which are searched after the names are. */
const foundBed = `${inFinder('[part="result"]')}?.textContent.trim() === '1 result' &&
  ${inFinder('[part="service"] [part="name"]')}?.textContent.includes('Furniture')`;
const ready = `document.querySelector('cp-offer-finder')?.state === 'ready'`;

/** What lies over everything, at a few points of the page: the part of a shadow root. */
const inFront = `[[2, 2], [400, 300], [790, 590]].map(([x, y]) =>
  document.elementFromPoint(x, y)?.shadowRoot?.elementFromPoint(x, y)?.getAttribute('part') ?? 'the page')`;

/** What a finder knows of a reader. */
const known = `(() => {
  const { shadowRoot, query } = document.querySelector('cp-offer-finder');
  return {
    query: query + shadowRoot.querySelector('[part="query"]').value,
    kept: shadowRoot.querySelectorAll('[part="kept-service"], [part="keep"] input:checked').length,
    opened: shadowRoot.querySelectorAll('[part="service"] [part="facts"]').length,
  };
})()`;
const nothing = { query: '', kept: 0, opened: 0 };

describe('leaving a page in a hurry', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let intranet: Awaited<ReturnType<typeof serveSite>>;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));

  before(async () => {
    browser = await launchBrowser({ protocolTimeout: 60_000 });
    const frame = (address: string, sandbox: string) =>
      pageOf(`<iframe ${sandbox} src="${address}" width="700" height="500" title="Help"></iframe>`, { scripts: [] });
    site = await serveSite({
      headers: { 'Access-Control-Allow-Origin': '*' },
      pages: {
        '/before.html': pageOf('<p>Before</p>', { scripts: [] }),
        '/finder.html': pageOf(finder('/away.html')),
        '/linkable.html': pageOf(finder('/away.html').replace('<cp-offer-finder', '<cp-offer-finder linkable')),
        '/cached.html': { body: pageOf(finder('/away.html')), headers: { 'Cache-Control': 'max-age=60' } },
        '/slow.html': pageOf(finder('/late.html')),
        '/away.html': away,
        '/frame.html': frame('/finder.html', ''),
      },
      answer: (path) => (path === '/late.html' ? { body: away, delay: answered } : undefined),
    });
    const policy = strictPolicy
      .replace("script-src 'self'", `script-src ${site.url}`)
      .replace("connect-src 'self'", `connect-src ${site.url}`);
    intranet = await serveSite({
      headers: { 'Content-Security-Policy': policy },
      pages: {
        '/frame.html': frame('/finder.html', 'sandbox="allow-scripts"'),
        '/finder.html': pageOf(finder('/away.html').replace('src="/', `src="${site.url}`), {
          scripts: [`${site.url}dist/cdn/index.js`],
        }),
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), intranet?.close()]);
  });

  /** A page on which a reader has come from another. */
  async function visit(path: string, { from = site } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.setViewport({ width: 800, height: 600 });
    await page.evaluateOnNewDocument(watchPolicy);
    await page.goto(`${site.url}before.html`);
    await page.goto(`${from.url}${path}`);
    await settled(page);
    return { page, thrown, close: () => context.close() };
  }

  /** Looks for something, opens it and keeps it. */
  async function tell(page: Page) {
    await page.type(query, 'Bed');
    // What is found may still move; a locator waits until it stays where it is.
    await page.waitForFunction(foundBed);
    await page.locator('cp-offer-finder >>> [part="service"] summary').click();
    await page.waitForFunction(inFinder('[part="service"] [part="facts"]'));
    await page.locator(box).click();
    await page.waitForFunction(inFinder('[part="kept-service"]'));
  }

  it('goes elsewhere in the place of the page: Back leads to what was before it', async () => {
    const { page, thrown, close } = await visit('finder.html');
    await tell(page);
    await Promise.all([page.waitForNavigation(), page.click(leave)]);
    const gone = page.url();
    await page.goBack();
    const back = page.url();
    await close();

    assert.deepEqual([gone, back, thrown], [`${site.url}away.html`, `${site.url}before.html`, []]);
  });

  it('takes three presses of Shift, in the search field too, where capital letters do not count', async () => {
    const { page, close } = await visit('finder.html');
    await page.focus(query);
    for (const letter of ['B', 'E', 'D']) {
      await page.keyboard.down('Shift');
      await page.keyboard.press(letter as 'B');
      await page.keyboard.up('Shift');
    }
    const typed = await page.evaluate(`${known}.query`);
    const stays = page.url();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Shift')]);
    const gone = page.url();
    await close();

    assert.match(String(typed), /^BED/);
    assert.deepEqual([stays, gone], [`${site.url}finder.html`, `${site.url}away.html`]);
  });

  it('hides the page at once, before the other has answered, and forgets what was told', async () => {
    const { page, thrown, close } = await visit('slow.html');
    await tell(page);
    const before = await page.evaluate(inFront);
    // In one go, because the browser answers no more questions about a page that is on its way elsewhere.
    const seen = await page.evaluate(`(async () => {
      const finder = document.querySelector('cp-offer-finder');
      finder.shadowRoot.querySelector('[part="leave"]').click();
      const hidden = ${inFront};
      await finder.updateComplete;
      return { hidden, known: ${known}, title: document.title, refused, at: location.pathname };
    })()`);
    const arrived = page.waitForNavigation();
    answer();
    await arrived;
    const gone = page.url();
    const left = await page.evaluate(leftBehind);
    await close();

    assert.ok(!(before as string[]).includes('curtain'), String(before));
    assert.deepEqual(seen, {
      hidden: ['curtain', 'curtain', 'curtain'],
      known: nothing,
      title: 'Loading',
      refused: [],
      at: '/slow.html',
    });
    assert.deepEqual([gone, thrown], [`${site.url}late.html`, []]);
    assert.deepEqual(left, { cookies: '', local: 0, session: 0, databases: 0, caches: 0 });
  });

  it('leaves no entry behind of the links to what was looked for', async () => {
    const { page, thrown, close } = await visit('linkable.html');
    const link = 'cp-offer-finder >>> [part="permalink"] a';
    for (const [words, hash] of [
      ['bed', '#query=bed'],
      [' tonight', '#query=bed+tonight'],
    ] as const) {
      await page.type(query, words);
      await page.waitForFunction(`${inFinder('[part="permalink"] a')}?.hash === '${hash}'`);
      await page.locator(link).click();
      await page.waitForFunction(`location.hash === '${hash}'`);
    }
    await Promise.all([page.waitForNavigation(), page.click(leave)]);
    await page.goBack();
    const back = page.url();
    await close();

    assert.deepEqual([back, thrown], [`${site.url}before.html`, []]);
  });

  for (const path of ['finder.html', 'cached.html']) {
    it(`brings nothing back with an older entry of the same page: ${path}`, async () => {
      const { page, close } = await visit(path);
      await tell(page);
      await page.click('#down');
      await Promise.all([page.waitForNavigation(), page.click(leave)]);
      await page.goBack();
      const back = page.url();
      await settled(page);
      const told = await page.evaluate(known);
      await close();

      assert.equal(back, `${site.url}${path}`);
      assert.deepEqual(told, nothing);
    });
  }

  it('takes the whole page along from a frame that may', async () => {
    const { page, close } = await visit('frame.html');
    const frame = page.frames().find((one) => one.url().endsWith('/finder.html'))!;
    await frame.waitForFunction(ready, { timeout: 10_000 });
    await Promise.all([page.waitForNavigation(), frame.$eval(leave, (link) => (link as HTMLElement).click())]);
    const gone = page.url();
    await page.goBack();
    const back = page.url();
    await close();

    assert.deepEqual([gone, back], [`${site.url}away.html`, `${site.url}before.html`]);
  });

  it('hides a frame that may not take its page along, and says to close the page', async () => {
    const { page, thrown, close } = await visit('frame.html', { from: intranet });
    const frame = page.frames().find((one) => one.url().endsWith('/finder.html'))!;
    await frame.waitForFunction(ready, { timeout: 10_000 });
    await frame.$eval(leave, (link) => (link as HTMLElement).click());
    await frame.evaluate(`document.querySelector('cp-offer-finder').updateComplete`);
    const said = await frame.$eval('cp-offer-finder >>> [part="curtain"]', (curtain) => curtain.textContent);
    const hidden = await frame.evaluate('document.elementFromPoint(2, 2).localName');
    const stays = [page.url(), frame.url()];
    await close();

    assert.equal(said, 'You can close this page now.');
    assert.equal(hidden, 'cp-offer-finder');
    assert.deepEqual(stays, [`${intranet.url}frame.html`, `${intranet.url}finder.html`]);
    assert.deepEqual(thrown, []);
  });
});
