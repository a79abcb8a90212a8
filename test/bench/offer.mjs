import { launch } from 'puppeteer-core';
import { serve, siteFolders } from '../../demo/server.mjs';
import { serveDirectory } from '../directory/serve-directory.mjs';
import { chromiumFlags, findChromium } from '../helpers/engines.mjs';

/** How much slower than this machine the visitor's is. */
const SLOWED = 4;
const TYPED = ['housing', 'skint', 'no bed', 'counseling', 'swiming'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const WORDS =
  'advice bed boxing breakfast bus care choir college cook counselling court debt dentist deposit drop football form friend garden grant gym health home housing job key letter library listen meal mentor money move music night nurse phone rent ring school skill sleep sport swimming talk tenancy ticket train travel visit warm work young'.split(
    ' ',
  );

/**
 * Times of the finder, each the best of its runs: what else the machine does can only add to them.
 *
 * What the finder of the local offer takes: from checked data to results, to answer a key, while nobody types, and to
 * paint what a large directory answered. Beside them, what the browser itself takes to paint the same results where they
 * come as finished markup, with no script to draw them: nothing can be quicker.
 *
 * @param {{ runs: number; directory?: number; say?: (line: string) => void }} options How many services the directory has.
 */
export async function benchOffer({ runs, directory: size = 100_000, say = () => {} }) {
  say(`a directory of ${size} …`);
  const start = performance.now();
  const directory = await serveDirectory({ madeUp: size });
  const seeding = (performance.now() - start) / 1000;
  const browser = await launch({ executablePath: findChromium()?.path ?? '', args: chromiumFlags });
  let finished = '';
  const site = await serve({
    folders: siteFolders,
    headers: { 'Cache-Control': 'no-store' },
    answer: (path) => {
      if (path === '/finished.html') return { body: finished };
      const [, kind, count, ending] = /^\/(offer|feed)-(\d+)\.(html|json)$/.exec(path) ?? [];
      if (kind && ending === 'json') return { body: JSON.stringify(offerOf(Number(count))) };
      if (kind) return { body: pageOf(`/offer-${count}.json`, kind === 'feed' ? `${directory.url}services` : '') };
      return undefined;
    },
  });
  const times = async (/** @type {(page: import('puppeteer-core').Page) => Promise<any>} */ measure, often = runs) => {
    const found = [];
    for (let run = 0; run < often; run++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      found.push(await measure(page));
      await context.close();
    }
    return found;
  };
  try {
    say('300 services …');
    const [drawn] = await times(async (page) => {
      await page.goto(`${site.url}offer-300.html`);
      await page.waitForFunction('document.querySelector("cp-offer-finder")?.state === "ready"');
      return page.evaluate(drawnInPage);
    }, 1);
    finished = finishedPage(drawn);
    const byHand = await times(async (page) => {
      await page.emulateCPUThrottling(SLOWED);
      await page.goto(`${site.url}finished.html`);
      await page.waitForFunction(() => globalThis.painted);
      return page.evaluate(() => globalThis.painted - globalThis.begun);
    });
    const first = await times(async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.emulateCPUThrottling(SLOWED);
      await page.goto(`${site.url}offer-300.html`);
      await page.waitForFunction(() => globalThis.drawn);
      return page.evaluate(() => globalThis.drawn - globalThis.checked);
    });
    say('5,300 services …');
    const large = await times(async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.goto(`${site.url}offer-5300.html`);
      await page.waitForFunction(() => globalThis.drawn);
      await page.evaluate(() => (globalThis.longest = 0));
      return page.evaluate(typeInPage, [...LETTERS, ...TYPED.flatMap((word) => beginnings(word))]);
    });
    say('the directory searches …');
    const remote = await times(async (page) => {
      await page.evaluateOnNewDocument(watch);
      await page.emulateCPUThrottling(SLOWED);
      await page.goto(`${site.url}feed-0.html`);
      await page.waitForFunction(() => globalThis.painted);
      return page.evaluate(() => globalThis.painted - globalThis.answered);
    });
    return {
      seedingSeconds: seeding,
      firstResults: Math.min(...first),
      firstResultsFinished: Math.min(...byHand),
      key: Math.min(...large.map(({ keys }) => p95(keys))),
      letter: Math.min(...large.map(({ keys }) => p95(keys.slice(0, LETTERS.length)))),
      longestTask: Math.min(...large.map(({ longest }) => longest)),
      serverPainted: Math.min(...remote),
    };
  } finally {
    await browser.close();
    await site.close();
    await directory.close();
  }
}

