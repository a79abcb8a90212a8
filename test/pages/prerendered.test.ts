import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { allOf, axeOn, toldOf, wordsOf } from '../helpers/audits.js';
import { launchBrowser } from '../helpers/browser.js';
import { textIn } from '../helpers/in-page.mjs';
import { pageOf, serveSite } from '../helpers/serve.js';
import { councils, markupOf, settled, tags } from '../helpers/showcase.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const goals = JSON.parse(readFileSync(join(root, 'test/bench/goals.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'cp-widgets-'));

/** What the command makes of a page of the demo’s folder. */
function prerendered(name: string, page: string, council: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, page);
  const words = ['dist/cli.js', 'prerender', path, '--data', `demo/data/${council}.json`, '--today', '2026-11-23'];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Every element that the council’s document has something for. */
function everything(council: string): string {
  const document = JSON.parse(readFileSync(join(root, `demo/data/${council}.json`), 'utf8'));
  const known = tags.filter((tag) => !/tile|chart/.test(tag) || document.indicators?.observations.length);
  const shown = known.map((tag) => `<section><h2>${tag}</h2>\n${markupOf(tag, council)}\n</section>`);
  return `<h1>Everything</h1>\n<cp-data src="/data/${council}.json">\n${shown.join('\n')}\n</cp-data>`;
}

const day = (markup: string) => markup.replace(/<(cp-(?!data)[\w-]+)/g, '<$1 today="2026-11-23"');

describe('a page with its content written into it', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  const pages: Record<string, string> = {};

  before(async () => {
    browser = await launchBrowser();
    for (const council of councils) {
      pages[`/${council}.html`] = prerendered(council, pageOf(day(everything(council))), council);
    }
    for (const council of councils) {
      // The checkers are scripts themselves, and cannot run where none may. How far lines and links stand apart is the page’s.
      pages[`/still/${council}.html`] = pages[`/${council}.html`]!.replace(
        /<script type="module"[^>]*><\/script>/,
        '<style>body { line-height: 1.5 }</style>',
      );
    }
    const council = ['cp-promise-tracker', 'cp-kpi-board']
      .map((tag) => `<h2>${tag}</h2>\n<${tag}></${tag}>`)
      .join('\n');
    const around = `<h1>Ours</h1><cp-data src="/data/illustrative.json">${council}</cp-data>`;
    pages['/council.html'] = prerendered('council', pageOf(around), 'illustrative');
    pages['/plain.html'] = pageOf(day(everything('illustrative')));
    site = await serveSite({ headers: { 'Content-Security-Policy': '' }, pages });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, { script }: { script: boolean }): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.setJavaScriptEnabled(script);
    await page.goto(`${site.url}${path}`);
    if (script) await settled(page);
    return page;
  }

  for (const council of councils) {
    it(`is valid HTML, for ${council}`, async () => {
      const html = pages[`/${council}.html`]!;
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:a11y'],
        // Not of what is written, but of the page around it, or of manners.
        rules: {
          'doctype-style': 'off',
          'no-inline-style': 'error',
          'long-title': 'off',
          'require-sri': 'off',
          'void-style': 'off',
          'no-trailing-whitespace': 'off',
          'tel-non-breaking': 'off',
          'wcag/h63': 'off',
        },
      });
      const report = await validator.validateString(html);
      const found = report.results.flatMap(({ messages }) =>
        messages.map((one) => `${one.line} ${one.ruleId}: ${one.message}`),
      );

      assert.deepEqual(found.slice(0, 20), []);
    });

    it(`is read without a script, and has nothing that axe would mend, for ${council}`, async () => {
      const page = await open(`${council}.html`, { script: false });
      const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
      await page.close();
      const still = await browser.newPage();
      await still.goto(`${site.url}still/${council}.html`);
      const found = await axeOn(still);
      await still.close();

      assert.ok(text.length > 2000, text);
      assert.match(text, /Written on 23 November 2026/);
      assert.deepEqual(found, []);
    });
  }

  it('says nothing in the page that the elements do not say', async () => {
    const own = await open('plain.html', { script: true });
    const drawn = new Map(await Promise.all(tags.map(async (tag) => [tag, await own.$eval(tag, textIn)] as const)));
    await own.close();
    const page = await open('illustrative.html', { script: false });
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('[data-cp-prerendered]')].map((one) => [
        one.parentElement!.localName,
        [...one.querySelectorAll('p, h3, h4, h5, h6, dt, td, caption')]
          .filter((line) => !line.querySelector('p, ul, div, bdi, b, span, a'))
          .map((line) => line.textContent!.replace(/\s+/g, ' ').trim()),
      ]),
    );
    await page.close();

    // What is fetched or drawn when a reader goes there, and what is said of the writing alone.
    const later = ['cp-offer-finder', 'cp-kpi-tile'];
    const flat = (words: string) => words.replace(/[\s–]+/g, '').toLowerCase();
    let said = 0;
    for (const [tag, all] of lines as [string, string[]][]) {
      if (later.includes(tag)) continue;
      const whole = flat(drawn.get(tag)!);
      const added = all.filter((line) => !whole.includes(flat(line)) && !line.startsWith('Written on'));
      assert.deepEqual(added, [], tag);
      said += all.length;
    }
    assert.ok(said > 500, String(said));
  });

  it('shows nothing twice where the script runs, to eyes or to ears', async () => {
    const shown = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText.replace(/\s+/g, ' '));
    const heard = async (page: Page) => {
      const told = await toldOf(page);
      return { words: wordsOf(told), headings: allOf('heading', told).length, tables: allOf('table', told).length };
    };
    const plain = await open('plain.html', { script: true });
    const [alone, seen] = [await heard(plain), await shown(plain)];
    await plain.close();
    const both = await open('illustrative.html', { script: true });
    const [withContent, seenToo] = [await heard(both), await shown(both)];
    const hidden = await both.$$eval(
      '[data-cp-prerendered]',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    await both.close();

    assert.equal(hidden, 0);
    assert.equal(seenToo, seen);
    assert.deepEqual(withContent.headings, alone.headings);
    assert.deepEqual(withContent.tables, alone.tables);
    assert.doesNotMatch(withContent.words, /Written on/);
  });

  it('moves little when the script comes, on a page that keeps no place for anything', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.evaluateOnNewDocument(`globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(`${site.url}council.html`);
    await settled(page);
    const shift = Number(await page.evaluate('shift'));
    await page.close();

    assert.ok(shift <= goals.layoutShift, String(shift));
  });

  it('keeps what was written where the document does not come, and says so', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('.json') ? request.abort() : request.continue()));
    await page.goto(`${site.url}wakefield.html`);
    await page.waitForFunction(
      () => (document.querySelector('cp-promise-tracker') as unknown as { state: string }).state === 'failed',
    );
    const text = await page.$eval('cp-promise-tracker', textIn);
    await page.close();

    assert.match(text, /Made by: Wakefield Council/);
    assert.match(text, /could not be loaded/);
  });
});
