import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

import { root } from './entries.js';

/**
 * Puts into a `file` beside those of a build the licences of all that is in them: whoever passes the folder on must pass
 * those on with it. Which packages they are is read from the modules in the files, so that none is forgotten. Only the
 * loader names it; to an element alone the line would cost more bytes than it has to spare.
 */
export function licencesPlugin(file = 'LICENSES.txt'): Plugin {
  return {
    name: 'cp-licences',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const folders = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder)));
      const others = [...folders].map(licenceOf).sort();
      this.emitFile({ type: 'asset', fileName: file, source: [licenceOf(root), ...others].join(`\n${LINE}\n`) });
      for (const chunk of chunks)
        if (chunk.fileName === 'index.js') chunk.code = `/*! Licences: ${file} */${chunk.code}`;
    },
  };
}

const LINE = '-'.repeat(72);

/** The folder of the package that a module is from; none for our own. */
function packageFolder(id: string): string[] {
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id) ?? [];
}

/** Packages that were looked at, and come without a text. What their package.json says is all that there is to pass on. */
const WITHOUT_TEXT = new Set(['@lit-labs/ssr-dom-shim', '@parse5/tools']);

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const named = `${name} ${version} (${license})\n`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file && WITHOUT_TEXT.has(name)) return named;
  if (!file) throw new Error(`${folder} has no file with its licence: it may not be in the files that are built.`);
  return `${named}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

interface Package {
  name: string;
  version: string;
  license: string;
}
