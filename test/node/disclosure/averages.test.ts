import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, measured } from './planted.js';

/** What is found in an average of so many, of an indicator with these words. */
const found = (indicator: object, denominator = 4, figure: object = {}) =>
  foundIn(measured({ unit: 'days', ...indicator }, { value: 17.5, denominator, ...figure }));

describe('an average of a few', () => {
  const ofPeople: [where: string, indicator: object, figure?: object][] = [
    ['its name', { name: 'Average SDQ score of children looked after', unit: 'score' }],
    ['its name, whose it is first', { name: 'Children’s average SDQ score', unit: 'score' }],
    ['its name in a few variants', { name: { default: 'Average score', plain: 'x' }, shortName: 'Score of boys' }],
    ['whom it is about', { name: 'Days to a match', population: 'Children with a placement order' }],
    ['whom the figure is about', { name: 'Days to a match' }, { population: 'Care leavers' }],
    ['its lower number', { name: 'Days to a match', denominatorLabel: 'children matched' }],
    ['whom it is about, and its lower number perhaps', { population: 'Children', denominatorLabel: 'placements' }],
    ['its groups', { name: 'Days to a match', cohorts: ['in-care'] }],
  ];
  for (const [where, indicator, figure] of ofPeople) {
    it(`is an error where ${where} says that they are people`, () => {
      assert.deepEqual(found(indicator, 4, figure), ['precision error [0].value: 17.5, of 4']);
    });
  }

  it('is warned about where nothing says so', () => {
    for (const name of [
      'Days from placement order to match',
      'Days to answer complaints of children',
      'Inspection score',
    ]) {
      assert.deepEqual(found({ name }, 3), ['precision warning [0].value: 17.5, of 3'], name);
    }
  });

  it('is found where only words say how many they are', () => {
    const name = 'Average SDQ score of children';
    const few = (figure: object, indicator: object = {}) =>
      foundIn(measured({ unit: 'score', name, ...indicator }, { value: 14.3, ...figure }));
    const precision = (found: string[]) => found.filter((one) => one.startsWith('precision'));

    assert.deepEqual(precision(few({ note: 'Of 6 children.' })), ['precision error [0].value: 14.3, of 6']);
    assert.deepEqual(precision(few({ population: '6 care leavers' })), ['precision error [0].value: 14.3, of 6']);
    assert.deepEqual(precision(few({}, { denominatorLabel: '7 children' })), [
      'precision warning [0].value: 14.3, of 7',
    ]);
    assert.deepEqual(precision(few({ note: 'Of 60 children. 3 children waited longest.' })), []);
    assert.deepEqual(precision(few({ note: '3 children waited longest.' })), []);
  });

  it('is none of many people, of nobody, or of things', () => {
    const name = 'Average SDQ score of children looked after';
    assert.deepEqual(found({ name }, 10), []);
    assert.deepEqual(found({ name }, 0), []);
    assert.deepEqual(found({ name: 'Days to keep a promise', denominatorLabel: 'promises' }), []);
    assert.deepEqual(found({ name: 'Days to answer', denominatorLabel: 'complaints by children' }), []);
  });
});
