import { join, relative, resolve } from 'node:path';

import { build, type Metafile } from 'esbuild';

import { elementNames, root } from './entries.js';

/** From how many elements on a thing stands in the file that they share. Measured: less or more costs most of them bytes. */
const MANY = 7;

/** The largest element decides nothing for the others: it takes what they share in the files in which they share it. */
const LARGEST = 'offer-finder';

/**
 * Which files for pages are made of what. `core` is what elements of all kinds need, `tile` what only tiles and boards need
 * besides, `shared` what many of the further elements need; what fewer of them share stands together with what the same
 * ones share. In many small files a page compresses a tenth worse.
 */
export async function chunkGroups(): Promise<Group[]> {
  const names = elementNames().filter((name) => !name.startsWith('kpi-'));
  const tile = await neededBy('kpi-tile');
  const others = new Map(await Promise.all(names.map(async (name) => [name, await neededBy(name)] as const)));
  const path = (id: string) => relative(root, resolve(root, id.replace(/\?.*/, ''))).replaceAll('\\', '/');
  const users = (id: string) => names.filter((name) => others.get(name)!.has(path(id)));
  const few = (id: string) => users(id).filter((name) => name !== LARGEST);
  // What a module needs is shared by as many as it is, or more: those come first, and each finds its needs in their place.
  const modules = new Set([...others.values()].flatMap((needed) => [...needed]));
  const sharers = [...new Set([...modules].map((id) => few(id).join()))]
    .filter((key) => key.includes(','))
    .sort((one, other) => other.split(',').length - one.split(',').length);
  return [
    { name: 'core', test: (id) => tile.has(path(id)) && users(id).length > 0 },
    { name: 'shared', test: (id) => !tile.has(path(id)) && few(id).length >= MANY },
    { name: 'tile', test: (id) => tile.has(path(id)) || /cp-entry:elements.kpi-tile/.test(id) },
    ...sharers.map((key, index) => ({ name: `s${index}`, test: (id: string) => few(id).join() === key })),
  ];
}

interface Group {
  name: string;
  test: (id: string) => boolean;
}

/** The modules that a page with one element loads at once, without those of which it uses nothing. */
async function neededBy(element: string): Promise<Set<string>> {
  const entry = 'cp-page.ts';
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: ['data', element].map((name) => `import './src/elements/${name}/${name}.ts';`).join('\n'),
      resolveDir: root,
      sourcefile: entry,
    },
    outdir: join(root, 'dist'),
    bundle: true,
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const [first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (!first) throw new Error(`Nothing is built for a page with ${element}.`);
  const needed = new Set<string>();
  follow(first, metafile, needed, new Set());
  return needed;
}

function follow(file: string, metafile: Metafile, needed: Set<string>, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const { inputs = {}, imports = [] } = metafile.outputs[file] ?? {};
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput) needed.add(path);
  for (const { path, kind } of imports) if (kind === 'import-statement') follow(path, metafile, needed, seen);
}
