import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excessOf, MOST_DEPTH, MOST_TEXT } from '../../../src/schema/limits.js';

describe('excessOf', () => {
  const cases: [what: string, text: string, excess: ReturnType<typeof excessOf>][] = [
    ['nothing', '', undefined],
    ['the greatest length', ' '.repeat(MOST_TEXT), undefined],
    ['one character more', ' '.repeat(MOST_TEXT + 1), 'too-big'],
    ['the greatest depth', nested(MOST_DEPTH), undefined],
    ['one level more', nested(MOST_DEPTH + 1), 'too-deep'],
    ['a hundred thousand lists', '['.repeat(100_000), 'too-deep'],
    ['a hundred thousand entries', '{"a":'.repeat(100_000), 'too-deep'],
    ['many lists beside each other', `[${'[],'.repeat(1000)}[]]`, undefined],
    ['brackets inside text', JSON.stringify('['.repeat(1000)), undefined],
    ['brackets after an escaped quotation mark', JSON.stringify(`"${'['.repeat(1000)}`), undefined],
    ['brackets after an escaped backslash', `["\\\\",${'['.repeat(1000)}`, 'too-deep'],
    ['text that never ends', `"${'['.repeat(1000)}`, undefined],
    ['ends without beginnings', ']'.repeat(1000), undefined],
  ];

  for (const [what, text, excess] of cases) {
    it(`${excess ? `refuses ${what} as ${excess}` : `lets ${what} pass`}`, () => assert.equal(excessOf(text), excess));
  }

  it('takes no longer for hostile text than its length allows', () => {
    const hostile = [
      '"\\'.repeat(2_400_000),
      `"${'\\"'.repeat(2_400_000)}`,
      `"${'\\\\'.repeat(2_400_000)}"`,
      '[]'.repeat(2_400_000),
    ];
    for (const text of hostile) {
      const start = performance.now();
      excessOf(text);
      assert.ok(performance.now() - start < 500);
    }
  });
});

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}
