import { join, relative } from 'node:path';

import { build, type Metafile } from 'esbuild';

import { elementNames, root } from './entries.js';

/**
 * Which files for pages are made of what. `core` is what elements of all kinds need, `figures` what only tiles and boards
 * need besides; the rest is divided as it is used. In many small files a page compresses a tenth worse.
 */
export async function chunkGroups(): Promise<{ name: string; test: (id: string) => boolean }[]> {
  const names = elementNames().filter((name) => !name.startsWith('kpi-'));
  const tile = await neededBy('kpi-tile');
  const others = await Promise.all(names.map(neededBy));
  const shell = 'src/elements/kpi-tile/kpi-tile.ts';
  const path = (id: string) => relative(root, id.replace(/\?.*/, '')).replaceAll('\\', '/');
  return [
    { name: 'core', test: (id) => tile.has(path(id)) && others.some((other) => other.has(path(id))) },
    { name: 'figures', test: (id) => tile.has(path(id)) && path(id) !== shell },
  ];
}

/** The modules that a page with one element loads at once. */
async function neededBy(element: string): Promise<Set<string>> {
  const entries = ['data', element].map((name) => `src/elements/${name}/${name}.ts`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: join(root, 'dist'),
    bundle: true,
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const needed = new Set<string>();
  for (const entry of entries) follow(entry, metafile, needed);
  return needed;
}

function follow(path: string, metafile: Metafile, needed: Set<string>): void {
  if (needed.has(path)) return;
  needed.add(path);
  for (const { path: next, kind } of metafile.inputs[path]?.imports ?? []) {
    if (kind === 'import-statement') follow(next, metafile, needed);
  }
}
