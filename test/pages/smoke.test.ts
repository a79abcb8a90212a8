import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { pageOf, serveSite } from '../helpers/serve.js';

describe('the page set-up', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    site = await serveSite({
      pages: {
        '/page.html': pageOf('<p>Ready</p><script>document.title = "inline";</script>', { scripts: [] }),
        '/cut.json': { body: '{"never":"whole"}', abort: true },
      },
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('opens a page under the strict policy, which refuses a script in the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}page.html`);

    assert.equal(await page.$eval('p', (p) => p.textContent), 'Ready');
    assert.equal(await page.title(), 'Test page');
  });

  it('can break an answer off half-way', async () => {
    await assert.rejects(async () => (await fetch(`${site.url}cut.json`)).json());
  });
});
