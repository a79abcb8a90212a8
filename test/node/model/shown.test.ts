import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsShown } from '../../../src/model/shown.js';
import { sample } from '../../helpers/sample.js';

const indicators = {
  ...sample().indicators,
  groups: [{ id: 'board', title: 'In touch', items: ['in-touch-2025'] }],
};
const shown = (fields: Partial<Parameters<typeof idsShown>[0]>) =>
  [...idsShown({ whole: [], partly: [], asked: [], indicators, ...fields })].sort();

describe('what a page shows', () => {
  const inTouch = ['in-touch', 'in-touch-2024', 'in-touch-2025', 'in-touch-target'];
  const figures: [asked: string, ids: string[]][] = [
    ['in-touch', inTouch],
    ['in-touch-2025', inTouch],
    ['board', ['board', ...inTouch]],
    ['in-care', ['in-care', 'in-care-2025']],
    ['unknown', []],
  ];
  for (const [asked, ids] of figures) {
    it(`is of all figures, by "${asked}": ${ids.join(', ') || 'none'}`, () => {
      assert.deepEqual(shown({ asked: [asked] }), ids);
    });
  }

  it('is also the measure that something shown is followed by', () => {
    assert.deepEqual(shown({ whole: [[{ id: 'outcome', indicators: ['in-care'] }]] }), [
      'in-care',
      'in-care-2025',
      'outcome',
    ]);
  });

  it('is what is linked to what is shown, in either direction, and not what that is linked to', () => {
    const whole = [{ sets: [], items: [{ id: 'promise', themes: [{ to: 'home' }] }] }];
    const themes = [{ id: 'home' }, { id: 'school' }];
    const voice = [
      { id: 'said', promises: ['promise'] },
      { id: 'elsewhere', themes: ['home'] },
    ];

    assert.deepEqual(shown({ whole, partly: [themes, voice, undefined] }), ['home', 'promise', 'said']);
  });
});
