import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { Answer } from '../../demo/server.mjs';
import { frameAddress } from '../helpers/embed.js';
import { launchBrowser } from '../helpers/browser.js';
import { leftBehind, textIn, watchPolicy } from '../helpers/in-page.mjs';
import { pageOf, serveSite } from '../helpers/serve.js';
import { markupOf, settled, tags } from '../helpers/showcase.js';

const indicator = (tag: string) => /indicator="([^"]*)"/.exec(markupOf(tag, 'illustrative'))?.[1];
const askedFor = (tag: string) => {
  const shown = indicator(tag);
  return { element: tag, today: '2026-11-23', ...(shown ? { indicator: shown } : {}) };
};

describe('the page for frames', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let evil: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    evil = await serveSite({ headers: { 'Access-Control-Allow-Origin': '*' } });
    site = await serveSite({
      pages: Object.fromEntries(
        tags.map((tag) => [
          `/${tag}.html`,
          pageOf(markupOf(tag, 'illustrative').replace('>', ' today="2026-11-23" src="/data/illustrative.json">')),
        ]),
      ),
      // A council whose server sends no policy has that of the page itself.
      folders: { '/bare/': fileURLToPath(new URL('../../dist/', import.meta.url)) },
      answer: (path): Answer | undefined => {
        if (path === '/away.json') return { status: 302, headers: { Location: `${evil.url}data/illustrative.json` } };
        return path.startsWith('/bare/') ? { headers: { 'Content-Security-Policy': '' } } : undefined;
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), evil?.close()]);
  });

  async function open(path: string) {
    const page = await browser.newPage();
    const seen = { said: [] as string[], thrown: [] as string[], elsewhere: [] as string[] };
    page.on('pageerror', (error) => seen.thrown.push(String(error)));
    page.on('console', (line) => {
      if (['error', 'warn'].includes(line.type()) && !/favicon/.test(line.location().url ?? ''))
        seen.said.push(line.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) seen.elsewhere.push(request.url());
    });
    await page.evaluateOnNewDocument(watchPolicy);
    await page.goto(`${site.url}${path}`);
    return { page, ...seen };
  }

  for (const tag of tags) {
    it(`shows what the tag shows on any page, under the strictest policy, and has its name: ${tag}`, async () => {
      const { page, said, thrown, elsewhere } = await open(frameAddress(askedFor(tag)));
      await page.waitForSelector(tag);
      await settled(page);
      await page.waitForFunction(`!document.querySelector('#late')`);
      const inFrame = await page.$eval(tag, textIn);
      const title = await page.title();
      const refused = await page.evaluate('refused');
      const left = await page.evaluate(leftBehind);
      await page.goto(`${site.url}${tag}.html`);
      await settled(page);
      const onPage = await page.$eval(tag, textIn);
      await page.close();

      assert.equal(inFrame, onPage);
      assert.ok(onPage.length > 20, onPage);
      assert.deepEqual({ said, thrown, elsewhere, refused }, { said: [], thrown: [], elsewhere: [], refused: [] });
      assert.deepEqual(left, { cookies: '', local: 0, session: 0, databases: 0, caches: 0 });
      assert.notEqual(title, 'Information from the council');
      assert.ok(spaceless(onPage).includes(spaceless(title)), title);
    });
  }

  for (const [query, reader, team] of [
    ['', 'does not say what to show', 'does not say which element to show'],
    ['element=kpi&lang=cy', 'gofyn am rywbeth nad yw’n bodoli', 'no element “kpi”'],
    ['element=kpi-tile', 'does not say where the information is', 'does not say which document'],
    ['element=kpi-tile&src=EVIL', 'this website does not vouch for', 'is not on http://localhost'],
    ['element=kpi-tile&src=//HOST', 'this website does not vouch for', 'is not on http://localhost'],
    ['element=kpi-tile&src=javascript:alert(1)', 'this website does not vouch for', 'src “javascript:'],
    ['element=kpi-tile&src=data:,{}&lang=CY_gb', 'nad yw’r wefan hon yn ei warantu', 'src “data:'],
  ] as const) {
    it(`says what is wrong to readers, and once to the web team: ?${query}`, async () => {
      const address = query.replace('EVIL', `${evil.url}data/illustrative.json`).replace('//HOST', evil.url.slice(5));
      const { page, said, thrown, elsewhere } = await open(`dist/cdn/embed.html?${address}`);
      const notice = await page.waitForSelector('.notice', { visible: true });
      const words = await notice!.evaluate((one) => one.textContent);
      const [title, late] = await page.evaluate(() => [document.title, document.querySelector('#late')]);
      await page.close();

      assert.ok(words.includes(reader), words);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /^\[corporate-parenting-widgets\] embed\.html: /);
      assert.ok(said[0]!.includes(team), said[0]);
      assert.equal(title, query.includes('lang') ? 'Gwybodaeth gan y cyngor' : 'Information from the council');
      assert.equal(late, null);
      assert.deepEqual([thrown, elsewhere], [[], []]);
    });
  }

  it('fetches nothing from elsewhere, also where the council’s own server sends it there', async () => {
    const address = frameAddress({ element: 'kpi-tile', indicator: 'il-ind-stable' }, '/away.json');
    const { page } = await open(address.replace('dist/', 'bare/'));
    await page.waitForFunction(`document.querySelector('cp-kpi-tile')?.state === 'failed'`);
    const refused = (await page.evaluate('refused')) as string[];
    await page.close();

    assert.ok(refused.length > 0);
    assert.deepEqual(evil.requests, []);
  });

  it('speaks Welsh, goes from right to left and is dark where its address says so', async () => {
    const { page } = await open(
      `${frameAddress({ element: 'kpi-tile', indicator: 'il-ind-stable' })}&lang=cy_GB&dir=rtl&theme=dark`,
    );
    await settled(page);
    const look = await page.evaluate(`(() => {
      const { lang, dir } = document.documentElement;
      const base = document.querySelector('cp-kpi-tile').shadowRoot.querySelector('[part="base"]');
      return [lang, dir, getComputedStyle(base).direction, base.lang, getComputedStyle(document.body).backgroundColor];
    })()`);
    await page.close();

    assert.deepEqual(look, ['cy-GB', 'rtl', 'rtl', 'cy', 'rgb(20, 25, 29)']);
  });

  it('says in both languages what to do where no script comes, after a while and not before', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/\.js$/.test(request.url()) ? request.abort() : request.continue()));
    const address = site.url + frameAddress({ element: 'kpi-tile' });
    await page.goto(address);
    const seen = () => page.$eval('#late', (late) => late.checkVisibility({ visibilityProperty: true }));
    // Held where it is, so that a busy machine does not look too late.
    const [length] = await page.evaluate(() =>
      document.getAnimations().map((one) => {
        one.pause();
        one.currentTime = 0;
        return one.effect!.getComputedTiming().delay;
      }),
    );
    const atFirst = await seen();
    await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
    const afterwards = await seen();
    const said = await page.$$eval('#late p', (all) => all.map(({ lang, textContent }) => `${lang}: ${textContent}`));
    const [link] = await page.$$eval('#late a', (links) => links.map((one) => (one as HTMLAnchorElement).href));
    await page.close();

    assert.deepEqual([atFirst, afterwards, length], [false, true, 8000]);
    assert.deepEqual(said, [
      'en: This information could not be shown here. Try to open it on a page of its own',
      'cy: Nid oedd modd dangos yr wybodaeth hon yma. Ceisiwch ei hagor ar ei thudalen ei hun',
    ]);
    assert.equal(link, address);
  });
});

/** Words of several lines have other spaces in a title. */
function spaceless(words: string): string {
  return words.replace(/\s+/g, '');
}
