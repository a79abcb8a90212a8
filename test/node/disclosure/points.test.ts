import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, hidden, named, namedIn } from './planted.js';

type Fields = Record<string, unknown>;

const lastYear = { period: { kind: 'instant', end: '2024-03-31' } };
const share = { unit: 'percent', denominatorLabel: 'Those who left care' };
const inPoints = 'Percentage point change in care leavers in touch since 2024';

/** Care leavers in touch last year and now, and how their percentage changed. */
const changing = (then: Fields, now: Fields, change: Fields, name = inPoints, fields: Fields = { unit: 'percent' }) =>
  named(
    ['Care leavers in touch', { ...then, ...lastYear }, share],
    ['Care leavers in touch', now],
    [name, change, fields],
  );

describe('a change in percentage points', () => {
  it('gives a hidden number away, with the percentage before and of how many it is', () => {
    assert.deepEqual(changing({ value: 62 }, { ...hidden, denominator: 20 }, { value: 8 }), [
      'recovered error [1]: 62 % + 8 points, of 20: 14',
    ]);
    assert.deepEqual(changing({ ...hidden, denominator: 20 }, { value: 70 }, { value: -10 }), [
      'recovered error [0]: 70 % + 10 points, of 20: 16',
    ]);
    assert.deepEqual(
      named(
        ['Care leavers in touch', { value: 62, ...lastYear }, share],
        ['Care leavers in touch', hidden],
        [inPoints, { value: 8 }, { unit: 'percent' }],
        ['Those who left care', { value: 20 }],
      )[0],
      'recovered error [1]: all the sums together leave only 14',
    );
  });

  it('gives a hidden percentage away, of however many it is', () => {
    for (const base of [{}, { denominator: 4000 }])
      assert.deepEqual(changing({ value: 62 }, { ...hidden, ...base }, { value: 8 }), [
        'recovered error [1]: 62 % + 8 points = 70 %',
      ]);
  });

  const names: [name: string, unit: string][] = [
    ['Percentage point change in the percentage of care leavers in touch in one year', 'score'],
    ['Change in the share of care leavers in touch since 2024, in percentage points', 'percent'],
    ['Care leavers in touch: percentage point change since 2024', 'percent'],
    ['Care leavers in touch, change since 2024 (pp)', 'ratio'],
  ];
  for (const [name, unit] of names)
    it(`does so as “${name}”`, () => {
      assert.deepEqual(changing({ value: 62 }, hidden, { value: 8 }, name, { unit }), [
        'recovered error [1]: 62 % + 8 points = 70 %',
      ]);
    });

  it('is for people to judge where it may be a part of what there was, or of another time', () => {
    const warned = ['recovered warning [1]: 62 % + 8 points = 70 %'];
    const name = 'Change in care leavers in touch since 2024';
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 8 }, name), warned);
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 8 }, inPoints.replace(' since 2024', '')), warned);
  });

  it('says nothing of another measure, place or unit, or of what is shown', () => {
    const other = { area: 'england' };
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 8, ...other }), []);
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 8 }, inPoints.replace('touch', 'work')), []);
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 8 }, inPoints, { unit: 'currency' }), []);
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 8, qualifier: 'more-than' }), []);
    assert.deepEqual(changing({ value: 62, qualifier: 'more-than' }, hidden, { value: 8 }), []);
    assert.deepEqual(changing({ value: 62 }, { value: 70 }, { value: 8 }), []);
    assert.deepEqual(changing(hidden, hidden, { value: 8 }), []);
    assert.deepEqual(changing({ value: 62 }, hidden, { value: 80 }), []);
  });

  it('is a change of how many there are where a count has that name, unless it says points', () => {
    const series = (name: string) =>
      named(
        ['Care leavers', { value: 40, ...lastYear }],
        ['Care leavers', { value: 60 }],
        ['The share of care leavers', { value: 62, ...lastYear }, share],
        ['The share of care leavers', hidden],
        [name, { value: 8 }, { unit: 'percent' }],
      );
    assert.deepEqual(series('Change in care leavers since 2024'), []);
    assert.equal(series('Percentage point change in care leavers since 2024').length, 1);
  });

  it('gives away what was published before, too', () => {
    const now = namedIn(
      ['Care leavers in touch', { ...hidden, denominator: 20 }, share],
      [inPoints, { value: 8 }, { unit: 'percent' }],
    );
    const old = namedIn(['Care leavers in touch', { value: 62, ...lastYear }, share]);
    assert.deepEqual(foundIn(now, { against: [{ name: 'old.json', document: old }] }), [
      'earlier error [0]: 62 % + 8 points, of 20: 14',
    ]);
  });

  it('is told in words as well', () => {
    const beside = (note: string) =>
      changing({ value: 62, note }, { ...hidden, denominator: 20 }, {}, 'Else').filter((one) => one.startsWith('leak'));
    for (const words of [
      'Since then it has risen 8 percentage points.',
      'It was 8 percentage points higher next year.',
    ])
      assert.equal(beside(words).length, 1, words);
    assert.deepEqual(beside('Cododd 8 pwynt canran yn 2025.').length, 1);
    assert.deepEqual(beside('It was 8 points of the plan.'), []);
  });

  it('is told in words about the measure, of the figure to which it has changed', () => {
    const about = (note: string) =>
      named(['Care leavers', { value: 62, ...lastYear }, { ...share, note }], ['Care leavers', hidden]);
    const warned = (quote: string) => [`leak warning indicators.items[0].note: “${quote}” may say what is hidden`];
    assert.deepEqual(about('Up 8 percentage points since 2024.'), warned('Up 8 percentage points'));
    assert.deepEqual(about('Fewer than in 2024, by 8.'), []);
    assert.deepEqual(about('It was up 8 in 2024.'), []);
  });
});
