import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, measured } from './planted.js';

type Fields = Record<string, unknown>;

const ratio = (name: string, figure: Fields, indicator: Fields = {}) =>
  foundIn(measured({ unit: 'ratio', name, ...indicator }, { value: 1.5, ...figure }));
const text = (name: string, value: unknown, indicator: Fields = {}) =>
  foundIn(measured({ unit: 'text', name, ...indicator }, { value }));
const share = (figure: Fields) => foundIn(measured({ unit: 'percent', name: 'Care leavers in prison' }, figure));

describe('the two numbers of a ratio', () => {
  it('are each small or not by their own words', () => {
    assert.deepEqual(ratio('Children for each personal adviser', { numerator: 3, denominator: 2 }), [
      'small error [0].numerator: 3 as numerator',
    ]);
    assert.deepEqual(ratio('Workers per child', { numerator: 3, denominator: 2 }), [
      'small error [0].denominator: 2 as denominator',
    ]);
    assert.deepEqual(ratio('Places', { numerator: 3, denominator: 2 }, { denominatorLabel: 'care leavers' }), [
      'small error [0].denominator: 2 as denominator',
    ]);
    assert.deepEqual(ratio('Carers to children', { numerator: 3, denominator: 40 }), [
      'small warning [0].numerator: 3 as numerator',
    ]);
  });

  it('are let be where they are of things, or many, or none are shown', () => {
    assert.deepEqual(ratio('Visits for each social worker', { numerator: 3, denominator: 2 }), []);
    assert.deepEqual(ratio('Children for each social worker', { numerator: 30, denominator: 2 }), []);
    assert.deepEqual(ratio('Children for each social worker', { value: 3 }), []);
    assert.deepEqual(ratio('Score', { numerator: 3, denominator: 2 }), []);
  });
});

describe('a number that is given as words', () => {
  it('is a count where the words say so, and perhaps one where its name does', () => {
    assert.deepEqual(text('Missing overnight', 3, { counts: 'children' }), ['small error [0].value: 3']);
    assert.deepEqual(text('Children missing overnight', 3), ['small warning [0].value: 3']);
  });

  it('is let be where it is of things, or many, or of nothing', () => {
    assert.deepEqual(text('Promises kept', 3), []);
    assert.deepEqual(text('Judgement of the inspection', 3), []);
    assert.deepEqual(text('Children missing overnight', 30), []);
    assert.deepEqual(text('Children missing overnight', 'a few'), []);
  });
});

describe('a percentage that is only about right', () => {
  it('is warned about where it may be turned back', () => {
    assert.deepEqual(share({ value: 2, denominator: 184, qualifier: 'approx' }), [
      'percent warning [0].value: about 2 % of 184 is 3 or 4',
    ]);
    assert.deepEqual(share({ value: 98, denominator: 184, qualifier: 'approx' }), [
      'complement warning [0].value: about 98 % of 184: all but 3 or 4',
    ]);
  });

  it('is no less right where its numbers stand beside it', () => {
    assert.deepEqual(share({ value: 98, numerator: 181, denominator: 184, qualifier: 'approx' }), [
      'complement error [0].value: 184 − 181 = 3: all but 3',
    ]);
  });

  it('is let be where it is of many, or a limit', () => {
    assert.deepEqual(share({ value: 40, denominator: 184, qualifier: 'approx' }), []);
    for (const qualifier of ['less-than', 'at-most', 'at-least', 'more-than'])
      assert.deepEqual(share({ value: 2, denominator: 184, qualifier }), [], qualifier);
  });
});
