import { join, relative, resolve } from 'node:path';

import { build, type Metafile } from 'esbuild';

import { elementNames, root } from './entries.js';

/**
 * Which files for pages are made of what. `core` is what elements of all kinds need, `tile` what only tiles and boards need
 * besides. Everything else an element has to itself, in one file: what stands in many small files compresses a quarter
 * worse. `isShared` says of a module that elements have no copies of it.
 */
export async function elementFiles(): Promise<{ groups: Group[]; isShared: (id: string) => boolean }> {
  const names = elementNames().filter((name) => !name.startsWith('kpi-'));
  const tile = await neededBy('kpi-tile');
  const others = await Promise.all(names.map(async (name) => [name, await neededBy(name)] as const));
  return {
    groups: [
      { name: 'core', test: (id) => tile.all.has(path(id)) && others.some(([, { all }]) => all.has(path(id))) },
      { name: 'tile', test: (id) => tile.all.has(path(id)) || /cp-entry:elements.kpi-tile/.test(id) },
      { name: 'draw', test: (id) => OF_DRAWING.test(path(id)) },
      // Parts that are fetched later would else draw what they share with the element into files of their own.
      ...others
        .filter(([, { all, split }]) => [...all].some((module) => split.has(module) && !tile.all.has(module)))
        .map(([name, { all }]) => ({
          name,
          test: (id: string) => all.has(path(id)) && id.endsWith(`?own=${name}`),
        })),
    ],
    isShared: (id) => tile.all.has(path(id)) || OTHER_LANGUAGES.test(path(id)),
  };
}

/** Their words are fetched later, and no element has copies of them. */
const OTHER_LANGUAGES = /^src\/i18n\/(?!en\/)\w+\//;

/** What draws charts, with what else only a drawing needs: in one file, or its second half would be asked for after the first. */
const OF_DRAWING = /^src\/(charts\/|model\/series-look)|^node_modules\/(chart\.js|@kurkle)\//;

interface Group {
  name: string;
  test: (id: string) => boolean;
}

interface Needed {
  all: Set<string>;
  /** Those of them that parts which are fetched later need, too. */
  split: Set<string>;
}

/** The modules that a page with one element loads at once, without those of which it uses nothing. */
async function neededBy(element: string): Promise<Needed> {
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
  const all = new Set<string>();
  const seen = new Set<string>();
  follow(first, metafile, all, seen);
  const split = new Set([...seen].filter((file) => file !== first).flatMap((file) => modulesOf(file, metafile)));
  return { all, split };
}

function follow(file: string, metafile: Metafile, needed: Set<string>, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const module of modulesOf(file, metafile)) needed.add(module);
  for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
    if (kind === 'import-statement') follow(path, metafile, needed, seen);
}

function modulesOf(file: string, { outputs }: Metafile): string[] {
  return Object.entries(outputs[file]?.inputs ?? {}).flatMap(([module, { bytesInOutput }]) =>
    bytesInOutput ? [module] : [],
  );
}

/** The path of a module inside the project, as esbuild writes it. */
function path(id: string): string {
  return relative(root, resolve(root, id.replace(/\?.*/, ''))).replaceAll('\\', '/');
}
