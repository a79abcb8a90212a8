import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { figuresOf } from '../helpers/sample.js';
import { pageOf, serveSite } from '../helpers/serve.js';

const ids = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];
const body = `${ids.map((id) => `<a id="${id}" name="${id}"></a>`).join('')}
  <cp-data src="/council.json"><cp-kpi-tile indicator="measure"></cp-kpi-tile></cp-data>`;

/** Every way a page may bring the script in. The entries must load the guard before Lit, in whichever order. */
const ways = {
  whole: ['/dist/cdn/index.js'],
  tile: ['/dist/cdn/elements/kpi-tile.js'],
  twice: ['/dist/cdn/elements/kpi-tile.js', '/dist/cdn/index.js', '/dist/cdn/index.js?again'],
};

describe('a page with ids that stop Lit from loading', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    const pages = Object.entries(ways).map(([name, scripts]) => [`/${name}.html`, pageOf(body, { scripts })]);
    site = await serveSite({
      pages: { ...Object.fromEntries(pages), '/council.json': JSON.stringify(figuresOf({}, { value: 5 })) },
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const name of Object.keys(ways)) {
    it(`shows its figures: ${name}`, async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${site.url}${name}.html`);
      const figure = await page.waitForSelector('cp-kpi-tile >>> [part="figure"]', { visible: true, timeout: 5_000 });

      assert.equal(await figure?.evaluate((shown) => shown.textContent), '5');
      assert.deepEqual(errors, []);
    });
  }
});
