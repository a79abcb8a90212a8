import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { elementFiles } from './chunks.js';
import { directImportsPlugin } from './direct-imports.js';
import { buildForFrames } from './frames.js';
import { leanLitPlugin } from './lean-lit.js';
import { licencesPlugin } from './licences.js';
import { minifyPlugin } from './minify-plugin.js';
import { ownCopiesPlugin } from './own-copies.js';
import { elementNames, entries, entryPlugin, root } from './entries.js';
import { stamp } from './stale.mjs';

const require = createRequire(import.meta.url);
const dist = join(root, 'dist');

/** What draws the elements' templates to text, with the one copy of Lit that both must share, and what reads pages. */
const ofPrerendering =
  /^(@lit-labs\/ssr(-client|-dom-shim)?|@lit\/[\w-]+|lit(-html|-element)?|@parse5\/tools|parse5|entities)(\/|$)/;

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

runIfThere('src/build/generate.ts');
if (Object.keys(entries()).length > 0) {
  await buildPackage();
  await buildForPages();
  runBin(
    '@custom-elements-manifest/analyzer',
    'cem',
    'analyze',
    '--config',
    'test/config/custom-elements-manifest.config.mjs',
  );
  await buildForFrames(join(dist, 'custom-elements.json'), join(dist, 'cdn'));
  writeIntegrity();
  writeTypes();
}
if (existsSync(join(root, 'src/cli/cli.ts'))) await buildCommand();
runIfThere('src/cli/schema-files.ts', join(dist, 'schema/v1'));
// For documents that name their schema where the kit is published.
if (existsSync(join(dist, 'cdn'))) cpSync(join(dist, 'schema'), join(dist, 'cdn/schema'), { recursive: true });
writeFileSync(stamp, '');

/** For `npm install`: our files as modules, the packages we depend on left to the reader's own bundler. */
async function buildPackage() {
  await build(
    settings(dist, {
      plugins: [entryPlugin({ forPages: false })],
      build: {
        minify: false,
        rolldownOptions: {
          external: isPackage,
          output: {
            chunkFileNames: 'chunks/[name]-[hash].js',
            // In a file with `import 'lit'` the guard would run after it.
            codeSplitting: { groups: [{ name: 'guard', test: /elements.element.guard\.ts$/ }] },
          },
        },
      },
    }),
  );
}

/** For a `<script>`: nothing left to fetch from anywhere else, and as few bytes as can be. */
async function buildForPages() {
  const { groups, isShared } = await elementFiles();
  await build(
    settings(join(dist, 'cdn'), {
      plugins: [
        entryPlugin({ forPages: true }),
        ownCopiesPlugin(isShared),
        leanLitPlugin(),
        minifyPlugin(),
        directImportsPlugin(),
        licencesPlugin(),
      ],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: 'chunks/[name]-[hash].js',
            // Vite leaves the white space of library builds alone unless it is asked here.
            minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
            codeSplitting: { groups },
          },
        },
      },
    }),
  );
}

/**
 * The authors' command, for Node; its packages are installed beside it. Those of prerendering are taken in with their
 * licences: installed, they would be 14 MB for everybody who has the elements.
 */
async function buildCommand() {
  const output: Rolldown.OutputOptions = {
    entryFileNames: '[name].js',
    chunkFileNames: 'cli/[name]-[hash].js',
    banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
  };
  await build({
    ...settings(dist, {}),
    ssr: { noExternal: ofPrerendering },
    plugins: [shebangPlugin(), licencesPlugin('cli/LICENSES.txt')],
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: { cli: join(root, 'src/cli/cli.ts') },
        external: (id) => isPackage(id) && !ofPrerendering.test(id),
        output,
      },
    },
  });
  chmodSync(join(dist, 'cli.js'), 0o755);
}

/** The build writes its own first line; one in the source would become the second. */
function shebangPlugin(): Plugin {
  return { name: 'cp-shebang', transform: (code) => (code.startsWith('#!') ? code.replace(/^#!.*/, '') : null) };
}

function settings(outDir: string, own: InlineConfig): InlineConfig {
  return {
    configFile: join(root, 'vite.config.ts'),
    root,
    ...own,
    build: {
      ...own.build,
      outDir,
      emptyOutDir: false,
      lib: { entry: entries(), formats: ['es'], fileName: (_format, name) => `${name}.js` },
      rolldownOptions: { input: entries(), ...own.build?.rolldownOptions },
    },
  };
}

/** The compiler's own few lines for decorators are nobody's dependency, so they are taken in. */
function isPackage(id: string): boolean {
  return /^(node:|@?[a-z])/.test(id) && !/^(cp-entry:|@oxc-project\/)/.test(id);
}

/** Hashes of every script a page may load, by address from this folder: `integrity` of an import map knows no bare names. */
function writeIntegrity() {
  const folder = join(dist, 'cdn');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const hash = (name: string) =>
    createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');

  const hashes = Object.fromEntries(files.map((name) => [`./${name}`, `sha384-${hash(name)}`]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** Declarations of all sources go to `types/`, and each entry gets one beside it that points there. */
function writeTypes() {
  runBin('typescript', 'tsc', '--project', 'src/build/tsconfig.json');

  const pointer = (entry: string, source: string) => {
    const file = join(dist, `${entry}.d.ts`);
    const path = relative(dirname(file), join(dist, 'types', source)).replaceAll('\\', '/');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export * from '${path.startsWith('.') ? path : `./${path}`}';\n`);
  };
  if (existsSync(join(root, 'src/index.ts'))) pointer('index', 'index.js');
  for (const name of elementNames()) pointer(`elements/${name}`, `elements/${name}/${name}.js`);
}

function runIfThere(script: string, ...words: string[]) {
  if (existsSync(join(root, script))) run('--import', 'tsx', script, ...words);
}

function runBin(name: string, command: string, ...words: string[]) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  run(join(dirname(manifest), bin[command] ?? ''), ...words);
}

function run(...words: string[]) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(`The build stopped: ${words.join(' ')}`);
    process.exit(1);
  }
}
