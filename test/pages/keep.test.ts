import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { pageOf, serveSite } from '../helpers/serve.js';
import { settled } from '../helpers/showcase.js';

/** Which parts of a finder are to be seen. */
const seen = `[...document.querySelector('cp-offer-finder').shadowRoot.querySelectorAll('.base > *')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0 && one.textContent.trim())
  .map((one) => one.getAttribute('part'))`;

describe('a list on paper', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    const finder = '<cp-offer-finder src="/data/illustrative.json" limit="3"></cp-offer-finder>';
    site = await serveSite({ pages: { '/finder.html': pageOf(finder) } });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is all that is printed of a finder, with everything about each service and without a button', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}finder.html#kept=il-service-gp,il-service-first-home`);
    await settled(page);
    // What the list is made of is fetched once there is one.
    await page.waitForFunction(
      () => document.querySelector('cp-offer-finder')!.shadowRoot!.querySelector('.kept [part="facts"]'),
      { polling: 'raf' },
    );
    await page.emulateMediaType('print');
    const parts = await page.evaluate(seen);
    const facts = await page.evaluate(
      `[...document.querySelector('cp-offer-finder').shadowRoot.querySelectorAll('.paper [part="facts"]')]
        .every((one) => one.checkVisibility() && one.getBoundingClientRect().height > 100)`,
    );
    const buttons = await page.evaluate(
      `[...document.querySelector('cp-offer-finder').shadowRoot.querySelectorAll('button, input, select')]
        .filter((one) => one.checkVisibility()).length`,
    );
    await page.close();

    assert.deepEqual(parts, ['heading', 'kept', 'foot']);
    assert.equal(facts, true);
    assert.equal(buttons, 0);
  });

  it('does not keep a page without a list from being printed', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}finder.html`);
    await settled(page);
    await page.emulateMediaType('print');
    const parts = (await page.evaluate(seen)) as string[];
    await page.close();

    assert.ok(parts.includes('results'), parts.join());
    assert.ok(!parts.includes('leave-hint'), parts.join());
  });
});
