import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { serveSite } from '../helpers/serve.js';
import { settled } from '../helpers/showcase.js';
import { openEverything, seenText } from '../helpers/visible.mjs';
import { absent, printed, type Council } from './visible/coverage.js';
import { found } from './visible/found.js';
import { plain } from './visible/plain.js';
import { textsOf } from './visible/texts.js';

const councils = Object.keys(printed) as Council[];

/** The pages of a council: what it wants, and how it is doing. */
const pages = ['strategy.html', ''];

describe('on the pages of a council', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  const seen = new Map<string, string>();

  before(async () => {
    browser = await launchBrowser();
    site = await serveSite();
    for (const council of councils) seen.set(council, await read(council));
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function read(council: Council, paths = pages): Promise<string> {
    const texts = [];
    for (const path of paths) {
      const page = await browser.newPage();
      await page.goto(`${site.url}/${path}?council=${council}`);
      await settled(page);
      await page.evaluate(openEverything);
      texts.push(await page.evaluate(seenText));
      await page.close();
    }
    return plain(texts.join('\n'));
  }

  for (const council of councils) {
    for (const [line, ...words] of printed[council]) {
      it(`${council}: ${line}`, () => {
        const missing = words.filter((one) => !found(seen.get(council)!, one));

        assert.deepEqual(missing, []);
      });
    }

    it(`${council}: every text that its document holds for readers is on screen`, () => {
      const document: unknown = JSON.parse(
        readFileSync(new URL(`../../demo/data/${council}.json`, import.meta.url), 'utf8'),
      );
      const held = textsOf(document);
      const missing = held.filter(({ words }) => !seen.get(council)!.includes(plain(words)));

      assert.ok(held.length > 300);
      assert.deepEqual(
        missing.map(({ path, words }) => `${path}: ${words.slice(0, 80)}`),
        [],
      );
    });

    for (const [line, ...words] of absent[council]) {
      it(`${council}: nowhere ${line}`, () => {
        const invented = words.filter((one) => found(seen.get(council)!, one));

        assert.deepEqual(invented, []);
      });
    }
  }

  for (const council of ['st-helens', 'cambridgeshire'] as const) {
    it(`${council}: nothing that an officer says stands on the page of young people as theirs`, async () => {
      const page = await read(council, ['young-people.html']);

      assert.match(page, /no message from young people is printed/);
      assert.doesNotMatch(page, /chief executive|strategic director/);
    });
  }

  it('a figure is not taken for another that ends or begins with it', () => {
    for (const [text, figure] of [
      ['15% of children', '5%'],
      ['2.5%', '5%'],
      ['1,250 children', '250'],
      ['2501 children', '250'],
      ['in 121 days', /21 days/],
    ] as const)
      assert.equal(found(text, figure), false, text);
    for (const figure of ['5%', 'about 5%', /5% of/]) assert.equal(found('about 5% of 250.', figure), true);
    assert.equal(found('about 5% of 250.', '250'), true);
  });

  it('a text that nobody can see is noticed', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/strategy.html?council=wakefield`);
    await settled(page);
    const before = plain(await page.evaluate(seenText));
    await page.$eval('cp-voice', (element) => element.setAttribute('hidden', ''));
    const after = plain(await page.evaluate(seenText));
    await page.close();

    assert.ok(before.length - after.length > 500);
  });
});
