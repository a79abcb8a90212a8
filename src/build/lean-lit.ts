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
  // Sheets from templates, of which Lit keeps one for each; the kit's are texts (see `withPlainSheets`).
  [
    /reactive-element[/\\]css-tag\.js$/,
    /get styleSheet\(\)\{.*?\}toString\(\)\{.*?\}/,
    'get styleSheet(){if(!this.o)(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o}',
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
  // Directives: no template of the kit has any.
  [
    /lit-html[/\\]lit-html\.js$/,
    /function (\w)\((\w),(\w),\w=\2,\w\)\{if\(.*?_\$AS\(.*?\),\w,\w\)\),\3\}/,
    'function $1($2,$3){return $3}',
  ],
  // Values in comments, and those that stand for a whole element.
  [/lit-html[/\\]lit-html\.js$/, /else\{let (\w)=-1;for\(;-1!==.*?\1\+=\w\.length-1\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
  [
    /lit-html[/\\]lit-html\.js$/,
    /else (\w)\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\1\)\);/,
    '',
  ],
  // What only directives ask for: whether a part is still on the page, and what it is in.
  [/lit-html[/\\]lit-html\.js$/, /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.*?\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /get _\$AU\(\)\{return this\._\$AM\?.*?\}(?=constructor)/, ''],
  [/lit-html[/\\]lit-html\.js$/, /get parentNode\(\)\{let.*?\}get startNode.*?\}get endNode.*?\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /get tagName\(\)\{.*?\}get _\$AU\(\)\{.*?\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [/lit-html[/\\]lit-html\.js$/, /setConnected\(\w\)\{.*?\}(?=\}class)/, ''],
  [/lit-html[/\\]lit-html\.js$/, /this\._\$AP\?\.\(!1,!0,\w\)/, ''],
  [
    /lit-element[/\\]lit-element\.js$/,
    /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do.*?\(!1\)\}/,
    '',
  ],
  [
    /lit-element[/\\]lit-element\.js$/,
    /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
    '',
  ],
  // Templates that another tool has compiled.
  [/lit-html[/\\]lit-html\.js$/, /"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?\),\w\)/, '$1'],
  // What Lit leaves with the page, and with it what a page could stop it by.
  [/lit-html[/\\]lit-html\.js$/, /\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/lit-element[/\\]lit-element\.js$/, /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/reactive-element[/\\]reactive-element\.js$/, /\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/element[/\\]guard\.ts$/, /[^]+/, 'export {};'],
  // Properties that are written back to attributes, that have values to fall back to, or their own way to be read.
  [/reactive-element[/\\]reactive-element\.js$/, /toAttribute\(\w,\w\)\{.*?\},(?=fromAttribute)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /case Object:case Array:try\{.*?\}catch\(\w\)\{.*?\}/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /this\._\$Eq&&=.*?\)\),/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /"function"==typeof \w\.converter\?.*?\.converter:(?=\w;)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /\|\|\w\.useDefault&&.*?\(\w,\w\)\)(?=\)\)return)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, ''],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /C\((\w),(\w),\{useDefault.*?\}(?=async)/,
    'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  ],
  // Properties that other decorators made, and those of a list beside the class.
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\).*?\}(?=\}let)/,
    '',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /this\.prototype\.hasOwnProperty\(\w\)&&.*?wrapped=!0\),/, ''],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\(\w,\w\[\w\]\)\}/,
    '$1;',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /static addInitializer\(.*?\}(?=static)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
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
        code = code.replace(what, by);
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
