import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { textIn } from '../helpers/in-page.mjs';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';
import { inState, settled, tags } from '../helpers/showcase.js';

/** What old content management systems do to every element, and a root of 10 px that `rem` would follow. */
const hostileStyles = `* { all: unset !important; }
html { font-size: 62.5% !important; }
table, ul, ol, li, dl, dd { margin: 40px !important; padding: 40px !important; border: 9px solid red !important; }
button, select, summary, a { outline: none !important; display: inline !important; }`;

describe('a host page', () => {
  let browser: Browser;
  let files: Awaited<ReturnType<typeof serveSite>>;
  let council: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    files = await serveSite({ headers: { 'Access-Control-Allow-Origin': '*' } });
    const all = tags.map((tag) => inState(tag, 'ready')).join('\n');
    const far = all.replaceAll('src="/', `src="${files.url}`);
    const scripts = [`${files.url}dist/cdn/index.js`];
    council = await serveSite({
      headers: {
        'Content-Security-Policy': strictPolicy
          .replace("script-src 'self'", `script-src ${files.url}`)
          .replace("connect-src 'self'", `connect-src ${files.url}`),
      },
      pages: {
        '/far.html': pageOf(far, { scripts }),
        '/far-cy.html': pageOf(far, { scripts, lang: 'cy' }),
        '/frame.html': pageOf(
          '<iframe sandbox="allow-scripts" src="/far.html" width="900" height="900" title="Figures"></iframe>',
          { scripts: [] },
        ),
        '/hostile.html': pageOf(far, { scripts, head: '<link rel="stylesheet" href="/hostile.css">' }),
        '/hostile.css': hostileStyles,
      },
    });
  });

  after(async () => {
    await browser?.close();
    await Promise.all([files?.close(), council?.close()]);
  });

  async function open(path: string) {
    const page = await browser.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(`${council.url}${path}`);
    return { page, thrown };
  }

  const textsOf = (frame: Pick<Frame, '$eval'>) => Promise.all(tags.map((tag) => frame.$eval(tag, textIn)));

  it('may take the kit from another origin, in English', async () => {
    const { page, thrown } = await open('far.html');
    await settled(page);
    const texts = await textsOf(page);
    await page.close();

    assert.deepEqual(thrown, []);
    for (const text of texts) assert.ok(text.length > 20, text);
  });

  it('may take the kit from another origin, in Welsh, whose words come from there too', async () => {
    const { page, thrown } = await open('far-cy.html');
    await settled(page);
    const languages = await page.evaluate(
      (names) =>
        names.map(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('[part="base"]')?.lang,
        ),
      tags,
    );
    await page.close();

    assert.deepEqual(thrown, []);
    assert.deepEqual(
      languages,
      tags.map(() => 'cy'),
    );
  });

  it('may put the kit into a sandboxed frame, where nothing can be stored', async () => {
    const { page, thrown } = await open('frame.html');
    const frame = page.frames().find((one) => one.url().endsWith('/far.html'))!;
    await frame.waitForSelector('cp-kpi-tile >>> [part="figure"]', { visible: true, timeout: 10_000 });
    const texts = await textsOf(frame);
    await page.close();

    assert.deepEqual(thrown, []);
    for (const text of texts) assert.ok(text.length > 20, text);
  });

  it('may reset every style with !important: blocks stay blocks, and lists inside keep their own shape', async () => {
    const { page } = await open('hostile.html');
    await settled(page);
    const boxes = await page.evaluate((names) => {
      return names.map((name) => {
        const host = document.querySelector(name)!;
        const base = host.shadowRoot!.querySelector('[part="base"]')!;
        const { width, height } = base.getBoundingClientRect();
        const { display, fontSize } = getComputedStyle(host);
        const edges = [...base.querySelectorAll('ul, ol, li, dl, dd')].map(
          (list) => getComputedStyle(list).borderTopColor,
        );
        return { name, display, width, lines: height / parseFloat(fontSize), edges };
      });
    }, tags);
    await page.close();

    for (const { name, display, width, lines, edges } of boxes) {
      // A tile lays out its own height, and is a block on the page as well.
      assert.equal(display, name === 'cp-kpi-tile' ? 'flex' : 'block', name);
      assert.ok(width > 900 && lines > 4, `${name} is ${width} wide and ${lines} lines high`);
      assert.ok(!edges.includes('rgb(255, 0, 0)'), name);
    }
  });

  it('may take outlines away from everything: the kit still shows where the focus is', async () => {
    const { page } = await open('hostile.html');
    await settled(page);
    const rings: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        if (!inner) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(inner);
        return `${outlineStyle} ${outlineWidth}`;
      });
      if (ring) rings.push(ring);
    }
    await page.close();

    assert.ok(rings.length > 0, 'nothing in the kit took the focus');
    for (const ring of rings) assert.match(ring, /^solid [2-9]/);
  });
});
