import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

import { root } from './entries.js';

/** Where it lies, from the folder that is published. */
const FILE = 'LICENSES.txt';

/**
 * Puts beside the files for pages the licences of all that is in them: whoever passes the folder on must pass those on with
 * it. Which packages they are is read from the modules in the files, so that none is forgotten. Only the loader names the
 * file; to an element alone the line would cost more bytes than it has to spare.
 */
export function licencesPlugin(): Plugin {
  return {
    name: 'cp-licences',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const folders = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageFolder)));
      const others = [...folders].map(licenceOf).sort();
      this.emitFile({ type: 'asset', fileName: FILE, source: [licenceOf(root), ...others].join(`\n${LINE}\n`) });
      for (const chunk of chunks)
        if (chunk.fileName === 'index.js') chunk.code = `/*! Licences: ${FILE} */${chunk.code}`;
    },
  };
}

const LINE = '-'.repeat(72);

/** The folder of the package that a module is from; none for our own. */
function packageFolder(id: string): string[] {
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id) ?? [];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file) throw new Error(`${folder} has no file with its licence: it may not be in the files for pages.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

interface Package {
  name: string;
  version: string;
  license: string;
}
