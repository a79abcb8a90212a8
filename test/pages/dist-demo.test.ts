import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { headings } from '../helpers/in-page.mjs';
import { serveSite } from '../helpers/serve.js';
import { councils, settled } from '../helpers/showcase.js';

describe('the demo', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let withoutScript: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    site = await serveSite();
    withoutScript = await serveSite({
      answer: (path) => (path.startsWith('/dist/') ? { status: 404, body: '' } : undefined),
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), withoutScript?.close()]);
  });

  it('keeps a screen for the promises for four seconds, and then has no gap, where no script comes', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(`${withoutScript.url}index.html?council=illustrative`);
    const look = () =>
      page.evaluate(() => {
        const tracker = document.querySelector('cp-promise-tracker')!;
        const below = document.querySelector('cp-kpi-board p')!;
        return {
          height: tracker.getBoundingClientRect().height,
          words: tracker.textContent.trim().slice(0, 11),
          below: below.checkVisibility({ visibilityProperty: true }),
        };
      });
    // Held where they are, so that a busy machine does not look too late.
    const lengths = await page.evaluate(() =>
      document.getAnimations().map((one) => {
        one.pause();
        one.currentTime = 0;
        return one.effect!.getComputedTiming().duration;
      }),
    );
    const meanwhile = await look();
    await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
    const afterwards = await look();
    await page.close();

    assert.deepEqual([...new Set(lengths)], [4000]);
    assert.deepEqual(meanwhile, { height: 900, words: 'Our promise', below: false });
    assert.ok(afterwards.height < 200, `${afterwards.height} px`);
    assert.equal(afterwards.below, true);
  });

  for (const council of councils) {
    it(`has no heading twice in a row on the page of the strategy: ${council}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}strategy.html?council=${council}`);
      await settled(page);
      const all = (await page.evaluate(headings)) as string[];
      await page.close();

      assert.ok(all.length > 10);
      assert.deepEqual(
        all.filter((words, at) => words === all[at - 1]),
        [],
      );
    });
  }
});
