import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame } from 'puppeteer-core';
import { axeOn, axeSource } from '../helpers/audits.js';
import { launchBrowser } from '../helpers/browser.js';
import { frameAddress, frameOf } from '../helpers/embed.js';
import { install } from '../helpers/layout.mjs';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';
import { settled } from '../helpers/showcase.js';

const tile = { element: 'kpi-tile', indicator: 'il-ind-wait-weeks' };
/** A figure whose source is no link, so that nothing in it takes the focus. */
const still = { element: 'kpi-tile', indicator: 'il-ind-health-checks' };
const sandbox = 'sandbox="allow-scripts allow-same-origin allow-popups"';

/** The link to the source of a figure. */
const source = 'cp-kpi-tile >>> a[href^="http"]';

describe('a reader of a page with a frame', () => {
  let browser: Browser;
  let council: Awaited<ReturnType<typeof serveSite>>;
  let intranet: Awaited<ReturnType<typeof serveSite>>;
  let report = '';

  before(async () => {
    browser = await launchBrowser();
    council = await serveSite({
      pages: { '/report.html': pageOf('<h1>The report</h1>', { scripts: [] }) },
      answer: (path) => (path === '/linked.json' ? { body: linked(report) } : undefined),
    });
    report = `${council.url}report.html`;
    const frame = (asked: Record<string, string>, more = '', src?: string) =>
      `<a href="#before">Before</a><iframe ${more} title="Frame" height="300" src="${council.url}${frameAddress(asked, src)}"></iframe><a href="#after">After</a>`;
    const page = (body: string) => pageOf(`<h1>Handbook</h1>${body}`, { scripts: [] });
    intranet = await serveSite({
      headers: { 'Content-Security-Policy': strictPolicy.replace("frame-src 'self'", `frame-src ${council.url}`) },
      pages: {
        '/link.html': page(frame(tile, '', '/linked.json')),
        '/sandbox.html': page(frame(tile, sandbox, '/linked.json')),
        '/still.html': page(frame(still)),
        '/roomy.html': page(frame(still).replace('height="300"', 'height="900" width="900"')),
        '/finder.html': page(frame({ element: 'offer-finder', 'leave-href': '/report.html' })),
        '/linkable.html': page(frame({ element: 'promise-tracker', linkable: '' })),
        '/duties.html': page(frame({ element: 'partner-duties', for: 'nhs' })),
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([council?.close(), intranet?.close()]);
  });

  /** The example, in which the source of every figure is one report. */
  function linked(url: string): string {
    const text = readFileSync(new URL('../../demo/data/illustrative.json', import.meta.url), 'utf8');
    const all = JSON.parse(text) as { documents: { url?: string }[] };
    return JSON.stringify({ ...all, documents: all.documents.map((one) => (one.url ? { ...one, url } : one)) });
  }

  async function open(path: string) {
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 800 });
    await page.evaluateOnNewDocument(install);
    await page.goto(`${intranet.url}${path}`);
    return page;
  }

  const press = (frame: Frame, link: string) => frame.$eval(link, (one) => (one as HTMLElement).click());

  it('is led out of the frame by a link, and back by “Back”', async () => {
    const page = await open('link.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    await Promise.all([page.waitForNavigation(), press(frame, source)]);
    const there = page.url();
    await page.goBack();
    const back = page.url();
    await page.close();

    assert.deepEqual([there, back], [report, `${intranet.url}link.html`]);
  });

  it('finds what a link leads to beside the page where the frame may not lead out of it', async () => {
    const page = await open('sandbox.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    await frame.$eval(source, (link) => (link as HTMLElement).focus());
    await page.keyboard.press('Enter');
    const target = await browser.waitForTarget((one) => one.url() === report, { timeout: 10_000 });
    const other = (await target.page())!;
    await other.waitForFunction(`location.href === '${report}'`);
    const stays = [page.url(), frame.url().includes('embed.html')];
    const opener = await other.evaluate('opener');
    await Promise.all([other.close(), page.close()]);

    assert.deepEqual([stays, opener], [[`${intranet.url}sandbox.html`, true], null]);
  });

  it('opens a link where they want it, with a key held', async () => {
    const page = await open('link.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    const prevented = await frame.$eval(source, (link) => {
      let was: boolean | undefined;
      addEventListener('click', (event) => {
        was = event.defaultPrevented;
        event.preventDefault();
      });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
      return was;
    });
    const stays = page.url();
    await page.close();

    assert.deepEqual([prevented, stays], [false, `${intranet.url}link.html`]);
  });

  it('stays in the frame with a link to a place in it, and with a number to ring', async () => {
    const page = await open('linkable.html');
    const frame = await frameOf(page, 'cp-promise-tracker');
    await press(frame, 'cp-promise-tracker >>> [part="permalink"] a');
    await frame.waitForFunction(`location.hash !== ''`);
    const here = page.url();
    await page.goto(`${intranet.url}duties.html`);
    const duties = await frameOf(page, 'cp-partner-duties');
    const taken = await duties.$eval('cp-partner-duties >>> a[href^="tel:"]', (link) => {
      let was: boolean | undefined;
      addEventListener('click', (event) => {
        was = event.defaultPrevented || (link as HTMLAnchorElement).target !== '';
        event.preventDefault();
      });
      (link as HTMLElement).click();
      return was;
    });
    await page.close();

    assert.deepEqual([here, taken], [`${intranet.url}linkable.html`, false]);
  });

  it('leaves the whole page in a hurry', async () => {
    const page = await open('finder.html');
    const frame = await frameOf(page, 'cp-offer-finder');
    await Promise.all([page.waitForNavigation(), press(frame, 'cp-offer-finder >>> [part="leave"]')]);
    const gone = page.url();
    await page.close();

    assert.equal(gone, report);
  });

  it('comes into the frame by keyboard, sees where they are, and comes out again, both ways', async () => {
    const page = await open('link.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    await settled(page);
    const stops: string[] = [];
    const rings: boolean[] = [];
    const step = async () => {
      await page.keyboard.press('Tab');
      const outer = (await page.evaluate(
        `document.activeElement.textContent || document.activeElement.localName`,
      )) as string;
      if (outer !== 'iframe') return void stops.push(outer);
      const inner = (await frame.evaluate('layout.focused()')) as { ring: boolean; covered: boolean } | undefined;
      stops.push(await frame.evaluate(() => document.activeElement!.localName));
      rings.push(
        await frame.evaluate(() =>
          document.activeElement === document.body ? getComputedStyle(document.body).outlineWidth === '3px' : true,
        ),
      );
      if (inner) rings.push(inner.ring && !inner.covered);
    };
    for (let presses = 0; presses < 4; presses++) await step();
    await page.keyboard.down('Shift');
    for (let presses = 0; presses < 3; presses++) await step();
    await page.keyboard.up('Shift');
    await page.close();

    assert.deepEqual(stops, ['Before', 'body', 'cp-kpi-tile', 'After', 'cp-kpi-tile', 'body', 'Before']);
    assert.ok(rings.length >= 4 && rings.every(Boolean), String(rings));
  });

  it('can scroll by keyboard to all that is in a frame that is too low, though nothing in it takes the focus', async () => {
    const page = await open('still.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    await frame.waitForFunction(`document.body.tabIndex === 0`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await frame.waitForFunction(`scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1`);
    const sideways = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.close();

    assert.equal(sideways, false);
  });

  it('does not stop at a frame in which all can be seen', async () => {
    const page = await open('roomy.html');
    const frame = await frameOf(page, 'cp-kpi-tile');
    await settled(page);
    const stop = await frame.evaluate(() => [
      document.body.getBoundingClientRect().height < innerHeight,
      document.body.tabIndex,
    ]);
    await page.close();

    assert.deepEqual(stop, [true, -1]);
  });

  for (const address of [
    frameAddress(tile),
    frameAddress({ element: 'partner-duties', for: 'nhs', theme: 'dark' }),
    frameAddress({ element: 'offer-finder', lang: 'cy' }),
    'dist/cdn/embed.html?element=nothing',
  ]) {
    it(`meets nothing that axe finds wrong in ${address}`, async () => {
      const page = await browser.newPage();
      await page.setBypassCSP(true);
      await page.goto(`${council.url}${address}`);
      await page.waitForFunction(
        `document.querySelector('.notice') ?? document.body.lastElementChild.state === 'ready'`,
      );
      await page.waitForFunction(`!document.querySelector('#late')`);
      const found = await axeOn(page);
      await page.close();

      // What is in a frame stands in the main part, and below the headings, of the page around it.
      const ofPages = /^(region|landmark-one-main|page-has-heading-one|heading-order):/;
      assert.deepEqual(
        found.filter((one) => !ofPages.test(one)),
        [],
      );
    });
  }

  it('meets nothing that axe finds wrong in the page with the frame', async () => {
    const page = await open('duties.html');
    await page.setBypassCSP(true);
    await page.reload();
    const frame = await frameOf(page, 'cp-partner-duties');
    await frame.evaluate(axeSource);
    const found = await axeOn(page);
    await page.close();

    assert.deepEqual(found, []);
  });
});
