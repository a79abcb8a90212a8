import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scanJson } from '../../../src/cli/json-scan.js';
import type { Fault } from '../../../src/cli/json-scan.js';

describe('scanJson', () => {
  const broken: [text: string, fault: Fault, at: number][] = [
    ['', 'ends-early', 0],
    ['{"a": 1', 'ends-early', 7],
    ['["abc', 'ends-early', 5],
    ['{"a": 1,}', 'comma-too-many', 8],
    ['[1, 2,]', 'comma-too-many', 6],
    ['[1,, 2]', 'comma-too-many', 3],
    ['{"a": 1 "b": 2}', 'comma-missing', 8],
    ['[{} {}]', 'comma-missing', 4],
    ['{"a": "my "home" is"}', 'quote-in-text', 11],
    ['{"a": "our "Pledge""}', 'quote-in-text', 12],
    ['{"a": "b"\nc": 1}', 'comma-missing', 10],
    ['{"a": 1,234}', 'comma-in-number', 8],
    ['{"a": 1,b: 2}', 'name-without-quotes', 8],
    ['{"a" 1}', 'colon-missing', 5],
    ['{"a"}', 'colon-missing', 4],
    ['{"a": }', 'value-missing', 6],
    ["{'a': 1}", 'single-quotes', 1],
    ['{"a": \'b\'}', 'single-quotes', 6],
    ['{“a”: 1}', 'curly-quotes', 1],
    ['{ // why\n}', 'comment', 2],
    ['# why', 'comment', 0],
    ['{"a": 1} /* end */', 'comment', 9],
    ['{a: 1}', 'name-without-quotes', 1],
    ['["a\nb"]', 'line-break-in-text', 3],
    ['["a\\qb"]', 'backslash', 3],
    ['["\\u12"]', 'backslash', 2],
    ['[undefined]', 'no-such-word', 1],
    ['[True]', 'no-such-word', 1],
    ['[NaN]', 'no-such-word', 1],
    ['[.5]', 'no-such-word', 1],
    ['[012]', 'no-such-word', 1],
    ['[1.]', 'no-such-word', 1],
    ['{} {}', 'more-after-the-end', 3],
    ['[1}', 'unexpected', 2],
    ['}', 'unexpected', 0],
    ['[\u00a01]', 'unexpected', 1],
  ];

  for (const [text, kind, at] of broken) {
    it(`finds ${kind} at ${at} of ${JSON.stringify(text)}`, () => {
      assert.throws(() => JSON.parse(text));
      assert.deepEqual(scanJson(text).fault, { kind, at });
    });
  }

  for (const text of [
    '{}',
    ' [ ] ',
    '"a\\"\\u00e9"',
    '-0.5e+10',
    '[true, false, null, {"a": [{"b": ""}]}]',
    '\n\t{ "": 0 }\r\n',
  ]) {
    it(`has nothing against ${JSON.stringify(text)}`, () => {
      assert.doesNotThrow(() => JSON.parse(text));
      assert.deepEqual(scanJson(text), { fault: undefined, repeated: [] });
    });
  }

  it('finds fields written twice, however they are escaped, and not those of other entries', () => {
    const text = '{"a": [{"b": 1}, {"b": 1, "c": {"b": 2}, "\\u0062": 3}], "__proto__": 1, "constructor": 2, "a": 4}';
    assert.deepEqual(scanJson(text).repeated, [['a', 1, 'b'], ['a']]);
  });

  it('agrees with JSON.parse on whether a text is JSON, wherever a sound one is spoilt', () => {
    const sound = '{"a": [1, -2.5e3, "x\\n\\u0041", true, null], "b": {"c": {}}, "d": []}';
    for (let at = 0; at < sound.length; at++) {
      for (const spoilt of ['', ',', '"', '}', ']', '\\', ' ', '0', 'x', '{'].map(
        (put) => sound.slice(0, at) + put + sound.slice(at + 1),
      )) {
        assert.equal(scanJson(spoilt).fault === undefined, isJson(spoilt), spoilt);
      }
    }
  });

  it('does not recurse', () => {
    assert.equal(scanJson('['.repeat(1_000_000)).fault?.kind, 'ends-early');
    assert.equal(scanJson(`"${'x'.repeat(5_000_000)}"`).fault, undefined);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
