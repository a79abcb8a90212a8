import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../helpers/engines.mjs';
import { serveCharts } from './charts.mjs';
import { measureArrival, measurePage, median } from './measure.mjs';
import { drawnOn, serveBench } from './pages.mjs';

/** How much slower than this machine the visitor's is. */
const SLOWED = 4;
const MEGABYTE = 1_000_000;
const demo = new URL('../../demo/index.html', import.meta.url);

/**
 * Everything that is measured in time or by eye, in one run and one browser, the kit and the page by hand in turns.
 *
 * @param {{ runs: number; say?: (line: string) => void }} options How often each page is opened; the middle counts.
 */
export async function bench({ runs, say = () => {} }) {
  const browser = await launch({ executablePath: findChromium()?.path ?? '', args: chromiumFlags });
  const site = await serveBench();
  try {
    /** @type {Record<string, { kit: number; hand: number; bare: number; ratio: number; bareRatio: number; overBare: number }>} */
    const painted = {};
    /** @type {Record<string, number>} */
    const layoutShift = {};
    let blockingAtTen = 0;
    let bareBlockingAtTen = 0;
    for (const tiles of [10, 50, 200]) {
      say(`${tiles} tiles …`);
      await prepare(browser, site, tiles);
      const [kit = [], hand = [], bare = []] = await inTurns(runs, ['kit', 'hand', 'bare'], (page) =>
        measurePage(browser, `${site.url}${page}-${tiles}.html`, { slowed: SLOWED, loads: tiles }),
      );
      const [ofKit = NaN, ofHand = NaN, ofBare = NaN] = [kit, hand, bare].map((results) => middle(results, 'painted'));
      const ratios = { ratio: ofKit / ofHand, bareRatio: ofBare / ofHand, overBare: ofKit / ofBare };
      painted[tiles] = { kit: ofKit, hand: ofHand, bare: ofBare, ...ratios };
      layoutShift[`${tiles} tiles`] = Math.max(...kit.map(({ shift }) => shift));
      if (tiles === 10) [blockingAtTen, bareBlockingAtTen] = [middle(kit, 'blocking'), middle(bare, 'blocking')];
    }

    say('unthrottled …');
    const [fifty = []] = await inTurns(runs, ['kit-50.html'], (page) =>
      measurePage(browser, site.url + page, { loads: 50 }),
    );
    const [large = []] = await inTurns(runs, [`large-${MEGABYTE}.html`], (page) =>
      measureArrival(browser, site.url + page),
    );
    for (const council of existsSync(demo) ? ['wakefield', 'westmorland-and-furness', 'illustrative'] : []) {
      const url = `${site.url}?council=${council}`;
      const [shown = []] = await inTurns(1, [url], (page) => measurePage(browser, page, { loads: 3 }));
      layoutShift[`demo, ${council}`] = Math.max(...shown.map(({ shift }) => shift));
    }
    say('charts …');
    return {
      painted,
      charts: await measureCharts(browser, runs),
      blockingAtTen,
      bareBlockingAtTen,
      longestTaskAtFifty: middle(fifty, 'longest'),
      layoutShift,
      largeDocument: median(large),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Only the charts, in a browser of their own. @param {{ runs: number }} options How often each page is opened. */
export async function benchCharts({ runs }) {
  const browser = await launch({ executablePath: findChromium()?.path ?? '', args: chromiumFlags });
  try {
    return await measureCharts(browser, runs);
  } finally {
    await browser.close();
  }
}

/** Six charts beside the same by chart.js alone, and the longest task of twenty-four. */
async function measureCharts(browser, runs) {
  const site = await serveCharts();
  try {
    const [kit = [], plain = [], bare = []] = await inTurns(runs, ['kit', 'plain', 'bare'], (page) =>
      measurePage(browser, `${site.url}${page}-6.html`, { slowed: SLOWED, charts: 6 }),
    );
    const [many = [], plainMany = []] = await inTurns(runs, ['kit', 'plain'], (page) =>
      measurePage(browser, `${site.url}${page}-24.html`, { charts: 24 }),
    );
    const [ofKit = NaN, ofPlain = NaN, ofBare = NaN] = [kit, plain, bare].map((results) => middle(results, 'painted'));
    const [longest, plainLongest] = [middle(many, 'longest'), middle(plainMany, 'longest')];
    return { kit: ofKit, plain: ofPlain, bare: ofBare, ratio: ofKit / ofPlain, longest, plainLongest };
  } finally {
    await site.close();
  }
}

/** Writes the pages beside the kit’s: what it draws, as plain markup and by Lit and its context alone. */
async function prepare(browser, site, tiles) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.url}kit-${tiles}.html`, { waitUntil: 'networkidle0' });
  await site.setDrawn(await drawnOn(page));
  await page.close();
}

/**
 * Measures each page once, then each again, so that a busy moment of the machine falls on all of them.
 *
 * @template Result
 * @param {number} runs
 * @param {string[]} pages
 * @param {(page: string) => Promise<Result>} measure
 * @returns {Promise<Result[][]>}
 */
async function inTurns(runs, pages, measure) {
  /** @type {Result[][]} */
  const results = pages.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, page] of pages.entries()) results[index].push(await measure(page));
  }
  return results;
}

/** @param {Record<string, number>[]} results @param {string} what */
function middle(results, what) {
  return median(results.map((result) => result[what] ?? 0));
}
