import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';

import { isSource } from './entries.js';
import { SameNames } from './same-names.js';

/**
 * Takes the last bytes out of the files for pages: the indentation of style sheets and templates, which a minifier of
 * scripts must leave alone, and what a second minifier still finds.
 */
export function minifyPlugin(): Plugin {
  return {
    name: 'cp-minify',
    transform: (code, id) => (isSource(id) ? { code: withoutIndentation(code), map: null } : null),
    async generateBundle(_options, bundle) {
      const chunks = inOrder(bundle);
      const names = new SameNames(new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports)));
      for (const chunk of chunks) {
        const wanted = [...names.wanted(chunk)].map(([local, name]) => [`$${local}`, name]);
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
          nameCache: { vars: { props: Object.fromEntries(wanted) } },
        });
        if (!code) continue;
        const named = names.renamed({ ...chunk, code });
        chunk.code = named.length > LARGE ? CALLED_ON_LOAD + named : named;
      }
    },
  };
}

/** Each file after those it imports from. */
function inOrder(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const seen = new Set<string>();
  const after = (file: string): Rolldown.OutputChunk[] => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || seen.has(file)) return [];
    seen.add(file);
    return [...chunk.imports.flatMap(after), chunk];
  };
  return Object.keys(bundle).flatMap(after);
}

/**
 * Has Chromium compile every function while a file arrives, beside the page, and not one by one when it is first called.
 * To others it is a comment. In small files it costs more bytes than it is worth.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';
const LARGE = 40_000;

const block =
  '</?(?:caption|dd|div|dl|dt|h[2-6]|li|ol|p|path|section|slot|svg|table|tbody|td|th|thead|tr|ul)\\b[^<>]*>';
/** A line's end beside what begins and ends lines by itself, which a page would keep as text. */
const aroundBlocks = new RegExp(`(${block})\\n|\\n(?=${block})`, 'g');

/** White space means nothing between tags and around the signs of a style sheet, beyond a single space. */
function withoutIndentation(code: string): string {
  return code
    .replace(/css`[^`]*`/g, (sheet) =>
      sheet
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}'),
    )
    .replace(/\n\s+/g, '\n')
    .replace(aroundBlocks, '$1');
}
