import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import type * as z from 'zod';

import { sections } from '../schema/dataset.js';
import { CheckerCompiler } from './compile-checker.js';

const folder = new URL('../schema/checkers/', import.meta.url);

/**
 * Writes `schema/checkers/`: one file a section, and one for each part that sections share, so that a page loads only the
 * parts of the sections it shows. They are made, not kept: git ignores them, and every command makes them anew.
 */
function generate(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(new URL('parts/', folder), { recursive: true });

  const compiler = new CheckerCompiler();
  const compiled = Object.entries(sections).map(([name, schema]) => ({
    name,
    schema,
    expression: compiler.compileSection(name, schema),
  }));
  for (const { name, source } of compiler.parts()) {
    write(`parts/${name}.ts`, [
      ...head('../../', source),
      ...partsIn(source).map((part) => `import { ${part} } from './${part}.js';`),
      `export const ${name} = ${source};`,
    ]);
  }

  for (const { name, schema, expression } of compiled) {
    const own = compiler.parts(name);
    const source = compiler.sourceOf(expression);
    const whole = [...own.map((part) => part.source), source].join(' ');
    const shared = partsIn(whole).filter((part) => !own.some((one) => one.name === part));
    write(`${kebab(name)}.ts`, [
      ...head('../', whole),
      `import type { Section } from '../section.js';`,
      ...shared.map((part) => `import { ${part} } from './parts/${part}.js';`),
      ...own.map((part) => `const ${part.name} = ${part.source};`),
      `export const ${name}: Section<'${name}'> = { name: '${name}', check: ${source}, none: ${noneOf(schema)} };`,
    ]);
  }
}

const CHECKS = ['address', 'boolean', 'code', 'either', 'list', 'number', 'object', 'record', 'string', 'withheld'];

function head(schema: string, source: string): string[] {
  const used = CHECKS.filter((check) => new RegExp(`\\b${check}\\b(?!:)`).test(source));
  return [
    '// Made by src/build/generate.ts from the schema: change the schema, not this file.',
    `import { ${used.join(', ')} } from '${schema}checks.js';`,
  ];
}

function partsIn(source: string): string[] {
  return [...new Set(source.match(/\bpart\d+\b/g))];
}

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
