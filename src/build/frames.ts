import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { frame as welsh } from '../i18n/cy/frame.js';
import { frame as english } from '../i18n/en/frame.js';
import { root } from './entries.js';

const source = join(root, 'src/embed');

/**
 * Builds what is shown in frames: `embed.html` with its script and style sheet, and `embed-host.js` for the page around
 * them. It has nothing of the elements in it, whose files the page loads as every other does.
 */
export async function buildForFrames(manifest: string, cdn: string): Promise<void> {
  const settings = { absWorkingDir: root, bundle: true, minify: true, target: 'es2022', outdir: cdn } as const;
  const script = (contents: string, sourcefile: string) => ({ contents, resolveDir: source, sourcefile });
  await build({
    ...settings,
    stdin: script(`import { showFrame } from './frame.ts'; showFrame(${attributesIn(manifest)});`, 'embed.ts'),
    format: 'esm',
    splitting: true,
    entryNames: 'embed',
    chunkNames: 'chunks/embed-[name]-[hash]',
  });
  // Not a module: a partner’s page may then take it from the council’s server without more headers.
  await build({
    ...settings,
    stdin: script(`import { fitFrames } from './host.ts'; fitFrames();`, 'embed-host.ts'),
    format: 'iife',
    entryNames: 'embed-host',
  });
  writeFileSync(join(cdn, 'embed.html'), page());
  copyFileSync(join(source, 'embed.css'), join(cdn, 'embed.css'));
}

/** The page, with the words that stand on it before any script speaks: in both languages, since it cannot know which. */
function page(): string {
  const late = [
    ['en', english],
    ['cy', welsh],
  ] as const;
  const said = late.map(
    // A link without an address leads to the page itself, with all that its address asks for.
    ([lang, { late, open }]) => `<p lang="${lang}">${late} <a href="" target="_blank">${open}</a></p>`,
  );
  return readFileSync(join(source, 'embed.html'), 'utf8')
    .replace('%title%', english.title)
    .replace('%late%', `\n      ${said.join('\n      ')}\n    `);
}

/** What a page may set of each element that shows something, from the manifest: those that are there or not with a question mark. */
function attributesIn(manifest: string): string {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  const entries = elements
    .filter(({ tagName }) => tagName !== 'cp-data')
    .map(({ tagName, attributes = [] }) => [
      tagName!.replace('cp-', ''),
      attributes.map(({ name, type }) => `${type?.text === 'boolean' ? '?' : ''}${name}`).join(' '),
    ]);
  return JSON.stringify(Object.fromEntries(entries));
}

interface Manifest {
  modules: {
    declarations: { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[];
  }[];
}
