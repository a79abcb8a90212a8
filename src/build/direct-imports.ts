import { dirname, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Lets each entry name every file it needs, in the order they run, and ask for all files of an element at once where it
 * fetches that element; the core comes with `<cp-data>`, which is fetched beside each. Otherwise a browser learns of a
 * file only when it has the one that imports it, and a page waits for one answer after the other.
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
          const isHere = (file: string) =>
            all.has(file) || (bundle[file]?.name === 'core' && !late.endsWith('/data.js'));
          const files = [...needed(next, bundle, new Set())].filter((file) => !isHere(file));
          // Nothing is lost with a file that only hands on what stands in others.
          const own = Object.values(next.modules).some(({ code }) => code) ? [late] : [];
          const asked = [...files, ...own].map((file) => `import(${pathOf(chunk, file)})`);
          const together = asked.length > 1 ? `Promise.all([${asked.join()}])` : asked.join();
          chunk.code = chunk.code.replace(`import(${pathOf(chunk, late)})`, together);
        }
      }
    },
  };
}

/** Adds to `found` the files that a file imports, and what those import, in the order they run. */
function needed(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, found: Set<string>): Set<string> {
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
