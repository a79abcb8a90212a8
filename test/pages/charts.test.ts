import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { watchPolicy } from '../helpers/in-page.mjs';
import { pageOf, serveSite } from '../helpers/serve.js';
import { settled } from '../helpers/showcase.js';

const measures = ['il-ind-stable', 'il-ind-eet', 'il-ind-profile', 'il-ind-rate'];
const charts = measures.map((id) => `<cp-outcome-chart indicator="${id}"></cp-outcome-chart>`).join('');
const inPage = (body: string) => pageOf(`<cp-data src="/data/illustrative.json">${body}</cp-data>`);

const drawn = (count: number) =>
  `[...document.querySelectorAll('cp-outcome-chart')].filter((one) => one.shadowRoot.querySelector('.drawn')).length >= ${count}`;
const isDrawing = (request: string) => /\/draw-/.test(request);
const isSaving = (request: string) => /\/save-/.test(request);

/** What the canvas of the first chart is told, and how its pressed button stands out. */
const inForcedColours = `(() => {
  const root = document.querySelector('cp-outcome-chart').shadowRoot;
  const [pressed, other] = root.querySelectorAll('[part=switch] button');
  const style = (one) => getComputedStyle(one);
  return {
    grid: style(root.querySelector('canvas')).borderTopColor,
    ink: style(root.querySelector('.base')).color,
    ground: style(root.querySelector('canvas')).backgroundColor,
    pressed: style(pressed).backgroundColor,
    other: style(other).backgroundColor,
  };
})()`;

