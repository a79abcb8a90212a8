import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../demo/server.mjs';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The documents of the demo, by the name a page asks for them. */
export const councils = readdirSync(folder('demo/data'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** The addresses of the demo: one for each council, once the demo has a page. */
export const demoPages = existsSync(folder('demo/index.html')) ? councils.map((name) => `?council=${name}`) : [];

/** Every element that shows something, as it is built for pages. */
export const tags = readdirSync(folder('dist/cdn/elements'))
  .map((name) => `cp-${name.replace('.js', '')}`)
  .filter((tag) => tag !== 'cp-data');

/** A tag with what it must be told, so that it shows something of a council's document. */
export function markupOf(tag: string, council: string): string {
  if (tag !== 'cp-kpi-tile') return `<${tag}></${tag}>`;
  const { indicators } = JSON.parse(readFileSync(folder(`demo/data/${council}.json`), 'utf8')) as {
    indicators: Record<'observations' | 'items', { id: string }[]>;
  };
  const [first = { id: 'none' }] = [...indicators.observations, ...indicators.items];
  return `<${tag} indicator="${first.id}"></${tag}>`;
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

/** Waits until everything on a page shows what it will show: nothing is loading but what never comes. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    `[...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('cp-') && element.localName !== 'cp-data')
      .every((element) => element.state && (element.state !== 'loading' || element.closest('[src="/never.json"]')))`,
    { timeout: 10_000 },
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
