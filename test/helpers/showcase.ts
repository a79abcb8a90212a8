import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type { Answer } from '../../demo/server.mjs';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The documents of the demo, by the name a page asks for them. */
export const councils = readdirSync(folder('demo/data'))
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

/** The pages of the demo that show the council which the address names, and those that show the same to everybody. */
const pages = readdirSync(folder('demo')).filter((name) => name.endsWith('.html'));
const ofCouncils = pages.filter((name) => readFileSync(folder(`demo/${name}`), 'utf8').includes('council.js'));

/** The addresses of the demo: each page, for each council where it has one. */
export const demoPages = pages.flatMap((name) =>
  ofCouncils.includes(name) ? councils.map((council) => `${name}?council=${council}`) : [name],
);

/** Every element that shows something, as it is built for pages. */
export const tags = readdirSync(folder('dist/cdn/elements'))
  .map((name) => `cp-${name.replace('.js', '')}`)
  .filter((tag) => tag !== 'cp-data');

/** A tag with what it must be told, so that it shows something of a council's document. */
export function markupOf(tag: string, council: string): string {
  if (tag !== 'cp-kpi-tile' && tag !== 'cp-outcome-chart') return `<${tag}></${tag}>`;
  const { indicators } = JSON.parse(readFileSync(folder(`demo/data/${council}.json`), 'utf8')) as {
    indicators: { observations: { id: string; indicator: string }[]; items: { id: string }[] };
  };
  const [figure] = indicators.observations;
  const shown = (tag === 'cp-kpi-tile' ? figure?.id : figure?.indicator) ?? indicators.items[0]?.id ?? 'none';
  return `<${tag} indicator="${shown}"></${tag}>`;
}

/** Where each state comes from: a document, one that never comes, one that says nothing, one that is not there, none. */
const addresses = {
  ready: '/data/illustrative.json',
  loading: '/never.json',
  empty: '/empty.json',
  failed: '/missing.json',
  idle: '',
};
export const states = Object.keys(addresses) as (keyof typeof addresses)[];

/** A tag as it is in one state. */
export function inState(tag: string, state: keyof typeof addresses): string {
  const shown = markupOf(tag, 'illustrative');
  return addresses[state] ? `<cp-data src="${addresses[state]}">${shown}</cp-data>` : shown;
}

/** Every element in every state, one below the other. */
export function everyState(only: readonly string[] = states): string {
  return tags
    .flatMap((tag) => states.filter((state) => only.includes(state)).map((state) => inState(tag, state)))
    .map((markup) => `<div>${markup}</div>`)
    .join('\n');
}

/** What a server must answer for `everyState`. */
export function answerStates(path: string): Answer | undefined {
  if (path === '/never.json') return { delay: new Promise(() => {}) };
  if (path === '/empty.json') return { body: '{"schemaVersion":"1.0"}' };
  return undefined;
}

/** Waits until everything on a page and in its frames shows what it will show: nothing is loading but what never comes. */
export async function settled(page: Page): Promise<void> {
  for (const frame of page.frames()) await settledIn(frame);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

async function settledIn(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    `[...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('cp-') && element.localName !== 'cp-data')
      .every((element) => element.state && (element.state !== 'loading' || element.closest('[src="/never.json"]')))`,
    { timeout: 10_000 },
  );
}
