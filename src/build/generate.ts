import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import type * as z from 'zod';

import { sections } from '../schema/dataset.js';
import { CheckerCompiler } from './compile-checker.js';

const folder = new URL('../schema/checkers/', import.meta.url);

/**
 * Writes `schema/checkers/`: one file a section, and one with the parts that occur more than once. They are made, not
 * kept: git ignores them, and every command makes them anew.
 */
function generate(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const compiler = new CheckerCompiler();
  const compiled = Object.entries(sections).map(([name, schema]) => ({
    name,
    schema,
    expression: compiler.compileSection(name, schema),
  }));
  write('parts.ts', [HEAD, '', ...compiler.parts().map(({ name, source }) => `export const ${name} = ${source};`)]);

  for (const { name, schema, expression } of compiled) {
    const own = compiler.parts(name);
    const source = compiler.sourceOf(expression);
    const used = [...own.map((part) => part.source), source].join().match(/\bpart\d+\b/g);
    const shared = [...new Set(used)].filter((part) => !own.some((one) => one.name === part));
    write(`${kebab(name)}.ts`, [
      HEAD,
      `import type { Section } from '../section.js';`,
      `import { ${shared.join(', ')} } from './parts.js';`,
      '',
      ...own.map((part) => `const ${part.name} = ${part.source};`),
      `export const ${name}: Section<'${name}'> = { name: '${name}', check: ${source}, none: ${noneOf(schema)} };`,
    ]);
  }
}

const HEAD = `// Made by src/build/generate.ts from the schema: change the schema, not this file.
import { address, boolean, code, either, list, number, object, record, string } from '../checks.js';`;

/** What stands for a section that the document leaves out. */
function noneOf(schema: z.ZodType): string {
  const none = [undefined, {}].map((value) => schema.safeParse(value)).find(({ success }) => success);
  return none ? JSON.stringify(none.data) : 'undefined';
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function write(file: string, lines: string[]): void {
  writeFileSync(new URL(file, folder), `${lines.join('\n')}\n`);
}

generate();