/** Runs in the page before anything of it. */
function watch() {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });

  const afterFrame = (/** @type {() => void} */ then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage('');
    });
  addEventListener('cp-load', () => afterFrame(() => (globalThis.drawn = performance.now())));
  // A section is read when it is checked, the offer first, and not again: what is drawn is what came of it.
  const { parse } = JSON;
  JSON.parse = (text, ...more) => {
    const whole = parse(text, ...more);
    for (const [name, section] of Object.entries(whole ?? {})) {
      const get = () => {
        globalThis.checked = performance.now();
        return section;
      };
      Object.defineProperty(whole, name, { enumerable: true, get });
    }
    return whole;
  };

  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const response = await real(input, init);
    if (!String(input).includes('/services')) return response;
    const copy = await response.arrayBuffer();
    globalThis.answered = performance.now();
    const root = document.querySelector('cp-offer-finder')?.shadowRoot;
    if (root && !root.querySelector('[part~="service"]')) {
      const seen = new MutationObserver(() => {
        if (!root.querySelector('[part~="service"]')) return;
        seen.disconnect();
        afterFrame(() => (globalThis.painted ??= performance.now()));
      });
      seen.observe(root, { childList: true, subtree: true });
    }
    return new Response(copy, { status: response.status });
  };
}

/** What a finder has drawn. Runs in the page. */
function drawnInPage() {
  const root = document.querySelector('cp-offer-finder')?.shadowRoot;
  const sheets = [...(root?.adoptedStyleSheets ?? [])];
  return {
    markup: root?.innerHTML.replace(/<!--.*?-->/gs, '') ?? '',
    css: sheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText)).join('\n'),
  };
}

/** A page that is given what a finder draws all at once, and says when that is painted. @param {{ markup: string; css: string }} drawn */
function finishedPage({ markup, css }) {
  const text = (/** @type {string} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Offer</title></head><body><div></div><script type="module">
const root = document.querySelector('div').attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(${text(css)});
root.adoptedStyleSheets = [sheet];
requestAnimationFrame(() => setTimeout(() => {
  globalThis.begun = performance.now();
  root.innerHTML = ${text(markup)};
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.painted = performance.now());
    port2.postMessage('');
  });
}));
</script></body></html>`;
}

/** Types into the finder, and says how long each key took until what it found was laid out. @param {string[]} typed */
async function typeInPage(typed) {
  const finder = /** @type {any} */ (document.querySelector('cp-offer-finder'));
  const input = finder.shadowRoot.querySelector('[part~="query"]');
  const key = async (/** @type {string} */ text) => {
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await finder.updateComplete;
    finder.getBoundingClientRect();
    return performance.now() - start;
  };
  const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 200 }));
  input.focus();
  await key('a');
  // Until all is made ready: nothing changes for a second then.
  for (let count = 0; count < 150; count++) await idle();
  const longest = globalThis.longest;
  const keys = [];
  for (const text of typed) {
    keys.push(await key(text));
    await idle();
  }
  return { keys, longest };
}

/** A made-up council’s document with an offer of so many services. @param {number} count */
function offerOf(count) {
  const word = (/** @type {number} */ at) => WORDS[(at * 7919 + (at >> 3) * 31) % WORDS.length];
  const text = (/** @type {number} */ at, /** @type {number} */ length) =>
    Array.from({ length }, (_, more) => word(at * 17 + more * more)).join(' ');
  const services = Array.from({ length: count }, (_, at) => ({
    id: `service-${at}`,
    name: `${text(at, 3)} ${at}`,
    status: 'active',
    headings: ['other'],
    entitlement: 'partner',
    categories: [word(at)],
    needs: [`I need ${text(at + 3, 2)}`],
    summary: text(at + 5, 12),
    description: [text(at + 9, 45)],
  }));
  return {
    schemaVersion: '1.0',
    about: {
      ...{ title: 'Offer', organisation: 'council', organisationName: 'Wenlowdale Council', kind: 'illustrative' },
      ...{ languages: ['en'], published: '2026-09-01', reviewed: '2026-09-01', nextReview: '2099-01-01' },
    },
    organisations: [{ id: 'council', name: 'Wenlowdale Council', type: 'council' }],
    localOffer: { availability: 'included', services },
  };
}

/** @param {string} src @param {string} feed */
function pageOf(src, feed) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Offer</title>
<script type="module" src="/dist/cdn/elements/offer-finder.js"></script></head>
<body><cp-data src="${src}"><cp-offer-finder${feed ? ` feed="${feed}"` : ''}></cp-offer-finder></cp-data></body></html>`;
}

/** @param {string} word */
function beginnings(word) {
  return Array.from(word, (_, at) => word.slice(0, at + 1));
}

/** @param {number[]} numbers */
function p95(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? NaN;
}
