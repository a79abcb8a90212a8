import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findEngines } from '../test/helpers/engines.mjs';
import { serve } from './server.mjs';

/* Takes the pictures of the README anew: npm run pictures, after npm run build. */
const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const chromium = findEngines().find(({ name }) => name === 'chromium');
if (!chromium) throw new Error('Pictures need Chromium.');

/** What each element is shown with: the document, and the attributes that choose a part of it. */
const shown = {
  'kpi-tile': ['illustrative', 'indicator="il-ind-stable"'],
  'kpi-board': ['westmorland-and-furness', ''],
  'outcome-chart': ['illustrative', 'indicator="il-ind-stable"'],
  'promise-tracker': ['illustrative', ''],
  strategy: ['wakefield', ''],
  priorities: ['st-helens', ''],
  voice: ['illustrative', ''],
  principles: ['westmorland-and-furness', ''],
  outcomes: ['st-helens', ''],
  'offer-finder': ['illustrative', 'query="deposit"'],
  'partner-duties': ['westmorland-and-furness', 'for="nhs"'],
  governance: ['wakefield', ''],
  'delivery-plan': ['illustrative', ''],
  'carer-support': ['westmorland-and-furness', ''],
  languages: ['westmorland-and-furness', ''],
  decision: ['westmorland-and-furness', ''],
  'about-data': ['wakefield', ''],
};
const WIDTH = 800;
const HEIGHT = 600;

const site = await serve({
  answer: (path) => {
    const [name] = Object.keys(shown).filter((one) => path === `/${one}.html`);
    if (!name) return undefined;
    const [council, attributes] = shown[name];
    const body = `<cp-data src="/data/${council}.json"><cp-${name} ${attributes}></cp-${name}></cp-data>`;
    return {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><link rel="stylesheet" href="/page.css"><script type="module" src="/dist/cdn/index.js"></script></head><body><main class="width">${body}</main></body></html>`,
    };
  },
});
const browser = await launch({ executablePath: chromium.path, headless: true, args: chromiumFlags });
await mkdir(folder, { recursive: true });
const page = await browser.newPage();
await page.setViewport({ width: WIDTH, height: HEIGHT });
for (const name of Object.keys(shown)) {
  await page.goto(new URL(`${name}.html`, site.url).href);
  await page.waitForFunction((tag) => document.querySelector(tag).state === 'ready', {}, `cp-${name}`);
  if (name === 'offer-finder') await page.waitForSelector('cp-offer-finder >>> [part="result"]');
  if (name === 'outcome-chart') await page.waitForSelector('cp-outcome-chart >>> .drawn');
  const bottom = await page.$eval('main', (main) => main.getBoundingClientRect().bottom + scrollY + 16);
  await page.screenshot({
    path: `${folder}${name}.png`,
    clip: { x: 0, y: 0, width: WIDTH, height: Math.min(HEIGHT, Math.ceil(bottom)) },
  });
}
await browser.close();
await site.close();
