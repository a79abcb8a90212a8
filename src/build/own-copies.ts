import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

import { isSource } from './entries.js';

const entry = /^\0cp-entry:elements\/([\w-]+)$/;
const owner = /\?own=([\w-]+)$/;

/**
 * Gives each element its own copy of what only a few others need, so that it comes in one file. Shared in small files, of
 * which each compresses alone, the same costs an element a quarter more bytes and twenty requests.
 *
 * @param isShared Whether a module, by its path, stands in a file that elements share.
 */
export function ownCopiesPlugin(isShared: (path: string) => boolean): Plugin {
  return {
    name: 'cp-own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      const element = importer && (entry.exec(importer) ?? owner.exec(importer))?.[1];
      if (!element || source.startsWith('\0')) return null;
      const found = await this.resolve(source, importer.replace(owner, ''), { skipSelf: true });
      if (!found || found.external || !isSource(found.id) || isShared(found.id)) return found;
      return `${found.id}?own=${element}`;
    },
    load: (id) => (owner.test(id) ? readFileSync(id.replace(owner, ''), 'utf8') : null),
  };
}
