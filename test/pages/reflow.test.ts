import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { install } from '../helpers/layout.mjs';
import { pageOf, serveSite } from '../helpers/serve.js';
import { answerStates, councils, demoPages, everyState, markupOf, settled, tags } from '../helpers/showcase.js';

/** The narrowest screen that must not scroll sideways, and 1,280 pixels at 400 %, which is as narrow and less high. */
const screens = {
  'at 320 pixels': { width: 320, height: 640 },
  'at 1,280 pixels and 400 %': { width: 320, height: 256, deviceScaleFactor: 4 },
};

const shown = tags.flatMap((tag) => councils.map((council) => `show/${tag}/${council}.html`));
const paths = [...shown, 'states.html', ...demoPages];

const planted = `<p><a href="/">x</a></p><div style="width: 900px">Wide</div>
  <p style="height: 20px; overflow: hidden">One line and then another line that is cut off below</p>
  <p>What comes after it, and is written over it</p>
  <a href="/b" style="outline: none">A link without a ring to show where the focus is</a>
  <div style="position: fixed; inset: 0 0 0 0; background: red"></div>`;

describe('on a narrow screen, with more space between letters, and by keyboard', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    site = await serveSite({
      pages: {
        '/states.html': pageOf(everyState(), { head: '<link rel="stylesheet" href="/host.css">' }),
        '/host.css': 'body { margin: 0 16px; font: 16px/1.5 sans-serif; }',
        '/planted.html': { body: pageOf(planted, { scripts: [] }), headers: { 'Content-Security-Policy': '' } },
      },
      answer: (path) => {
        const [, tag, council] = /^\/show\/([\w-]+)\/([\w-]+)\.html$/.exec(path) ?? [];
        if (!tag || !council) return answerStates(path);
        const body = `<cp-data src="/data/${council}.json">${markupOf(tag, council)}</cp-data>`;
        return { body: pageOf(body, { head: '<link rel="stylesheet" href="/host.css">' }) };
      },
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, screen: Parameters<Page['setViewport']>[0]) {
    const page = await browser.newPage();
    await page.setViewport(screen);
    await page.evaluateOnNewDocument(install);
    await page.goto(`${site.url}${path}`);
    if (path !== 'planted.html') await settled(page);
    return page;
  }

  const said = (page: Page, call: string) => page.evaluate(`layout.${call}()`) as Promise<string[]>;

  for (const path of paths) {
    it(`nothing scrolls sideways, is cut off or too small to hit: ${path}`, async () => {
      for (const [where, screen] of Object.entries(screens)) {
        const page = await open(path, screen);
        const wrong = [...(await said(page, 'sideways')), ...(await said(page, 'small'))];
        await said(page, 'spaceText');
        const spaced = [...(await said(page, 'sideways')), ...(await said(page, 'clipped'))];
        await page.close();

        assert.deepEqual({ wrong, spaced }, { wrong: [], spaced: [] }, where);
      }
    });

    // The way into frames and out of them again is a test of its own, in embed-reading.test.ts.
    if (path === 'frames.html') continue;

    it(`the keyboard goes through every control and back, and the focus is always seen: ${path}`, async () => {
      const page = await open(path, screens['at 320 pixels']);
      await drawAll(page);
      const expected = await said(page, 'focusable');
      const there = await walk(page, 'Tab', expected.length);
      const back = await walk(page, 'Shift+Tab', expected.length - 1);
      await page.close();

      assert.deepEqual(there.names, expected);
      assert.deepEqual(back.names, [...expected].reverse().slice(1));
      assert.deepEqual([...there.wrong, ...back.wrong], []);
    });
  }

  it('each of these faults is noticed', async () => {
    const page = await open('planted.html', screens['at 320 pixels']);
    const sideways = await said(page, 'sideways');
    const small = await said(page, 'small');
    const clipped = await said(page, 'clipped');
    const { wrong } = await walk(page, 'Tab', 2);
    await page.close();

    assert.match(sideways.join('\n'), /Wide/);
    assert.match(small.join('\n'), /a\. “x” is/);
    assert.match(clipped.join('\n'), /One line.* is cut off/);
    assert.match(clipped.join('\n'), /One line.* overlaps .*What comes after/);
    assert.match(wrong.join('\n'), /“A link without.* has no ring/);
    assert.match(wrong.join('\n'), /is covered/);
  });
});

/** Brings every chart into view: the points of a drawing can be gone to once it is there. */
async function drawAll(page: Page): Promise<void> {
  for (const chart of await page.$$('cp-outcome-chart')) {
    await chart.evaluate((one) => one.scrollIntoView());
    await page.waitForFunction((one) => !one.shadowRoot!.querySelector('.drawing:not(.drawn)'), {}, chart);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

interface Focus {
  name: string;
  ring: boolean;
  covered: boolean;
}

/** Presses a key so many times, and tells where the focus went. After the last control a browser begins again. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', times: number) {
  const found: Focus[] = [];
  for (let presses = 0; presses < times; presses++) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    const nowhere = { name: 'nothing', ring: false, covered: false };
    found.push(((await page.evaluate('layout.focused()')) as Focus | undefined) ?? nowhere);
  }
  return {
    names: found.map(({ name }) => name),
    wrong: found.flatMap(({ name, ring, covered }) => [
      ...(ring ? [] : [`${name} has no ring`]),
      ...(covered ? [`${name} is covered`] : []),
    ]),
  };
}
