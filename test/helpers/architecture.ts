import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** Every file that has a say in the shape of the kit: its path from the top of the project, and its text. */
export type Tree = Record<string, string>;

/** What a floor may import: other floors, and the packages named here (`open` adds those no other floor owns). */
interface Floor {
  floors: string[];
  packages?: string[];
  open?: boolean;
}

const below = ['schema', 'model', 'i18n', 'feeds', 'data', 'search', 'charts', 'styles'];

/** The table of the house. `x:types` lends only its types. A floor that is not here does not exist. */
const house: Record<string, Floor> = {
  schema: { floors: [], packages: ['zod'] },
  model: { floors: ['schema:types'] },
  i18n: { floors: ['schema', 'model:types'] },
  feeds: { floors: ['schema'] },
  data: { floors: ['schema', 'feeds'], packages: ['@lit/context', '@lit/task', 'lit:types'] },
  search: { floors: ['schema:types', 'model'], open: true },
  charts: { floors: ['model'], packages: ['chart.js'] },
  styles: { floors: [], packages: ['lit'] },
  elements: { floors: below, packages: ['lit'] },
  embed: { floors: ['elements', 'data'], open: true },
  import: { floors: ['schema', 'model', 'feeds'], open: true },
  disclosure: { floors: ['schema', 'model'] },
  prerender: { floors: ['elements', 'schema', 'model', 'i18n'], packages: ['@lit-labs/ssr', 'lit:types'] },
  cli: { floors: ['schema', 'model', 'import', 'disclosure', 'prerender', 'i18n'], packages: ['node:'], open: true },
  'index.ts': { floors: ['elements', 'data', 'schema'] },
  build: { floors: ['schema', 'i18n'], packages: ['node:', 'vite', 'zod', 'esbuild', 'terser'] },
};

const owned = new Set(Object.values(house).flatMap(({ packages = [] }) => packages.map(nameOnly)));

interface Import {
  from: string;
  to: string;
  types: boolean;
  late: boolean;
}

/** Everything in a tree that breaks the rules of the house, one line each; `tags` are those of the manifest. */
export function problemsOf(tree: Tree, tags: string[]): string[] {
  const sources = Object.keys(tree).filter((path) => path.startsWith('src/'));
  const imports = sources
    .filter((path) => /\.[cm]?ts$/.test(path))
    .flatMap((path) => importsOf(path, tree[path] ?? ''));
  const inside = imports.map((one) => ({ ...one, to: resolved(one, tree) }));

  return [
    ...sources.flatMap(badNames),
    ...inside.flatMap(brokenRule),
    ...cyclesOf(inside),
    ...elementsOf(sources).flatMap((name) => missingFor(name, Object.keys(tree), tags)),
  ];
}

function badNames(path: string): string[] {
  const bad = path.split('/').filter((step) => /^(utils?|helpers?|common)(\.|$)/.test(step));
  const lost =
    house[floorOf(path)] || !/\.[cm]?ts$/.test(path) ? [] : [`${path}: “${floorOf(path)}” is no floor of the house`];
  return [...bad.map((step) => `${path}: “${step}” says nothing about what is in it`), ...lost];
}

function brokenRule({ from, to, types, late }: Import): string[] {
  const floor = floorOf(from);
  const rule = house[floor];
  if (!rule) return [];
  const no = (why: string) => [`${from}: ${why}`];

  if (!to.startsWith('src/')) {
    if (to.startsWith('.')) return no(`${to} is outside src`);
    if (to === 'package.json')
      return floor === 'cli' || floor === 'build' ? [] : no('only cli and build read package.json');
    return mayName(rule, to, types) ? [] : no(`${floor} may not name ${types ? 'types of ' : ''}the package ${to}`);
  }

  const other = floorOf(to);
  if (other === floor) return [];
  if (other === 'charts' && !late && !types) return no('charts are reached only by import()');
  if (rule.floors.includes(other) || (types && rule.floors.includes(`${other}:types`))) return [];
  return rule.floors.includes(`${other}:types`)
    ? no(`${floor} may import only types from ${other} (${to})`)
    : no(`${floor} may not import ${other} (${to})`);
}

function mayName({ packages = [], open = false }: Floor, to: string, types: boolean): boolean {
  const named = packages.some((name) => covers(nameOnly(name), to) && (types || !name.endsWith(':types')));
  return named || (open && ![...owned].some((name) => covers(name, to)));
}

function covers(name: string, to: string): boolean {
  return name.endsWith(':') ? to.startsWith(name) : to === name || to.startsWith(`${name}/`);
}

function nameOnly(name: string): string {
  return name.replace(/:types$/, '');
}

function floorOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Generated files need not be there yet, so a path that names no file is kept as it is written. */
function resolved({ from, to }: Import, tree: Tree): string {
  if (!to.startsWith('.')) return to;
  const path = posix.join(dirname(from), to);
  const candidates = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.mjs$/, '.mts')];
  const file = candidates.find((candidate) => candidate in tree) ?? path;
  return file.startsWith('src/') || file === 'package.json' ? file : to;
}

/** Everything a file imports, at once or later. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, types: boolean, late = false) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ from: path, to: node.text, types, late });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  const each = named && ts.isNamedImports(named) ? named.elements : undefined;
  return !clause.name && each !== undefined && each.length > 0 && each.every(({ isTypeOnly }) => isTypeOnly);
}

/** One line for each circle, told from its first file in the alphabet so that it is told once. */
function cyclesOf(imports: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);

  const cycles = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      cycles.add(`${turned[0]}: import cycle ${[...turned, turned[0]].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of [...next.keys()].sort()) walk(path, []);
  return [...cycles];
}

function elementsOf(sources: string[]): string[] {
  const folders = sources
    .map((path) => /^src\/elements\/([^/]+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(folders)].filter((name) => name !== 'element').sort();
}

function missingFor(name: string, paths: string[], tags: string[]): string[] {
  const has = (pattern: string) => paths.some((path) => new RegExp(pattern).test(path));
  const lacks: [boolean, string][] = [
    [has(`^src/elements/${name}/${name}\\.ts$`), `a file ${name}.ts`],
    [has(`^test/elements/${name}([-./].*)?\\.test\\.ts$`), `a test in test/elements/${name}.test.ts`],
    [has(`^stories/(.*/)?${name}\\.stories\\.ts$`), `a story in stories/${name}.stories.ts`],
    [tags.includes(`cp-${name}`), `the tag cp-${name} in the manifest`],
  ];
  return lacks.filter(([there]) => !there).map(([, what]) => `src/elements/${name}: lacks ${what}`);
}