describe('a page with charts', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let lost = (_path: string) => false;

  before(async () => {
    browser = await launchBrowser();
    site = await serveSite({
      pages: {
        '/charts.html': inPage(charts),
        '/below.html': inPage(`<link rel="stylesheet" href="/below.css"><p class="long">A long page</p>${charts}`),
        '/below.css': { body: '.long { block-size: 5000px }' },
        '/table.html': inPage(`<cp-outcome-chart show="table" indicator="${measures[0]}"></cp-outcome-chart>`),
        '/tab.html': inPage(`<section hidden>${charts}</section>`),
        '/none.html': inPage('<cp-kpi-tile indicator="il-ind-rate"></cp-kpi-tile>'),
      },
      answer: (path) => (lost(path) ? { status: 404 } : undefined),
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page under the strictest policy, without files that are lost, and notes what is refused and what is saved. */
  async function visit(path: string, without = (_path: string) => false): Promise<Page> {
    lost = without;
    site.requests.length = 0;
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 4000 });
    await page.evaluateOnNewDocument(watchPolicy);
    await page.evaluateOnNewDocument(() => {
      const saved: string[] = [];
      Object.assign(globalThis, { saved });
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
    });
    await page.goto(`${site.url}${path}`);
    await settled(page);
    return page;
  }

  /** Presses the buttons with these words, in every chart of the page. */
  const press = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      for (const chart of document.querySelectorAll('cp-outcome-chart'))
        for (const button of chart.shadowRoot!.querySelectorAll('button'))
          if (button.textContent.trim().startsWith(wanted)) button.click();
    }, words);

  it('draws, switches and saves them all under the strictest policy, and nothing is refused', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    for (const words of ['Table', 'Chart', 'Chart and table', 'Save the figures', 'Save the chart'])
      await press(page, words);
    await page.waitForFunction((count) => globalThis.saved.length >= count, {}, measures.length * 2);
    const saved = await page.evaluate(() => globalThis.saved);
    const refused = await page.evaluate(() => globalThis.refused);
    await page.close();

    assert.deepEqual(saved.sort(), measures.flatMap((id) => [`${id}.csv`, `${id}.png`]).sort());
    assert.deepEqual(refused, []);
  });

  it('fetches what draws once, however many they are, and what saves only for a reader who saves', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    await page.close();

    assert.equal(site.requests.filter(isDrawing).length, 1);
    assert.equal(site.requests.filter(isSaving).length, 0);
  });

  it('fetches nothing that draws for charts far below the view, until they come near', async () => {
    const page = await visit('below.html');
    // Whoever fetches too early does so at once, or with the first frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(site.requests.filter(isDrawing).length, 0);

    await page.evaluate(() => document.querySelector('cp-outcome-chart')!.scrollIntoView());
    await page.waitForFunction(drawn(1));
    await page.close();
    assert.equal(site.requests.filter(isDrawing).length, 1);
  });

  it('fetches nothing that draws for charts on a tab that is not shown, until it is', async () => {
    const page = await visit('tab.html');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(site.requests.filter(isDrawing).length, 0);

    await page.evaluate(() => (document.querySelector('section')!.hidden = false));
    await page.waitForFunction(drawn(measures.length));
    await page.close();
  });

  it('and one without fetches nothing that draws', async () => {
    await (await visit('none.html')).close();

    assert.equal(site.requests.filter(isDrawing).length, 0);
  });

  it('gives back the drawing of a chart that is taken away', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    const held = await page.evaluate(() => {
      const all = [...document.querySelectorAll('cp-outcome-chart')];
      const canvases = all.map((one) => one.shadowRoot!.querySelector('canvas')!);
      const before = canvases.filter((one) => '$chartjs' in one).length;
      for (const one of all) one.remove();
      return [before, canvases.filter((one) => '$chartjs' in one).length];
    });
    await page.close();

    assert.deepEqual(held, [measures.length, 0]);
  });

  it('has its tables, and saves them, where what draws cannot be had, and says so', async () => {
    const page = await visit('charts.html', isDrawing);
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('cp-outcome-chart')].filter((one) =>
          one.shadowRoot!.textContent.includes('The chart could not be drawn.'),
        ).length === count,
      {},
      measures.length,
    );
    const rows = await page.$eval('cp-outcome-chart', (one) => one.shadowRoot!.querySelectorAll('tr').length);
    await press(page, 'Chart');
    const seen = await page.$eval('cp-outcome-chart', (one) =>
      one.shadowRoot!.querySelector('table')!.checkVisibility(),
    );
    await press(page, 'Save the figures');
    await page.waitForFunction((count) => globalThis.saved.length === count, {}, measures.length);
    await page.close();

    assert.ok(rows > 2);
    assert.ok(seen);
  });

  it('saves a picture that says by itself what it shows, which line is whose, and where it is from', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    const written = await page.evaluate(async () => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      const words: string[] = [];
      CanvasRenderingContext2D.prototype.fillText = function (...args) {
        if (!this.canvas.isConnected) words.push(args[0]);
        fillText.apply(this, args);
      };
      const { shadowRoot } = document.querySelector('cp-outcome-chart')!;
      const drawing = shadowRoot!.querySelector('canvas')!;
      const { toBlob } = HTMLCanvasElement.prototype;
      const size = new Promise<number[]>((done) => {
        HTMLCanvasElement.prototype.toBlob = function (...args) {
          done([this.height / drawing.height, this.width / drawing.width]);
          toBlob.apply(this, args);
        };
      });
      shadowRoot!.querySelector<HTMLButtonElement>('.picture')!.click();
      const [higher, wider] = await size;
      return { words: words.join(' '), higher: higher!, wider };
    });
    await page.close();

    for (const words of ['the same carers for two years', 'Wenlowdale', 'England', 'Statistical neighbours', 'Source:'])
      assert.ok(written.words.includes(words), `${words} in ${written.words}`);
    assert.ok(written.higher > 1.2);
    assert.equal(written.wider, 1);
  });

  it('says so where what saves cannot be had', async () => {
    const page = await visit('charts.html', isSaving);
    await press(page, 'Save the figures');
    await page.waitForFunction(() =>
      document
        .querySelector('cp-outcome-chart')!
        .shadowRoot!.querySelector('.actions [role=status]')!
        .textContent.includes('could not be loaded'),
    );
    const saved = await page.evaluate(() => globalThis.saved);
    await page.close();

    assert.deepEqual(saved, []);
  });

  it('brings every chart to paper in the colours of a light page, and back', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    await noteInks(page);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.waitForFunction(() => globalThis.inks.length);
    const inksAfter = (event: string) =>
      page.evaluate((type) => {
        globalThis.inks = [];
        dispatchEvent(new Event(type));
        return [...new Set(globalThis.inks)];
      }, event);
    const [onPaper, after] = [await inksAfter('beforeprint'), await inksAfter('afterprint')];
    await page.close();

    assert.deepEqual([onPaper, after], [['#12181d'], ['#eef1f3']]);
  });

  /** Notes what the scales are written in, from now on. */
  const noteInks = (page: Page) =>
    page.evaluate(() => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      globalThis.inks = [];
      CanvasRenderingContext2D.prototype.fillText = function (...words) {
        if (/^\d/.test(words[0])) globalThis.inks.push(String(this.fillStyle));
        fillText.apply(this, words);
      };
    });

  it('brings a chart to paper of which only the table is shown', async () => {
    const page = await visit('table.html');
    await page.waitForFunction(drawn(1));
    const [width, colours, shown] = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const canvas = document.querySelector('cp-outcome-chart')!.shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width || 1, canvas.height || 1);
      return [canvas.width, new Set(new Uint32Array(data.buffer)).size, canvas.checkVisibility()] as const;
    });
    await page.close();

    assert.ok(width > 400, `${width}`);
    assert.ok(colours > 20, `${colours}`);
    assert.equal(shown, false);
  });

  it('draws in dark colours once the page’s own switch is dark, and nothing anew where no colour changes', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    await noteInks(page);
    const frames = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await page.evaluate(() => (document.body.dataset.menu = 'open'));
    await frames();
    const before = await page.evaluate(() => globalThis.inks.length);
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    await page.waitForFunction(() => globalThis.inks.length);
    const after = await page.evaluate(() => [...new Set(globalThis.inks)]);
    await page.close();

    assert.equal(before, 0);
    assert.deepEqual(after, ['#eef1f3']);
  });

  it('follows the switch of a part of the page, even from outside of the shadow that it is in', async () => {
    const page = await visit('charts.html');
    await page.waitForFunction(drawn(measures.length));
    await page.evaluate(() => {
      const outer = document.createElement('div');
      const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
      inner.append(document.createElement('slot'));
      document.body.append(outer);
      outer.append(document.querySelector('cp-data')!);
    });
    await page.waitForFunction(drawn(measures.length));
    await noteInks(page);
    await page.evaluate(() => {
      const inner = document.body.lastElementChild!.shadowRoot!.querySelector('section')!;
      inner.style.colorScheme = 'dark';
    });
    await page.waitForFunction(() => globalThis.inks.includes('#eef1f3'));
    await page.close();
  });

  it('keeps the grid fainter than the lines where all have one colour, and fills the button that is pressed', async () => {
    const page = await visit('charts.html');
    // The looks of a drawing come with what draws.
    await page.waitForFunction(drawn(measures.length));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const { grid, ink, ground, pressed, other } = (await page.evaluate(inForcedColours)) as Record<string, string>;
    await page.close();

    assert.notEqual(grid, ink);
    assert.notEqual(grid, ground);
    assert.notEqual(pressed, other);
  });

  it('leaves out of a print what could not be drawn', async () => {
    const page = await visit('charts.html', isDrawing);
    await page.emulateMediaType('print');
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('cp-outcome-chart')].map(
        (one) => one.shadowRoot!.querySelector<HTMLElement>('.chart')!.offsetHeight,
      ),
    );

    assert.deepEqual(
      heights,
      measures.map(() => 0),
    );
    await page.close();
  });
});

declare global {
  // What the visits note in the page.
  var saved: string[];
  var refused: string[];
  var inks: string[];
}
