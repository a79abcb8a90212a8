import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sections } from '../../../src/schema/dataset.js';
import { jsonSchemas } from '../../../src/schema/json-schema.js';
import type { JsonSchema } from '../../../src/schema/json-schema.js';

const schemas = jsonSchemas();
const whole = schemas['document.schema.json']!;

describe('the JSON Schema', () => {
  it('is one file for the document and one for each section', () => {
    const files = Object.keys(sections).map((name) => `${name}.schema.json`);
    assert.deepEqual(Object.keys(schemas), ['document.schema.json', ...files]);
  });

  for (const [file, schema] of Object.entries(schemas)) {
    it(`says in ${file} what it is, and names no address of its own`, () => {
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema.$id, undefined);
      assert.ok(schema.title && schema.description);
    });

    it(`has a sentence for every field in ${file}`, () => {
      const silent = [...everySchema(schema)].flatMap(({ path, schema: { properties } }) =>
        Object.entries((properties ?? {}) as Record<string, JsonSchema>)
          .filter(([, field]) => !described(field, schema))
          .map(([name]) => `${path}.${name}`),
      );
      assert.deepEqual(silent, []);
    });

    it(`leads nowhere from ${file} that is not in it`, () => {
      for (const { schema: part } of everySchema(schema))
        if (part.$ref) assert.ok(referred(part, schema), String(part.$ref));
    });
  }

  it('calls every shared concept by its name', () => {
    const names = Object.keys(whole.$defs as object);
    assert.ok(
      ['text', 'link', 'period', 'promiseItem', 'observation', 'service'].every((name) => names.includes(name)),
    );
    assert.deepEqual(
      names.filter((name) => name.startsWith('__')),
      [],
    );
  });

  it('allows fields that a later version may bring', () => {
    for (const { path, schema } of everySchema(whole)) assert.notEqual(schema.additionalProperties, false, path);
  });

  it('asks for no list that may be left out', () => {
    const promises = (whole.$defs as Record<string, JsonSchema>).promises!;
    assert.equal(promises.required, undefined);
  });
});

function described(field: JsonSchema, root: JsonSchema): boolean {
  return Boolean(field.description ?? referred(field, root)?.description);
}

function referred({ $ref }: JsonSchema, root: JsonSchema): JsonSchema | undefined {
  const name = /^#\/\$defs\/(\w+)$/.exec(String($ref))?.[1];
  return name ? (root.$defs as Record<string, JsonSchema>)[name] : undefined;
}

function* everySchema(schema: unknown, path = '#'): Generator<{ path: string; schema: JsonSchema }> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield { path, schema: schema as JsonSchema };
  for (const [key, part] of Object.entries(schema)) yield* everySchema(part, `${path}/${key}`);
}
