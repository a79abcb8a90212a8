import type { Plugin } from 'vite';

import { isSource } from './entries.js';

/** What the files for pages do without, by the file in which it stands. Each is looked for, so that none is lost unseen. */
const replacements: [file: RegExp, what: RegExp, by: string][] = [
  // Every browser that reads the kit has had style sheets to share since 2023; Lit has another way for those before.
  [
    /reactive-element[/\\]css-tag\.js$/,
    /=\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|.*?"replace"in CSSStyleSheet\.prototype/,
    '=!0',
  ],
  [
    /reactive-element[/\\]css-tag\.js$/,
    /if\(this\._\$cssResult\$=!0,\w+!==\w+\)throw Error\("CSSResult is not constructable\.[^"]*"\);/,
    'this._$cssResult$=!0;',
  ],
  // Polyfills for browsers that the kit does not know. The hook for hydration stays.
  [/reactive-element[/\\]reactive-element\.js$/, /=\w+\.reactiveElementPolyfillSupport\b/, '=void 0'],
  [/lit-html[/\\]lit-html\.js$/, /=\w+\.litHtmlPolyfillSupport\b/, '=void 0'],
  [/lit-element[/\\]lit-element\.js$/, /=\w+\.litElementPolyfillSupport\b/, '=void 0'],
  // What the other kind of decorators leaves behind; the kit has none of them.
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=)/,
    '',
  ],
  // Formulas: no template of the kit has any.
  [/lit-html[/\\]lit-html\.js$/, /:3===\w+\?"<math>":""/, ':""'],
  [/lit-html[/\\]lit-html\.js$/, /:3===\w+\?"<\/math>":""/, ':""'],
  // The compiler's own helper knows every kind of decorator; the kit has those of properties alone.
  [
    /@oxc-project.*[/\\]decorate\.js$/,
    /[^]*/,
    'export default (decorators, prototype, name) => { for (const decorate of decorators) decorate(prototype, name); };',
  ],
];

/** Takes out of Lit and of the compiler's helpers what no page of the kit can reach. */
export function leanLitPlugin(): Plugin {
  const used = new Set<unknown>();
  return {
    name: 'cp-lean-lit',
    transform(code, id) {
      const here = replacements.filter(([file]) => file.test(id));
      if (!here.length) return withPlainSheets(code, id);
      for (const replacement of here) {
        const [, what, by] = replacement;
        if (!what.test(code)) throw new Error(`${id} is not what src/build/lean-lit.ts knows: change it there.`);
        used.add(replacement);
        code = code.replace(what, () => by);
      }
      return { code, map: null };
    },
    buildEnd() {
      if (used.size < replacements.length) throw new Error('A file that src/build/lean-lit.ts changes was not read.');
    },
  };
}

/** Our style sheets have no values in them, so that they need not the whole of Lit's tag for them. */
function withPlainSheets(code: string, id: string) {
  if (!isSource(id) || !/\bcss`/.test(code)) return null;
  if (/css`[^`]*\$\{/.test(code)) throw new Error(`${id}: a style sheet of the kit has no values in it.`);
  const imports = /import \{([^}]*)\bcss\b([^}]*)\} from (["'])lit\3/;
  if (!imports.test(code)) throw new Error(`${id}: css is not imported as src/build/lean-lit.ts expects.`);
  return { code: code.replace(imports, "import {$1unsafeCSS as css$2} from 'lit'"), map: null };
}
