/**
 * Opens a page in a tab of its own and says, in milliseconds from the start of navigation, when everything had been
 * painted, what kept the main thread busy meanwhile, and how far things moved.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ slowed?: number; loads?: number; charts?: number }} options How many times slower the processor is made; how many
 *   elements must have drawn themselves, on a page of the kit; or how many charts must have been drawn, on any page.
 */
export async function measurePage(browser, url, { slowed = 1, loads = 0, charts = 0 }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    // Charts are drawn only where they are near to view.
    await page.setViewport({ width: 1280, height: charts ? 600 + charts * 500 : 900 });
    await page.evaluateOnNewDocument(watch, loads, charts);
    if (slowed > 1) await page.emulateCPUThrottling(slowed);
    await page.goto(url);
    await page.waitForFunction(() => 'painted' in (globalThis.watched ?? {}));
    // What shifts, or blocks, just after the last tile counts as well.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
    return await page.evaluate(() => globalThis.watched);
  } finally {
    await context.close();
  }
}

/**
 * How long it takes a page, in milliseconds, from the text of its document to a tile that is drawn.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
export async function measureArrival(browser, url) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const { text } = Response.prototype;
    Response.prototype.text = async function () {
      const all = await text.call(this);
      globalThis.arrived = performance.now();
      return all;
    };
    addEventListener('cp-load', () => (globalThis.drawn = performance.now()));
  });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.drawn);
  const time = await page.evaluate(() => globalThis.drawn - globalThis.arrived);
  await page.close();
  return time;
}

/** Runs in the page before anything of it, so that it misses nothing. @param {number} expected @param {number} charts */
function watch(expected, charts) {
  const watched = { blocking: 0, longest: 0, shift: 0 };
  globalThis.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.blocking += Math.max(0, duration - 50);
      watched.longest = Math.max(watched.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  let loads = 0;
  const afterFrame = () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(watched, { painted: performance.now() });
      port2.postMessage('');
    });
  if (charts) {
    const drawn = new Set();
    const { stroke } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.stroke = function (/** @type {any[]} */ ...path) {
      stroke.apply(this, /** @type {[]} */ (path));
      if (!this.canvas.isConnected || drawn.has(this.canvas)) return;
      drawn.add(this.canvas);
      if (drawn.size === charts) afterFrame();
    };
    return;
  }
  addEventListener('cp-load', () => ++loads === expected && afterFrame());
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelectorAll('.tile-box').length === expected) afterFrame();
  });
}

/** The one in the middle. @param {number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = NaN, above = below] = sorted.slice(sorted.length % 2 ? middle : middle - 1);
  return sorted.length % 2 ? below : (below + above) / 2;
}
