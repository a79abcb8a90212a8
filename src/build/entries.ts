import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const elements = join(root, 'src/elements');
const guard = join(elements, 'element/guard.ts');
const loader = join(elements, 'element/load-elements.ts');
const index = join(root, 'src/index.ts');
const prefix = 'cp-entry:';

/** The elements that have a file of their own, by tag without `cp-`; `element/` is the base class and has no tag. */
export function elementNames(folder = elements): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== 'element' && existsSync(join(folder, name, `${name}.ts`)))
    .sort();
}

/** Whether a module is one of ours, an element's own copy of it included. */
export function isSource(id: string): boolean {
  return /[/\\]src[/\\].*\.ts(?:\?|$)/.test(id);
}

/** What a page or a bundler can ask for: the whole kit, or one element. */
export function entries(): Record<string, string> {
  const one = elementNames().map((name) => [`elements/${name}`, `${prefix}elements/${name}`]);
  return Object.fromEntries(existsSync(index) ? [['index', `${prefix}index`], ...one] : one);
}

/**
 * Writes each entry as imports in the order that matters: the guard before Lit is read, since a hostile page can break
 * Lit while it loads; then `<cp-data>`, so that it is defined before the elements that look for it. For pages, the whole
 * kit is a list of what to fetch when its tag is there.
 */
export function entryPlugin({ forPages }: { forPages: boolean }): Plugin {
  return {
    name: 'cp-entries',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${prefix}`) ? entrySource(id.slice(prefix.length + 1), forPages) : null),
  };
}

function entrySource(name: string, forPages: boolean): string {
  const tag = name.replace('elements/', '');
  const data = join(elements, 'data/data.ts');
  if (name !== 'index') {
    const before = [guard, ...(forPages && tag !== 'data' ? [data] : [])];
    return lines(...before.map(imported), `export * from ${quoted(join(elements, tag, `${tag}.ts`))};`);
  }
  if (!forPages) return lines(imported(guard), `export * from ${quoted(index)};`);
  const list = elementNames().map((one) => `'cp-${one}': () => import('${prefix}elements/${one}')`);
  return lines(`import { loadElements } from ${quoted(loader)};`, `loadElements({ ${list.join(', ')} });`);
}

function imported(path: string): string {
  return `import ${quoted(path)};`;
}

function quoted(path: string): string {
  return JSON.stringify(path.replaceAll('\\', '/'));
}

function lines(...all: string[]): string {
  return all.join('\n');
}
