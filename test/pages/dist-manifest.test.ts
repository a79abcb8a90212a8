import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/browser.js';
import { partsDrawn } from '../helpers/in-page.mjs';
import { pageOf, serveSite } from '../helpers/serve.js';
import { answerStates, councils, demoPages, everyState, markupOf, settled, tags } from '../helpers/showcase.js';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName?: string;
  attributes?: (Named & { type: { text: string } })[];
  members?: (Named & { privacy?: string })[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');
const { modules } = JSON.parse(text) as { modules: { path: string; declarations: Declaration[]; exports: Named[] }[] };
const elements = new Map(
  modules.flatMap(({ declarations }) => declarations).flatMap((one) => (one.tagName ? [[one.tagName, one]] : [])),
);
const named = (list: Named[] = []) => list.map(({ name }) => name);

describe('the manifest', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;

  before(async () => {
    browser = await launchBrowser();
    const all = (council: string) => tags.map((tag) => markupOf(tag, council)).join('');
    const everything = Object.fromEntries(
      councils.map((council) => [
        `/all-${council}.html`,
        pageOf(`<cp-data src="/data/${council}.json">${all(council)}</cp-data>`),
      ]),
    );
    site = await serveSite({ pages: { '/states.html': pageOf(everyState()), ...everything }, answer: answerStates });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('names every element that is built for pages, and no other', () => {
    assert.deepEqual([...elements.keys()].sort(), ['cp-data', ...tags].sort());
  });

  it('points at files of the package, each of which brings what it is said to bring', async () => {
    assert.doesNotMatch(text, /\bsrc\//);
    for (const { path, exports } of modules) {
      assert.ok(existsSync(join(root, path)), path);
      const types = readFileSync(join(root, path.replace(/\.js$/, '.d.ts')), 'utf8');
      assert.match(types, /^export \* from '\.\.?\/[\w./-]+\.js';$/m);
      assert.ok(exports.length > 0, path);
    }
  });

  it('lists what a page may use of an element, and what it may choose from by its values', () => {
    for (const [tag, { members, attributes }] of elements) {
      assert.deepEqual(
        members?.filter(({ name, privacy }) => privacy || name.startsWith('#')),
        [],
        tag,
      );
      const wording = attributes?.find(({ name }) => name === 'wording')?.type.text;
      if (tag !== 'cp-data') assert.equal(wording, "'default' | 'plain' | 'easy-read' | 'child'");
    }
    const show = elements.get('cp-outcome-chart')!.attributes!.find(({ name }) => name === 'show');
    assert.equal(show?.type.text, "'both' | 'chart' | 'table'");
  });

  it('lists with each element the custom properties that all have', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8').matchAll(/var\((--cp-[\w-]+)/g);
    const shared = [...tokens].map(([, name]) => name!);

    assert.ok(shared.length >= 12);
    for (const tag of tags) {
      const own = named(elements.get(tag)!.cssProperties);
      assert.deepEqual(
        shared.filter((name) => !own.includes(name)),
        [],
        tag,
      );
    }
  });

  for (const path of ['states.html', ...councils.map((council) => `all-${council}.html`), ...demoPages]) {
    it(`names every part that an element draws: ${path}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}${path}`);
      await settled(page);
      const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(partsDrawn)));
      const drawn = frames.flat() as [tag: string, parts: string[]][];
      await page.close();

      assert.ok(drawn.length > 0);
      for (const [tag, parts] of drawn) {
        const known = named(elements.get(tag)?.cssParts);
        assert.deepEqual(
          parts.filter((part) => !known.includes(part)),
          [],
          tag,
        );
      }
    });
  }
});
