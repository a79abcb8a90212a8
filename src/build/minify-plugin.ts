import { minify } from 'terser';
import type { Plugin } from 'vite';

import { isSource } from './entries.js';

/**
 * Takes the last bytes out of the files for pages: the indentation of style sheets and templates, which a minifier of
 * scripts must leave alone, and what a second minifier still finds.
 */
export function minifyPlugin(): Plugin {
  return {
    name: 'cp-minify',
    transform: (code, id) => (isSource(id) ? { code: withoutIndentation(code), map: null } : null),
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
        });
        if (!code) continue;
        chunk.code = code.length > LARGE ? CALLED_ON_LOAD + code : code;
      }
    },
  };
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
