import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as z from 'zod';
import { CheckerCompiler } from '../../../src/build/compile-checker.js';
import * as checks from '../../../src/schema/checks.js';
import type { Problem } from '../../../src/schema/problem.js';
import { url } from '../../../src/schema/url.js';

/** Whether the checker that is compiled from a schema has nothing against a value. */
function accepts(schema: z.ZodType, value: unknown): boolean {
  const compiler = new CheckerCompiler();
  const source = compiler.sourceOf(compiler.compileSection('section', schema));
  const parts = compiler.parts('section').map((part) => `const ${part.name} = ${part.source};`);
  const check = new Function(...Object.keys(checks), `${parts.join('')} return ${source}`)(
    ...Object.values(checks),
  ) as checks.Check;
  const problems: Problem[] = [];
  check(value, problems);
  return problems.length === 0;
}

describe('a checker compiled from a schema', () => {
  const schemas: Record<string, z.ZodType> = {
    text: z.string(),
    'short text': z.string().min(2).max(4),
    'text of a shape': z.string().regex(/^[a-z]+$/),
    'an address': url,
    'a number': z.number(),
    'a number in bounds': z.number().min(0).max(10),
    'a whole number': z.int(),
    'a whole number in bounds': z.int().min(0).max(6),
    'a switch': z.boolean(),
    'a list': z.array(z.int()).min(1).max(2),
    'an object': z.object({ a: z.string(), b: z.int().optional(), c: z.array(z.string()).default([]) }),
    'an object in an object': z.object({ a: z.object({ b: z.string() }).optional() }),
    'a record': z.record(z.string().regex(/^[a-z]$/), z.int()),
    'text or an object': z.union([z.string(), z.object({ a: z.int() })]),
    'text or a list': z.union([z.string(), z.array(z.string())]),
  };
  const values = [
    ...['', 'a', 'ab', 'abcde', 'A', 'https://a.example', 'javascript:alert(1)'],
    ...[0, -1, 1, 1.5, 6, 7, 10.5, 2 ** 53, NaN, Infinity],
    ...[true, null, [], [1], ['a'], [1, 2, 3], [1.5]],
    ...[{}, { a: 'x' }, { a: 1 }, { a: 'x', b: 1.5 }, { a: 'x', c: [1] }, { a: { b: 'x' } }, { a: { b: 1 } }, { A: 1 }],
  ];
  for (const [name, schema] of Object.entries(schemas)) {
    it(`agrees with it about ${name}`, () => {
      for (const value of values)
        assert.equal(accepts(schema, value), schema.safeParse(value).success, JSON.stringify(value));
    });
  }

  it('passes codes that it does not know, because scripts outlive documents and documents scripts', () => {
    for (const schema of [z.enum(['a', 'b']), z.literal('a')]) {
      assert.ok(accepts(schema, 'tomorrow'));
      assert.ok(!accepts(schema, 7));
    }
  });

  const unsayable: Record<string, z.ZodType> = {
    'a date': z.date(),
    anything: z.any(),
    'text or null': z.string().nullable(),
    'two kinds of object': z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
    'text or a number': z.union([z.string(), z.number()]),
    'a number above another': z.number().gt(3),
    'text with a rule of its own': z.string().refine((text) => text !== 'x'),
    'text of a length': z.string().length(4),
    'a multiple': z.number().multipleOf(5),
    'keys of any kind': z.record(z.string(), z.string()),
  };
  for (const [name, schema] of Object.entries(unsayable)) {
    it(`is not made for ${name}, rather than check less than the schema does`, () => {
      const compiler = new CheckerCompiler();

      assert.throws(() => compiler.sourceOf(compiler.compile(schema)), Error);
    });
  }

  it('names what occurs more than once, so that a page holds it once', () => {
    const compiler = new CheckerCompiler();
    const text = z.string().min(1).max(9);
    const source = compiler.sourceOf(compiler.compile(z.object({ a: text, b: text })));

    assert.equal(source.match(/string\(/g), null);
    assert.equal(source.match(/part\d+/g)!.length, 2);
  });
});
