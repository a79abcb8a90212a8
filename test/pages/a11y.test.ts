import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { aceOn, allOf, axeOn, toldOf, wordsOf } from '../helpers/audits.js';
import { launchBrowser } from '../helpers/browser.js';
import { pageOf, serveSite } from '../helpers/serve.js';
import { answerStates, demoPages, inState, settled, states, tags } from '../helpers/showcase.js';

const looks = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
};

/** One fault for each kind of oracle, in a shadow root, where some checkers never look. */
const planted = `<div><template shadowrootmode="open">
  <img src="/icon.svg"><button></button><p style="color: #ccc; background: #fff">Too pale to read</p>
</template></div>`;

const host = `html { color-scheme: light dark; }
body { margin: 1rem; background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif; }`;

describe('to everybody', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    const head = '<link rel="stylesheet" href="/host.css">';
    const page = (body: string) => pageOf(`<h1>Figures</h1><h2>All states</h2>${body}`, { head });
    const all = (tag: string) => states.map((state) => `<div>${inState(tag, state)}</div>`).join('');
    site = await serveSite({
      // The checkers write markup into the page. That the kit keeps the policy is proved elsewhere.
      headers: { 'Content-Security-Policy': '' },
      pages: {
        ...Object.fromEntries(tags.map((tag) => [`/${tag}.html`, page(all(tag))])),
        '/board.html': page('<cp-data src="/data/wakefield.json"><cp-kpi-board></cp-kpi-board></cp-data>'),
        '/planted.html': page(planted),
        '/host.css': host,
      },
      answer: answerStates,
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, look: keyof typeof looks = 'light') {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: looks[look] });
    await page.goto(`${site.url}${path}`);
    if (path !== 'planted.html') await settled(page);
    return page;
  }

  for (const path of [...tags.map((tag) => `${tag}.html`), ...demoPages]) {
    for (const look of Object.keys(looks) as (keyof typeof looks)[]) {
      it(`axe and IBM’s checker find nothing wrong: ${path}, ${look}`, async () => {
        const page = await open(path, look);
        const found = [...(await axeOn(page)), ...(await aceOn(page))];
        await page.close();

        assert.deepEqual(found, []);
      });
    }
  }

  it('faults in a shadow root are noticed by both', async () => {
    const page = await open('planted.html');
    const found = { axe: await axeOn(page), ace: await aceOn(page) };
    await page.close();

    for (const [checker, fault] of [
      ['axe', /^image-alt/m],
      ['axe', /^button-name/m],
      ['axe', /^color-contrast/m],
      ['ace', /^img_alt/m],
      ['ace', /^text_contrast_sufficient/m],
    ] as const) {
      assert.match(found[checker].join('\n'), fault, checker);
    }
  });

  it('a screen reader is told, for each tile of a board, what the eye sees', async () => {
    const page = await open('board.html');
    const seen = await seenTiles(page);
    const heard = await heardTiles(page);
    await page.close();

    assert.ok(seen.length > 3);
    assert.deepEqual(heard, seen);
  });

  it('a figure that only the eye sees is noticed', async () => {
    const page = await open('board.html');
    await page.$eval('cp-kpi-board >>> [part~="figure"]', (figure) => figure.setAttribute('aria-hidden', 'true'));
    const seen = await seenTiles(page);
    const heard = await heardTiles(page);
    await page.close();

    assert.notDeepEqual(heard, seen);
  });
});

interface Tile {
  label: string;
  words: string;
}

/** Label and words of each tile as they stand on the screen: figure, population, date and the rest, in order. */
function seenTiles(page: Page): Promise<Tile[]> {
  return page.$$eval('cp-kpi-board >>> [part~="tile"]', (tiles) =>
    tiles.map((tile) => ({
      label: (tile.querySelector('[part~="label"]') as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      words: (tile as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
    })),
  );
}

/** The same as the browser tells it: the list's items, each with its heading. */
async function heardTiles(page: Page): Promise<Tile[]> {
  const items = allOf('listitem', await toldOf(page)).filter((item) => allOf('heading', [item]).length);
  return items.map((item) => ({
    label: allOf('heading', [item])[0]!.name,
    words: wordsOf([item]),
  }));
}
