import { dirname, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Lets each entry name every file it needs, in the order they run, and ask for all files of an element at once where it
 * fetches that element. Otherwise a browser learns of a file only when it has the one that imports it, and a page waits
 * for one answer after the other.
 */
export function directImportsPlugin(): Plugin {
  return {
    name: 'cp-direct-imports',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const all = needed(chunk, bundle, new Set());
        if (all.size > chunk.imports.length)
          chunk.code = [...all].map((file) => `import${pathOf(chunk, file)};`).join('') + chunk.code;
        for (const late of chunk.dynamicImports) {
          const next = bundle[late];
          if (next?.type !== 'chunk' || !next.isEntry) continue;
          const files = [...needed(next, bundle, new Set())].filter((file) => !all.has(file));
          const one = `import(${pathOf(chunk, late)})`;
          const together = [...files.map((file) => `import(${pathOf(chunk, file)})`), one].join();
          if (files.length) chunk.code = chunk.code.replace(one, `Promise.all([${together}])`);
        }
      }
    },
  };
}

/** Adds to `found` the files that a file imports, and what those import, in the order they run. */
export function needed(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, found: Set<string>): Set<string> {
  for (const file of chunk.imports) {
    const next = bundle[file];
    if (next?.type !== 'chunk' || found.has(file)) continue;
    needed(next, bundle, found);
    found.add(file);
  }
  return found;
}

function pathOf({ fileName }: Rolldown.OutputChunk, file: string): string {
  const path = posix.relative(dirname(fileName), file);
  return `"${path.startsWith('.') ? path : `./${path}`}"`;
}
