import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  address,
  boolean,
  code,
  either,
  list,
  number,
  object,
  record,
  string,
  withheld,
  type Check,
} from '../../../src/schema/checks.js';
import type { Problem } from '../../../src/schema/problem.js';

function checked(check: Check, value: unknown) {
  const problems: Problem[] = [];
  const usable: unknown = check(value, problems);
  return { usable, paths: problems.map(({ path }) => path), problems };
}

const person = object({ name: string(1, 10) }, { age: number(0, 130, true) }, { pets: list(code, 3) });

describe('the parts of checkers', () => {
  const single: [what: string, check: Check, good: unknown[], bad: unknown[]][] = [
    ['text', string(1, 3, /^a/), ['a', 'abc'], ['', 'abcd', 'b', 1, null, {}, []]],
    ['a number', number(), [0, -0, -1.5, 1e9], [NaN, Infinity, -Infinity, '1', null, true, [1]]],
    ['a whole number', number(0, 6, true), [0, 6], [-1, 7, 1.5, NaN]],
    ['a very large whole number', number(-Infinity, Infinity, true), [2 ** 53 - 1], [2 ** 53, 1e300]],
    ['true or false', boolean, [true, false], [0, 1, 'true', null]],
    [
      'a code',
      code,
      ['on-track', 'a code of tomorrow', '<='],
      ['', 'x'.repeat(101), 7, null, '__proto__', 'constructor', 'toString'],
    ],
    [
      'an address',
      address,
      ['https://a.example', 'a/b.pdf', 'mailto:a@b.example', 'tel:0'],
      ['javascript:alert(1)', 'data:,x', 'https://[', 1, 'x'.repeat(2001)],
    ],
    ['text or an object', either(string(1, 9), object({})), ['a', {}], [1, null, [], true, '']],
    ['text or a list', either(string(1, 9), 0, list(code)), ['a', ['b']], [1, null, {}]],
    ['an object', object({}), [{}, { x: 1 }], [[], null, 'x', 7]],
  ];
  for (const [what, check, good, bad] of single) {
    it(`know ${what}`, () => {
      for (const value of good) {
        const { usable, problems } = checked(check, value);
        assert.ok(Object.is(usable, value), `${JSON.stringify(value)} comes back as it is`);
        assert.deepEqual(problems, []);
      }
      for (const value of bad) {
        const { usable, problems } = checked(check, value);
        assert.equal(usable, undefined, String(value));
        assert.equal(problems.length, 1, String(value));
      }
    });
  }

  it('hand back a whole tree as it is where nothing is wrong', () => {
    const value = { people: [{ name: 'A', pets: ['cat'], extra: { deep: [1] } }] };

    assert.equal(checked(object({}, {}, { people: list(person) }), value).usable, value);
  });

  it('leave out what is unusable, keep the rest, and never change what they are given', () => {
    const value = Object.freeze(
      [{ name: 'A', age: 200, pets: ['cat', 7] }, { age: 3 }, { name: 'B' }, 5].map(Object.freeze),
    );
    const { usable, paths, problems } = checked(list(person as Check), value);

    assert.deepEqual(usable, [
      { name: 'A', age: undefined, pets: ['cat'] },
      { name: 'B', pets: [] },
    ]);
    assert.deepEqual(paths, ['[0].age', '[0].pets[1]', '[1].name', '[3]']);
    assert.deepEqual(
      problems.map(({ leftOut }) => Boolean(leftOut)),
      [false, true, true, true],
    );
    assert.equal(value.length, 4);
  });

  it('take a list that is left out or unusable for an empty one, and need what is required', () => {
    assert.deepEqual(checked(person, { name: 'A' }).usable, { name: 'A', pets: [] });
    assert.deepEqual(checked(person, { name: 'A', pets: 'cat' }), {
      ...checked(person, { name: 'A', pets: 'cat' }),
      usable: { name: 'A', pets: [] },
      paths: ['.pets'],
    });
    assert.deepEqual(checked(person, { name: null }).paths, ['.name']);
    assert.deepEqual(checked(person, {}).paths, ['.name']);
  });

  it('cut a list that is too long, and refuse one that is too short', () => {
    assert.deepEqual(checked(list(number(), 2), [1, 2, 3]).usable, [1, 2]);
    assert.deepEqual(checked(list(number(), 9, 1), []).usable, undefined);
    assert.deepEqual(checked(list(number(), 9, 1), ['x']).usable, undefined);
  });

  it('keep the keys of a record from reaching anything else', () => {
    const { usable, paths } = checked(
      record(/^[a-z]{2}$/, string(1, 9)),
      JSON.parse('{"cy":"Helo","__proto__":"x","en":7}'),
    );

    assert.deepEqual(Object.entries(usable as object), [['cy', 'Helo']]);
    assert.equal(Object.getPrototypeOf(usable), null);
    assert.deepEqual(paths, ['.__proto__', '.en']);
  });

  it('say what they found in a few words, however large it is', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    const found = [round, [round], 'x'.repeat(1e6), 10n, Symbol('s'), undefined].map(
      (value) => checked(boolean, value).problems[0]!.found,
    );

    for (const words of found) assert.ok(words.length > 0 && words.length < 70, words);
  });

  it('keep what there is of a loose object, with what it lacks empty', () => {
    const loose = object({ name: string(1, 10) }, { age: number() }, { pets: list(code) }, true);
    const { usable, paths } = checked(loose, { age: 7 });

    assert.deepEqual(usable, { name: '', age: 7, pets: [] });
    assert.deepEqual(paths, ['.name']);
  });

  it('give no value beside the reason why there is none', () => {
    const figure = withheld(object({}, { value: number(), missing: object({ reason: code }) }));
    const { usable, paths } = checked(figure, { value: 3, missing: { reason: 'suppressed' } });

    assert.deepEqual(usable, { value: undefined, missing: { reason: 'suppressed' } });
    assert.deepEqual(paths, ['.value']);
    for (const whole of [{ value: 3 }, { missing: { reason: 'suppressed' } }])
      assert.equal(checked(figure, whole).usable, whole);
  });
});
