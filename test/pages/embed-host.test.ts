import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { embedFor, frameAddress, frameOf } from '../helpers/embed.js';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';

const tile = frameAddress({ element: 'kpi-tile', indicator: 'il-ind-stable' });
const carers = frameAddress({ element: 'carer-support' });
const languages = frameAddress({ element: 'languages' });
const finder = frameAddress({ element: 'offer-finder' });

/** The borders and padding that the style sheet of the page around gives a frame, above and below together. */
const EDGES = 16;

/** How high the body in a frame is. */
const inside = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height) + 1) as Promise<number>;

/** Hears whatever is said to the page. Runs before anything of it. */
function listen() {
  const page = globalThis as unknown as { heard: unknown[] };
  page.heard = [];
  addEventListener('message', ({ data, origin }) => page.heard.push({ data, origin }));
}

describe('a page around frames', () => {
  let browser: Browser;
  let council: Awaited<ReturnType<typeof serveSite>>;
  let intranet: Awaited<ReturnType<typeof serveSite>>;
  let stranger: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    // With scroll bars that take space, as most readers have them.
    browser = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
    let hosts = '';
    council = await serveSite({
      answer: (path) => (path === '/dist/cdn/embed.html' ? { body: hosts } : undefined),
    });
    const frame = (address: string, more = '') =>
      `<iframe title="Frame" ${more} src="${council.url}${address}"></iframe>`;
    const script = `<script async src="${council.url}dist/cdn/embed-host.js"></script>`;
    const pages = {
      '/two.html': pageOf(`${frame(tile)}<br>${frame(carers)}`, { scripts: [], head: script }),
      '/lazy.html': pageOf(`<div id="space"></div>${frame(tile, 'loading="lazy"')}`, {
        scripts: [],
        head: `${script}<link rel="stylesheet" href="/page.css">`,
      }),
      '/edges.html': pageOf(frame(tile), { scripts: [], head: `${script}<link rel="stylesheet" href="/page.css">` }),
      '/finder.html': pageOf(frame(finder), { scripts: [], head: script }),
      '/none.html': pageOf(frame(tile), { scripts: [] }),
      '/page.css': '#space { height: 9000px } iframe { box-sizing: border-box; border: 5px solid; padding: 3px }',
    };
    const headers = () => ({
      'Content-Security-Policy': strictPolicy
        .replace("script-src 'self'", `script-src ${council.url}`)
        .replace("frame-src 'self'", `frame-src ${council.url} http://localhost:*`),
    });
    intranet = await serveSite({ headers: headers(), pages });
    stranger = await serveSite({ headers: headers(), pages });
    hosts = embedFor(intranet.url);
  });

  after(async () => {
    await browser?.close();
    await Promise.all([council?.close(), intranet?.close(), stranger?.close()]);
  });

  async function open(path: string, from = intranet) {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (line) => {
      if (!/favicon/.test(line.location().url ?? '')) said.push(line.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: 900, height: 700 });
    await page.evaluateOnNewDocument(listen);
    await page.goto(`${from.url}${path}`);
    return { page, said };
  }

  /** Waits until a frame has the height of what is in it, which may still be drawn, and of its edges. */
  async function fitted(page: Page, frame: Frame, at = 0, edges = 0): Promise<number> {
    for (const start = Date.now(); ;) {
      const height = await inside(frame);
      const given = await page.$$eval('iframe', (all, index) => all[index]!.style.height, at);
      if (given === `${height + edges}px`) return height;
      assert.ok(Date.now() - start < 10_000, `${given} for ${height} pixels`);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  }

  it('gives each the height of what is in it, with no scroll bar and nothing said in the console', async () => {
    const { page, said } = await open('two.html');
    const frames = [await frameOf(page, 'cp-kpi-tile'), await frameOf(page, 'cp-carer-support')];
    const heights = [await fitted(page, frames[0]!, 0), await fitted(page, frames[1]!, 1)];
    const scrolls = await Promise.all(
      frames.map((frame) => frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)),
    );
    await page.close();

    assert.ok(heights[0]! > 160 && heights[1]! > heights[0]!, String(heights));
    assert.deepEqual(scrolls, [false, false]);
    assert.deepEqual(said, []);
  });

  it('lets a frame grow when something in it is opened, and shrink again', async () => {
    const { page } = await open('two.html');
    const frame = await frameOf(page, 'cp-carer-support');
    const before = await fitted(page, frame, 1);
    const stretch = (height: string) =>
      frame.$eval('cp-carer-support', (one, value) => ((one as HTMLElement).style.minHeight = value), height);
    await stretch('5000px');
    const grown = await fitted(page, frame, 1);
    await stretch('');
    const after = await fitted(page, frame, 1);
    await page.close();

    assert.ok(grown > 5000);
    assert.equal(after, before);
  });

  it('comes to rest: no height is told twice, whatever the width and the size of a pixel', async () => {
    const { page } = await open('two.html');
    for (const deviceScaleFactor of [1, 1.1, 1.25, 1.75]) {
      for (const width of [900, 413, 320]) {
        await page.setViewport({ width, height: 700, deviceScaleFactor });
        const frame = await frameOf(page, 'cp-carer-support');
        await fitted(page, frame, 1);
      }
    }
    const count = () => page.evaluate(`heard.length`);
    const before = await count();
    await page.evaluate(
      `new Promise((done) => { let left = 30; (function next() { left-- ? requestAnimationFrame(next) : done(); })(); })`,
    );
    const afterwards = await count();
    await page.close();

    assert.equal(afterwards, before);
  });

  it('finds frames that are added later', async () => {
    const { page } = await open('two.html');
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src, title: 'Later' });
      document.body.append(frame);
    }, council.url + languages);
    const frame = await frameOf(page, 'cp-languages');
    await page.waitForFunction(`document.querySelectorAll('iframe')[2].style.height !== ''`);
    // While it was out of view, it was as narrow as its scroll bar left it.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const height = await fitted(page, frame, 2);
    await page.close();

    assert.ok(height > 160);
  });

  it('finds frames that are loaded when they come near, and complains of nothing before', async () => {
    const { page, said } = await open('lazy.html');
    const early = [...said];
    await page.evaluate(() => scrollTo(0, 9000));
    const frame = await frameOf(page, 'cp-kpi-tile');
    await fitted(page, frame, 0, EDGES);
    await page.close();

    assert.deepEqual([early, said], [[], []]);
  });

  it('counts borders where the height of a frame includes them', async () => {
    const { page } = await open('edges.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    const height = await fitted(page, frame, 0, EDGES);
    // The page in the frame hears of its new height a little later than the page around it.
    await frame.waitForFunction((wanted: number) => innerHeight === wanted, {}, height);
    await page.close();

    assert.ok(height > 100, `${height} px`);
  });

  it('keeps a finder on the screen, so that the way out stays in sight', async () => {
    const { page } = await open('finder.html');
    const frame = await frameOf(page, 'cp-offer-finder');
    await page.waitForFunction(`document.querySelector('iframe').getBoundingClientRect().height > 500`);
    const height = await page.$eval('iframe', (one) => one.getBoundingClientRect().height);
    await frame.evaluate(() => scrollTo(0, 2000));
    const top = await frame.$eval('cp-offer-finder >>> [part="leave"]', (one) => one.getBoundingClientRect().top);
    const scrolled = await frame.evaluate(() => scrollY);
    await page.close();

    assert.ok(height <= 0.9 * 700 + 10, `${height} px`);
    assert.ok(scrolled > 1000 && top >= 0 && top < 40, `${top} px from the top`);
  });

  it('hears nothing if it is not listed, and the web team reads why in one line', async () => {
    const { page, said } = await open('two.html', stranger);
    const frame = await frameOf(page, 'cp-kpi-tile');
    // Asked once more, in vain; the answer to what is asked after that shows that the first had none.
    await page.evaluate((origin) => {
      const { contentWindow } = document.querySelector('iframe')!;
      contentWindow!.postMessage('cp-widgets: how high?', origin);
    }, new URL(council.url).origin);
    await frame.evaluate(() => new Promise((done) => setTimeout(done)));
    const [heard, height] = (await page.evaluate(`[heard, document.querySelector('iframe').style.height]`)) as [
      unknown[],
      string,
    ];
    await page.close();

    assert.deepEqual([heard, height], [[], '']);
    assert.equal(
      said.filter((line) => line.includes('kpi-tile') || line.includes('cp-hosts')).length,
      2,
      said.join('\n'),
    );
    assert.ok(
      said.every((line) => line.includes(`${new URL(stranger.url).origin} may not know how high`)),
      said.join('\n'),
    );
  });

  it('hears nothing if it does not ask', async () => {
    const { page, said } = await open('none.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    await frame.evaluate(() => new Promise((done) => setTimeout(done)));
    const heard = await page.evaluate('heard');
    await page.close();

    assert.deepEqual([heard, said], [[], []]);
  });

  it('hears the height alone, and from the origin of the frame', async () => {
    const { page } = await open('two.html');
    await fitted(page, await frameOf(page, 'cp-carer-support'), 1);
    const heard = (await page.evaluate('heard')) as { data: object; origin: string }[];
    await page.close();

    assert.ok(heard.length >= 2);
    for (const { data, origin } of heard) {
      assert.deepEqual(Object.keys(data), ['type', 'height', 'onScreen']);
      assert.equal(origin, new URL(council.url).origin);
    }
  });

  it('believes nobody but the frame itself, and no number that is none', async () => {
    const { page } = await open('two.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    const height = await fitted(page, frame, 0);
    const wrong = [-5, 0, 1e9, 'NaN', null].map((one) => ({ type: 'cp-widgets: height', height: one }));
    const good = { type: 'cp-widgets: height', height: 4321, onScreen: false };
    const last = { type: 'cp-widgets: height', height: 777, onScreen: false };
    // The page itself, and a frame that has come to another origin than its address says.
    await page.evaluate((message) => postMessage(message, '*'), good);
    const elsewhere = await page.evaluate(
      (src, blank) => {
        const other = Object.assign(document.createElement('iframe'), { src, title: 'Other' });
        document.body.append(other);
        other.contentWindow!.location.replace(blank);
        return new Promise((done) => other.addEventListener('load', () => done(true), { once: true }));
      },
      council.url + tile,
      `${stranger.url}none.html`,
    );
    const strange = page.frames().find((one) => one.url() === `${stranger.url}none.html`)!;
    await strange.evaluate((message) => parent.postMessage(message, '*'), good);
    for (const message of [...wrong, last]) await frame.evaluate((one) => parent.postMessage(one, '*'), message);
    // Messages keep their order: when the last has come, the others have.
    await page.waitForFunction(`document.querySelector('iframe').style.height === '777px'`);
    const heights = await page.$$eval('iframe', (all) => all.map(({ style }) => style.height));
    await page.close();

    assert.equal(elsewhere, true);
    assert.notEqual(height, 777);
    assert.deepEqual([heights[0], heights[2]], ['777px', '']);
    assert.notEqual(heights[1], '4321px');
  });
});
