import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** What the files for pages are built without, and how it would be seen in the source. */
const takenOut: [what: string, seen: RegExp, example: string][] = [
  ['directives', /from 'lit\/(?:async-)?directive/, `import { live } from 'lit/directives/live.js';`],
  ['formulas', /\bmathml\b/, 'mathml`<mi>x</mi>`'],
  ['values in comments', /<!--[^>]*\$\{/, '`<!-- ${words} -->`'],
  [
    'properties that are written back, or read in their own way',
    /property\(\{[^}]*\b(?:reflect|useDefault|converter|hasChanged|noAccessor|state)\b/,
    '@property({ type: Boolean, reflect: true })',
  ],
  [
    'properties that hold lists or objects as attributes',
    /property\(\{(?!\s*attribute: false\b)[^}]*type: (?:Array|Object)/,
    '@property({ type: Array })',
  ],
  ['lists of properties', /static (?:override )?properties\b/, 'static properties = {};'],
  ['what is done when a class is made', /\baddInitializer\b/, 'CpKpiTile.addInitializer(() => {})'],
];

describe('the files for pages, built without parts of Lit,', () => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('build'))
    .map((name) => [name, readFileSync(join(src, name), 'utf8')] as const);

  for (const [what, seen, example] of takenOut) {
    it(`need no ${what}`, () => {
      assert.match(example, seen);
      const found = sources.filter(([, text]) => seen.test(text)).map(([name]) => name);
      assert.deepEqual(found, []);
    });
  }
});
