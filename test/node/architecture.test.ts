import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readManifest, tagsOf } from '../config/check-manifest.mjs';
import { problemsOf, type Tree } from '../helpers/architecture.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

function readTree(...folders: string[]): Tree {
  const paths = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[cm]?[jt]s$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** A house with one element, in which nothing is wrong. */
const good: Tree = {
  'src/schema/kpi.ts': `import * as z from 'zod'; export type Kpi = z.infer<typeof kpi>; export const kpi = z.string();`,
  'src/model/trend.ts': `import type { Kpi } from '../schema/kpi.js'; export const trendOf = (kpi: Kpi) => kpi;`,
  'src/charts/draw.ts': `import { Chart } from 'chart.js'; export const draw = Chart;`,
  'src/data/context.ts': `import { createContext } from '@lit/context'; import { type ReactiveController } from 'lit'; export const c = createContext(1);`,
  'src/elements/element/element.ts': `import { LitElement } from 'lit'; export class CpElement extends LitElement {}`,
  'src/elements/kpi-tile/kpi-tile.ts': `import { CpElement } from '../element/element.js'; import { trendOf } from '../../model/trend.js'; import('../../charts/draw.js');`,
  'src/import/sheet.ts': `import Papa from 'papaparse'; export const parse = Papa;`,
  'src/cli/cli.ts': `import { argv } from 'node:process'; import { version } from '../../package.json'; import { parse } from '../import/sheet.js';`,
  'src/build/generate.ts': `import { writeFileSync } from 'node:fs'; import { kpi } from '../schema/kpi.js'; import { build } from 'vite';`,
  'src/index.ts': `export * from './elements/kpi-tile/kpi-tile.js';`,
  'test/elements/kpi-tile.test.ts': '',
  'stories/kpi-tile.stories.ts': '',
};

const planted: { rule: string; tree: Tree; says: RegExp; without?: string; tags?: string[] }[] = [
  {
    rule: 'a floor above',
    tree: { 'src/model/a.ts': `import '../data/context.js';` },
    says: /model may not import data/,
  },
  {
    rule: 'values where only types are lent',
    tree: { 'src/model/a.ts': `import { kpi } from '../schema/kpi.js';` },
    says: /only types from schema/,
  },
  {
    rule: 'one value among types',
    tree: { 'src/model/a.ts': `import { kpi, type Kpi } from '../schema/kpi.js';` },
    says: /only types from schema/,
  },
  {
    rule: 'a re-export from above',
    tree: { 'src/schema/a.ts': `export * from '../model/trend.js';` },
    says: /schema may not import model/,
  },
  {
    rule: 'a type from above',
    tree: { 'src/schema/a.ts': `type T = import('../model/trend.js').T;` },
    says: /schema may not import model/,
  },
  {
    rule: 'a package of another floor',
    tree: { 'src/elements/kpi-tile/a.ts': `import * as z from 'zod/mini';` },
    says: /may not name the package zod/,
  },
  {
    rule: 'a package of another floor, where others are open',
    tree: { 'src/import/a.ts': `import 'lit';` },
    says: /may not name the package lit/,
  },
  {
    rule: 'Node outside the command',
    tree: { 'src/import/a.ts': `import 'node:fs';` },
    says: /may not name the package node:fs/,
  },
  {
    rule: 'Lit itself where only its types are lent',
    tree: { 'src/data/a.ts': `import { html } from 'lit';` },
    says: /may not name the package lit/,
  },
  {
    rule: 'charts loaded at once',
    tree: { 'src/elements/kpi-tile/a.ts': `import '../../charts/draw.js';` },
    says: /only by import\(\)/,
  },
  { rule: 'the command', tree: { 'src/import/a.ts': `import '../cli/cli.js';` }, says: /may not import cli/ },
  {
    rule: 'the frame',
    tree: { 'src/cli/a.ts': `import '../embed/a.js';`, 'src/embed/a.ts': '' },
    says: /may not import embed/,
  },
  {
    rule: 'prerendering',
    tree: { 'src/import/a.ts': `import '../prerender/a.js';`, 'src/prerender/a.ts': '' },
    says: /may not import prerender/,
  },
  {
    rule: 'the front door',
    tree: { 'src/elements/kpi-tile/a.ts': `import '../../index.js';` },
    says: /may not import index\.ts/,
  },
  { rule: 'the build', tree: { 'src/cli/a.ts': `import '../build/generate.js';` }, says: /may not import build/ },
  { rule: 'the test folder', tree: { 'src/data/a.ts': `import '../../test/x.js';` }, says: /outside src/ },
  { rule: 'a floor that does not exist', tree: { 'src/misc/a.ts': '' }, says: /“misc” is no floor/ },
  { rule: 'a folder of odds and ends', tree: { 'src/model/utils/a.ts': '' }, says: /“utils” says nothing/ },
  { rule: 'a file of odds and ends', tree: { 'src/model/helpers.ts': '' }, says: /“helpers\.ts” says nothing/ },
  {
    rule: 'a cycle',
    tree: { 'src/model/a.ts': `import './b.js';`, 'src/model/b.ts': `import './a.js';` },
    says: /import cycle src\/model\/a\.ts → src\/model\/b\.ts → src\/model\/a\.ts/,
  },
  { rule: 'an element without a test', tree: {}, without: 'test/elements/kpi-tile.test.ts', says: /lacks a test/ },
  { rule: 'an element without a story', tree: {}, without: 'stories/kpi-tile.stories.ts', says: /lacks a story/ },
  { rule: 'an element without a tag', tree: {}, tags: [], says: /lacks the tag cp-kpi-tile/ },
];

describe('the architecture', () => {
  it('is kept by every file', async () => {
    const problems = problemsOf(readTree('src', 'stories', 'test'), tagsOf(await readManifest()));

    assert.deepEqual(problems, []);
  });

  it('has nothing to say about a good house', () => {
    assert.deepEqual(problemsOf(good, ['cp-kpi-tile']), []);
  });

  for (const { rule, tree, says, without = '', tags = ['cp-kpi-tile'] } of planted) {
    it(`refuses ${rule}`, () => {
      const kept = Object.entries({ ...good, ...tree }).filter(([path]) => path !== without);
      const problems = problemsOf(Object.fromEntries(kept), tags);

      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', says);
    });
  }
});
