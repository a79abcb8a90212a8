import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titleOf } from '../../../src/model/described.js';

describe('titleOf', () => {
  it('takes off the brackets of a title that only describes', () => {
    assert.deepEqual(titleOf('[Challenges]'), { title: 'Challenges', described: true });
  });

  for (const title of ['Challenges', 'Challenges [2019]', '[2019] Challenges', '[]', { default: '[Challenges]' }]) {
    it(`leaves ${JSON.stringify(title)} as it is`, () => {
      assert.deepEqual(titleOf(title), { title, described: false });
    });
  }
});
