import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reviewDocument } from '../../../src/schema/authoring.js';
import { pathOf } from '../../../src/schema/path.js';
import type { Path } from '../../../src/schema/path.js';
import { seeded } from '../../helpers/seeded.js';
import { councils } from '../../helpers/showcase.js';

const folder = fileURLToPath(new URL('../../../demo/data/', import.meta.url));
const ROUNDS = 25;

describe('one corrupted field of a real document', () => {
  for (const council of councils) {
    const name = `${council}.json`;
    const text = readFileSync(folder + name, 'utf8');
    const fields = fieldsOf(JSON.parse(text));

    it(`is found at its path in ${name}, whichever it is`, () => {
      const random = seeded(name);
      for (let round = 0; round < ROUNDS; round++) {
        const path = fields[Math.floor(random() * fields.length)]!;
        const document = JSON.parse(text);
        const was = replace(document, path, (value) => another(value, random));

        const paths = reviewDocument(document).map((problem) => problem.path);
        const field = pathOf(path);
        assert.ok(
          paths.some((found) => found === field || found.startsWith(`${field}.`) || found.startsWith(`${field}[`)),
          `seed ${name}, round ${round}: ${field} was ${JSON.stringify(was)}`,
        );
      }
    });
  }
});

/** A value that cannot stand there: of a type that no part of the schema offers beside the one that does. */
function another(value: unknown, random: () => number): unknown {
  const odd =
    typeof value === 'number'
      ? ['12', true, null, [1]]
      : typeof value === 'boolean'
        ? ['yes', 1, null]
        : [42, true, null];
  return odd[Math.floor(random() * odd.length)];
}

function replace(document: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  let here = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) here = here[step] as typeof here;
  const last = path.at(-1)!;
  const was = here[last];
  here[last] = change(was);
  return was;
}

function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? value.map((part, at) => [at, part] as const) : Object.entries(value);
  return [...(path.length ? [path] : []), ...parts.flatMap(([step, part]) => fieldsOf(part, [...path, step]))];
}
