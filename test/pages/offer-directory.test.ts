import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';

import { strictPolicy } from '../../demo/server.mjs';
import { serveDirectory } from '../directory/serve-directory.mjs';
import { launchBrowser } from '../helpers/browser.js';
import { sample } from '../helpers/sample.js';
import { pageOf, serveSite } from '../helpers/serve.js';

type Directory = Awaited<ReturnType<typeof serveDirectory>>;

/** On pages of another site than the directory’s, under a policy that allows the directory and nothing more. */
describe('a page with a directory elsewhere', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let small: Directory;
  let large: Directory;
  before(async () => {
    [small, large] = [await serveDirectory({ madeUp: 250 }), await serveDirectory({ madeUp: 2500 })];
    const finder = (directory: Directory) =>
      pageOf(
        `<cp-data src="/offer.json"><cp-offer-finder feed="${directory.url}services"></cp-offer-finder></cp-data>`,
      );
    const connect = `connect-src 'self' ${small.url} ${large.url}`;
    site = await serveSite({
      pages: {
        '/small.html': finder(small),
        '/large.html': finder(large),
        '/offer.json': JSON.stringify({ ...sample(), localOffer: { availability: 'included', services: [] } }),
      },
      headers: { 'Content-Security-Policy': strictPolicy.replace("connect-src 'self'", connect) },
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await small?.close();
    await large?.close();
  });

  const opened = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => assert.fail(String(error)));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        document.title = `violated ${violatedDirective}`;
      });
    });
    await page.goto(site.url + path);
    return page;
  };
  const says = (page: Page, words: string) =>
    page.waitForFunction(
      (text) => document.querySelector('cp-offer-finder')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(text),
      { timeout: 30_000 },
      words,
    );

  it('fetches a small one whole, each page once', async () => {
    const page = await opened('small.html');
    await says(page, 'With 250 services');

    assert.deepEqual(
      small.asked.map(({ path }) => path),
      [1, 2, 3, 4].map((number) => `/services?per_page=100&page=${number}`),
    );
    assert.equal(await page.title(), 'Test page');
    await page.close();
  });

  it('lets a large one search, with the words that were typed and nothing else', async () => {
    const page = await opened('large.html');
    await says(page, 'has 2,500 services for this');
    await page.locator('cp-offer-finder >>> [part~="query"]').fill('choir');
    await says(page, 'of them are here so far');
    await page.waitForFunction(() => {
      const root = document.querySelector('cp-offer-finder')!.shadowRoot!;
      const names = [...root.querySelectorAll('[part~="name"]')].map((one) => one.textContent);
      return names.length > 0 && names.every((name) => name!.includes('Choir'));
    });

    assert.deepEqual(
      [...new Set(large.asked.map(({ path }) => path))],
      ['/services?per_page=100&page=1', '/services?search=choir&per_page=100&page=1'],
    );
    assert.equal(await page.title(), 'Test page');
    await page.close();
  });

  it('fetches when it is open, which its list leaves out, once a reader opens a service', async () => {
    const page = await opened('large.html');
    await says(page, 'has 2,500 services for this');
    const card = 'document.querySelector("cp-offer-finder").shadowRoot.querySelector("[part=service]")';
    assert.doesNotMatch(String(await page.evaluate(`${card}.textContent`)), /day/);
    await page.evaluate(`${card}.querySelector('summary').click()`);
    await page.waitForFunction(`${card}.querySelector('[part="hours"]')`, { polling: 'raf' });
    const id = await page.evaluate(`${card}.id`);
    await page.close();

    const last = large.asked.at(-1)!.path;
    assert.match(last, /^\/services\/[^?]+$/);
    assert.equal(`oruk-${last.slice('/services/'.length)}`, id);
  });
});
