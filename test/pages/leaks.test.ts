import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { attachAndDetach } from '../helpers/in-page.mjs';
import { pageOf, serveSite, strictPolicy } from '../helpers/serve.js';
import { councils, markupOf, settled, tags } from '../helpers/showcase.js';

const { leak: allowed } = JSON.parse(readFileSync(new URL('../bench/goals.json', import.meta.url), 'utf8'));
/** The council whose document has something for an element to show, and not too much of it. */
const inWestmorland = ['cp-carer-support', 'cp-decision', 'cp-languages', 'cp-outcomes'];
const councilOf = (tag: string) => (inWestmorland.includes(tag) ? 'westmorland-and-furness' : 'wakefield');
const CYCLES = 1_000;

/** An element of its own kind that forgets to forget, to prove that a leak is seen. */
const leaky = `customElements.define('cp-leaky', class extends HTMLElement {
  state = 'ready';
  connectedCallback() {
    this.append(document.createElement('p'), document.createElement('p'));
    document.addEventListener('click', () => this);
  }
});`;

const ways = tags.flatMap((tag) => {
  const council = councilOf(tag);
  const document = `/data/${council}.json`;
  const inside = markupOf(tag, council);
  return [
    { name: `<${tag}> with a document of its own`, markup: inside.replace('></', ` src="${document}"></`), around: '' },
    { name: `<${tag}> in a <cp-data> that stays`, markup: inside, around: council },
    {
      name: `<${tag}> that comes and goes with its <cp-data>`,
      markup: `<cp-data src="${document}">${inside}</cp-data>`,
      around: '',
    },
  ];
});

describe('elements that come and go', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    site = await serveSite({
      headers: { 'Content-Security-Policy': strictPolicy.replace('lit-html', 'lit-html test') },
      pages: {
        '/page.html': pageOf('<div id="place"></div>'),
        ...Object.fromEntries(
          councils.map((council) => [
            `/with/${council}.html`,
            pageOf(`<cp-data id="place" src="/data/${council}.json"></cp-data>`),
          ]),
        ),
        '/leaky.html': pageOf('<div id="place"></div>', { scripts: ['/leaky.js'] }),
        '/leaky.js': leaky,
      },
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** How much more a page holds after many cycles than after a few. */
  async function growthOf(path: string, markup: string) {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await page.goto(`${site.url}${path}`);
    await settled(page);
    // What comes to a page once, such as what draws its charts, has come before anything is counted.
    await page.evaluate(attachAndDetach, markup, 20);
    await page.waitForNetworkIdle({ idleTime: 200 });
    await page.evaluate(attachAndDetach, markup, 20);
    const few = await counted(session);
    await page.evaluate(attachAndDetach, markup, CYCLES);
    const many = await counted(session);
    await page.close();
    return { few, many, nodes: many.nodes - few.nodes, listeners: many.listeners - few.listeners };
  }

  for (const { name, markup, around } of ways) {
    it(`leave nothing behind after ${CYCLES} times: ${name}`, async (t) => {
      const { few, many, nodes, listeners } = await growthOf(around ? `with/${around}.html` : 'page.html', markup);

      const counts = JSON.stringify({ few, many });
      t.diagnostic(counts);
      assert.ok(nodes <= few.nodes * allowed, counts);
      assert.ok(listeners <= few.listeners * allowed, counts);
    });
  }

  it('are noticed if they do', async () => {
    const { few, nodes, listeners } = await growthOf('leaky.html', '<cp-leaky></cp-leaky>');

    assert.ok(nodes > few.nodes * allowed && nodes > CYCLES, `${nodes} nodes`);
    assert.ok(listeners > CYCLES / 2, `${listeners} listeners`);
  });
});

async function counted(session: CDPSession) {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}
