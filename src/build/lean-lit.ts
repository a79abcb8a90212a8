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
  // Polyfills for browsers that the kit does not know, and a hook for what hydrates: its own copy of Lit is another one.
  [/reactive-element[/\\]reactive-element\.js$/, /=\w+\.reactiveElementPolyfillSupport\b/, '=void 0'],
  [/lit-html[/\\]lit-html\.js$/, /=\w+\.litHtmlPolyfillSupport\b/, '=void 0'],
  [/lit-element[/\\]lit-element\.js$/, /=\w+\.litElementPolyfillSupport\b/, '=void 0'],
  [/lit-element[/\\]lit-element\.js$/, /,\w\.litElementHydrateSupport\?\.\(.*?\);/, ';'],
  [/reactive-element[/\\]reactive-element\.js$/, /,\w=globalThis,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/, ''],
  // What the other kind of decorators leaves behind; the kit has none of them.
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
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
  // Comments in templates, elements whose text is no markup, and what follows an attribute without a space.
  [/lit-html[/\\]lit-html\.js$/, /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else)/, ''],
  [/lit-html[/\\]lit-html\.js$/, /<\(\?:\(!--\|\\\/\[\^a-zA-Z\]\)\|/, '<(?:'],
  [
    /lit-html[/\\]lit-html\.js$/,
    /"!--"===(\w)\[1\]\?\w=\w:void 0!==\w\[1\]\?\w=\w:void 0!==\w\[2\]\?\(.*?,(\w=\w)\):void 0!==\w\[3\]/,
    'void 0!==$1[1]?$2:void 0!==$1[2]',
  ],
  [/lit-html[/\\]lit-html\.js$/, /:(\w)===\w\|\|\1===\w\?(\1)=\w:\((\1=\w),\w=void 0\)/, ':$3'],
  [/lit-html[/\\]lit-html\.js$/, /\((\w)=\w\?\?(\w),(\w=-1)\)/, '($1=$2,$3)'],
  [/lit-html[/\\]lit-html\.js$/, /const \w=\w===\w&&\w\[\w\+1\]\.startsWith\("\/>"\)\?" ":"";/, ''],
  [/lit-html[/\\]lit-html\.js$/, /(\w\.slice\(\w\)\+\w)\+\w\)(:\w\+\w\+\(-2===\w\?\w:)\w\)/, '$1)$2"")'],
  // Listeners that are objects with wishes of their own, and names of kinds that nobody asks for.
  [
    /lit-html[/\\]lit-html\.js$/,
    /const s=this\._\$AH,e=t===A&&s!==A\|\|.*?this\._\$AH=t\}/,
    'const s=this._$AH;t===A&&s!==A&&this.element.removeEventListener(this.name,this),t!==A&&s===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [/lit-html[/\\]lit-html\.js$/, /"function"==typeof (this\._\$AH)\?(.*?):\1\.handleEvent\(\w\)/, '$2'],
  [/lit-html[/\\]lit-html\.js$/, /constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /constructor\(\w,\w,\w,\w,\w\)\{super\(\w,\w,\w,\w,\w\),this\.type=5\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /this\.type=1,this\._\$AH=(\w),this\._\$AN=void 0,/, ''],
  [/lit-html[/\\]lit-html\.js$/, /this\.type=2,(this\._\$AH=\w),this\._\$AN=void 0,/, '$1,'],
  [/lit-html[/\\]lit-html\.js$/, /,this\._\$AN=void 0(?=,this\._\$AD)/, ''],
  // Something that stands where a template is to be drawn, and documents of others: `RovingElement` makes the root.
  [
    /lit-html[/\\]lit-html\.js$/,
    /const e=s\?\.renderBefore\?\?i;.*?h=new k\(i\.insertBefore\(c\(\),t\),t,.*?return h\._\$AI\(t\),h\}/,
    'const h=i._$litPart$??=new k(i.appendChild(c()),null,void 0,s);return h._$AI(t),h}',
  ],
  [/lit-html[/\\]lit-html\.js$/, /\(t\?\.creationScope\?\?l\)/, 'l'],
  [/lit-element[/\\]lit-element\.js$/, /createRenderRoot\(\)\{.*?\}(?=update)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /\w\.shadowRootOptions=\{mode:"open"\},/, ''],
  // Style sheets are listed once; elements ask neither whether to draw nor what to do after the first time.
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /let (\w)=!1;const (\w)=this\._\$AL;try\{.*?\}catch\((\w)\)\{throw \w=!1,(.*?)\}\w&&(.*?)\}/,
    'const $2=this._$AL;try{this.willUpdate($2),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update($2)}catch($3){throw $4}$5}',
  ],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /this\.hasUpdated\|\|\((this\.hasUpdated=!0),.*?\)(?=,this\.updated)/,
    '$1',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /shouldUpdate\(\w\)\{.*?\}/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /firstUpdated\(\w\)\{\}/, ''],
  // A document is always followed, and asked for in one way.
  [
    /context-consumer\.js$/,
    /if\(this\.subscribe=!1,this\.provided=!1,this\.value=void 0,this\.t=.*?(?=\}hostConnected)/,
    'this.value=void 0,this.t=(t,s)=>{this.unsubscribe!==s&&this.unsubscribe?.(),this.value=t,this.host.requestUpdate(),this.unsubscribe=s},this.host=t,this.context=s.context,t.addController(this)',
  ],
  [/context-consumer\.js$/, /this\.subscribe(?=\)\)\})/, '!0'],
  [/context-provider\.js$/, /\?\?t\.composedPath\(\)\[0\]/, ''],
  [/context-provider\.js$/, /\((s\.contextTarget)\?\?s\.composedPath\(\)\[0\]\)/, '$1'],
  [/context-provider\.js$/, /,t\.subscribe\)/, ')'],
  [/context-request-event\.js$/, /,this\.subscribe=\w\?\?!1/, ''],
  [/context-provider\.js$/, /super\(void 0!==\w\.context\?\w\.initialValue:\w\)/, 'super()'],
  [/context-provider\.js$/, /void 0!==(\w)\.context\?(this\.context=\w\.context):this\.context=\w/, '$2'],
  [/context-provider\.js$/, /this\.host\.addController\?\./, 'this.host.addController'],
  [/value-notifier\.js$/, /get value\(\)\{.*?\}set value\(\w\)\{.*?\}/, ''],
  [/value-notifier\.js$/, /,void 0!==\w&&\(this\.value=\w\)/, ''],
  [
    /value-notifier\.js$/,
    /setValue\((\w),\w=!1\)\{.*?updateObservers\(\)\}/,
    'setValue($1){const i=$1!==this.o;this.o=$1,i&&this.updateObservers()}',
  ],
  [/value-notifier\.js$/, /if\(!\w\)return void \w\(this\.value\);/, ''],
  [/value-notifier\.js$/, /(\w)\(this\.value,(\w)\)/, '$1(this.o,$2)'],
  [/value-notifier\.js$/, /clearCallbacks\(\)\{.*?\}/, ''],
  // Style sheets of others, and who made one.
  [/reactive-element[/\\]css-tag\.js$/, /this\._\$cssResult\$=!0;(this\.cssText=\w),this\.t=\w/, '$1'],
  [/reactive-element[/\\]css-tag\.js$/, /new n\(\"string\"==typeof (\w)\?\w:\w\+\"\",void 0,s\)/, 'new n($1)'],
  [/reactive-element[/\\]css-tag\.js$/, /(\w)=>\w instanceof CSSStyleSheet\?\w:(\w\.styleSheet)/, '$1=>$2'],
  // What an element is before it is defined, which is when the browser asks for its attributes, and only then.
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /static get observedAttributes\(\)\{.*?\}(?=static createProperty)/,
    'static get observedAttributes(){this._$Ei(),this.elementStyles=[this.styles??[]].flat(1/0);const n=this._$Eh=new Map;for(const[t,{attribute:a=t.toLowerCase()}]of this.elementProperties)!1!==a&&n.set(a,t);return[...n.keys()]}',
  ],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /static _\$Ei\(\)\{.*?\}(?=static finalize\(\))/,
    'static _$Ei(){this.hasOwnProperty("elementProperties")||(this.elementProperties=new Map(Object.getPrototypeOf(this).elementProperties))}',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /static finalize\(\)\{.*?\}(?=static finalizeStyles)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /static finalizeStyles\(.*?\}(?=static _\$Eu)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /static _\$Eu\(.*?\}(?=constructor)/, ''],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /(\w)\.elementStyles=\[\],\w\[\w\(\"elementProperties\"\)\]=new Map,\w\[\w\(\"finalized\"\)\]=new Map,/,
    '',
  ],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /constructor\(\)\{super\(\),.*?\}(?=addController)/,
    'constructor(){super(),this.isUpdatePending=!1,this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&((this._$Ep??=new Map).set(t,this[t]),delete this[t]);this.requestUpdate()}',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /_\$E_\(\)\{.*?\}(?=connectedCallback)/, ''],
  [/reactive-element[/\\]reactive-element\.js$/, /this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
  [
    /lit-element[/\\]lit-element\.js$/,
    /super\(\.\.\.arguments\),(this\.renderOptions=\{host:this\}),this\._\$Do=void 0/,
    'super(),$1',
  ],
  [/lit-element[/\\]lit-element\.js$/, /this\._\$Do=(?=\w\(\w,this\.renderRoot)/, ''],
  [/lit-element[/\\]lit-element\.js$/, /render\(\)\{return \w\}/, ''],
  [/lit-element[/\\]lit-element\.js$/, /\w\._\$litElement\$=!0,\w\[\"finalized\"\]=!0;/, ''],
  // What holds what, and whether to leave things as they are: elements as a whole say that, but no part of one.
  [/lit-html[/\\]lit-html\.js$/, /i\(t\)\.nextSibling;i\(t\)\.remove/, 't.nextSibling;t.remove'],
  [/lit-html[/\\]lit-html\.js$/, /2===(\w)\|\|3===\w/, '2===$1'],
  [
    /lit-html[/\\]lit-html\.js$/,
    /\w\.createElement\((\w),\w\),(\w)\.currentNode=/,
    'document.createElement("template"),this.el.innerHTML=$1,$2.currentNode=',
  ],
  [/lit-html[/\\]lit-html\.js$/, /static createElement\(.*?return \w\.innerHTML=\w,\w\}/, ''],
  [/lit-html[/\\]lit-html\.js$/, /(this\._\$AV=\[\],this\._\$AD=\w),this\._\$AM=\w/, '$1'],
  [/lit-html[/\\]lit-html\.js$/, /(this\._\$AB=\w),this\._\$AM=\w,/, '$1,'],
  [/lit-html[/\\]lit-html\.js$/, /(this\.name=\w),this\._\$AM=\w,/, '$1,'],
  [
    /lit-html[/\\]lit-html\.js$/,
    /void 0!==(\w)&&(\(void 0!==\w\.strings\?.*?\.length-2\):\w\._\$AI\(\w\[\w\]\)\))/,
    '$2',
  ],
  [/lit-html[/\\]lit-html\.js$/, /_\$AI\(t,i=this\)\{t=M\(this,t,i\),/, '_$AI(t){'],
  [
    /lit-html[/\\]lit-html\.js$/,
    /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o=!a\(t\).*?r===A\?t=A.*?&&this\.j\(t\)\}/,
    '_$AI(t,e,s){const h=this.strings;let o=!1;if(void 0===h)o=!a(t)||t!==this._$AH,this._$AH=t;else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=e[s+n],o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&this.j(t)}',
  ],
  [/lit-html[/\\]lit-html\.js$/, /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, '_$AI(t){t??=A;'],
  [/lit-html[/\\]lit-html\.js$/, /Array\((\w)\.length-1\)\.fill\(new String\)/, 'Array($1.length-1).fill($1)'],
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
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /_\$AK\((\w),(\w)\)\{const.*?\.converter:(\w);.*?\}(?=requestUpdate)/,
    '_$AK($1,$2){const{_$Eh:n,elementProperties:p}=this.constructor,o=n.get($1);void 0!==o&&(this[o]=$3.fromAttribute($2,p.get(o).type))}',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /=\{attribute:!0,type:String,.*?\}/, '={}'],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /requestUpdate\((\w),(\w),\w,\w=!1,\w\)\{.*?\}(?=async)/,
    'requestUpdate($1,$2){if(void 0!==$1){if(Object.is(this[$1],$2))return;this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}',
  ],
  // Properties that other decorators made, and those of a list beside the class.
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\).*?\}(?=\}const \w=this\._\$AL)/,
    '',
  ],
  [
    /reactive-element[/\\]reactive-element\.js$/,
    /if\(\w\.state&&.*?wrapped=!0\),(this\.elementProperties\.set\((\w),\w\)),.*?(?=static _\$Ei)/,
    'this._$Ei(),$1;const k=Symbol();Object.defineProperty(this.prototype,$2,{get(){return this[k]},set(v){const h=this[k];this[k]=v,this.requestUpdate($2,h)},configurable:!0,enumerable:!0})}',
  ],
  [/reactive-element[/\\]reactive-element\.js$/, /static addInitializer\(.*?\}(?=static)/, ''],
  // The compiler's own helper knows every kind of decorator; the kit has those of properties alone.
  [
    /@oxc-project.*[/\\]decorate\.js$/,
    /[^]*/,
    'export default (decorators, prototype, name) => { for (const decorate of decorators) decorate(prototype, name); };',
  ],
];

/** What templates of the kit must not hold, since Lit for pages no longer knows it. */
const unknown = /<!--|=\$\{[^{}]*\}\/>|<(script|style|textarea|title)\b[^>]*>[^<]*\$\{/;

/** Takes out of Lit and of the compiler's helpers what no page of the kit can reach. */
export function leanLitPlugin(): Plugin {
  const used = new Set<unknown>();
  return {
    name: 'cp-lean-lit',
    transform(code, id) {
      const here = replacements.filter(([file]) => file.test(id));
      if (isSource(id) && /\b(?:html|svg)`/.test(code) && unknown.test(code))
        throw new Error(`${id}: a template holds what src/build/lean-lit.ts takes out of Lit.`);
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
