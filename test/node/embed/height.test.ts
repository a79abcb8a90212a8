import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { heightIn } from '../../../src/embed/height.js';

const type = 'cp-widgets: height';

describe('the height in a message', () => {
  it('is a number of pixels, and whole', () => {
    assert.deepEqual(heightIn({ type, height: 811.2 }), { type, height: 812, onScreen: false });
    assert.deepEqual(heightIn({ type, height: 40, onScreen: true, more: 1 }), { type, height: 40, onScreen: true });
  });

  for (const [what, data] of Object.entries({
    'nothing at all': undefined,
    null: null,
    text: 'cp-widgets: height',
    'another message': { type: 'resize', height: 812 },
    'no height': { type },
    'a height in words': { type, height: '812' },
    'no number': { type, height: NaN },
    'no end': { type, height: Infinity },
    'less than nothing': { type, height: -1 },
    nothing: { type, height: 0 },
    'more than anything is high': { type, height: 100_001 },
    'a list': [type, 812],
  })) {
    it(`is not ${what}`, () => {
      assert.equal(heightIn(data), undefined);
    });
  }

  it('keeps in sight only what says so plainly', () => {
    assert.equal(heightIn({ type, height: 40, onScreen: 'yes' })?.onScreen, false);
  });
});
