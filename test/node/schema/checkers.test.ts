import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { sections } from '../../../src/schema/dataset.js';
import type { Problem } from '../../../src/schema/problem.js';
import type { Section } from '../../../src/schema/section.js';
import { seeded } from '../../helpers/seeded.js';
import { councils } from '../../helpers/showcase.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- documents are spoilt here in every way */

type Path = (string | number)[];
type Def = { type: string; innerType: any; shape: any; element: any; valueType: any; options: any[] };

const folder = fileURLToPath(new URL('../../../demo/data/', import.meta.url));
const names = Object.keys(sections) as (keyof typeof sections)[];
const checkers = new Map<string, Section>();
const ROUNDS = 400;
const GONE = Symbol('left out');

const spoilt = [
  GONE,
  null,
  42,
  -1,
  1.5,
  1e300,
  NaN,
  Infinity,
  true,
  '',
  'x',
  'Not An Id',
  '2025-13-45',
  'x'.repeat(30_000),
  'javascript:alert(1)',
  [],
  [7],
  {},
  { href: 7 },
];

before(async () => {
  for (const name of names) {
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    checkers.set(name, (await import(`../../../src/schema/checkers/${file}.ts`))[name]);
  }
});

function problemsIn(name: string, value: unknown): Problem[] {
  const problems: Problem[] = [];
  checkers.get(name)!.check(value, problems);
  return problems;
}

describe('the checkers that pages run', () => {
  for (const council of councils) {
    const file = `${council}.json`;
    const text = readFileSync(folder + file, 'utf8');
    const document = JSON.parse(text);
    const present = names.filter((name) => document[name] !== undefined);
    const filled = present.filter((name) => pathsIn(document[name]).length > 1);

    it(`have nothing against ${file}`, () => {
      for (const name of present) assert.deepEqual(problemsIn(name, document[name]), []);
    });

    it(`refuse one spoilt field of ${file} exactly where the schema does, at its place`, () => {
      const random = seeded(file);
      const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
      let refused = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const name = pick(filled);
        const section = structuredClone(document[name]);
        const path = pick(pathsIn(section));
        const value = pick(spoilt);
        const field = fieldAt(sections[name], section, path);
        replace(section, path, value);

        const problems = problemsIn(name, section);
        const what = `round ${round}: ${name}${written(path)} = ${String(value).slice(0, 30)}`;
        if (field === 'enum' && typeof value === 'string' && value && value.length <= 100) {
          assert.deepEqual(problems, [], `an unknown code must pass: ${what}`);
          continue;
        }
        const good = sections[name].safeParse(section).success;
        assert.equal(problems.length === 0, good, `${good ? 'sound' : 'broken'}, ${what}: ${JSON.stringify(problems)}`);
        if (good) continue;
        refused++;
        assert.ok(
          problems.some((problem) => problem.path.startsWith(written(path))),
          `${what}: ${JSON.stringify(problems)}`,
        );
      }
      assert.ok(refused > ROUNDS / 3, 'too few corruptions were any');
    });

    it(`pass fields that they do not know, anywhere in ${file}`, () => {
      for (const name of present) {
        const grown = JSON.parse(JSON.stringify(document[name]).replaceAll(/\{(?=")/g, '{"x-new":[{}],'));
        const recordless = problemsIn(name, grown).filter(({ path }) => !/\.translations\.|\["?x-new/.test(path));
        assert.deepEqual(recordless, []);
      }
    });
  }
});

/** What the schema says of a place: `enum`, `string`, … */
function fieldAt(schema: any, value: any, path: Path): string {
  const def = schema._zod.def as Def;
  if (def.type === 'optional' || def.type === 'default') return fieldAt(def.innerType, value, path);
  if (def.type === 'union') {
    const kind = Array.isArray(value) ? 'array' : typeof value;
    const option = def.options.find((one) => one._zod.def.type.replace('record', 'object') === kind);
    return path.length && option ? fieldAt(option, value, path) : 'union';
  }
  const [step, ...rest] = path;
  if (step === undefined) return def.type === 'literal' ? 'enum' : def.type;
  const inner = def.type === 'object' ? def.shape[step] : def.type === 'array' ? def.element : def.valueType;
  return inner ? fieldAt(inner, value[step], rest) : 'unknown';
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? value.map((part, at) => [at, part] as const) : Object.entries(value);
  return [...(path.length ? [path] : []), ...parts.flatMap(([step, part]) => pathsIn(part, [...path, step]))];
}

function replace(section: any, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce((here: any, step: any) => here[step], section);
  const last = path.at(-1)!;
  if (value !== GONE) holder[last] = value;
  else if (Array.isArray(holder)) holder[Number(last)] = null;
  else delete holder[last];
}

function written(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}
