import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changeOf } from '../../../src/model/change.js';
import type { Indicator, Observation } from '../../../src/schema/indicators.js';

type Figure = Pick<Observation, 'value' | 'qualifier' | 'decimals'>;

describe('changeOf', () => {
  const judged: [polarity: string, from: number, to: number, direction: string, judged: string][] = [
    ['higher', 1, 2, 'up', 'better'],
    ['higher', 2, 1, 'down', 'worse'],
    ['lower', 1, 2, 'up', 'worse'],
    ['lower', 2, 1, 'down', 'better'],
    ['neutral', 1, 2, 'up', 'neutral'],
    ['neutral', 2, 1, 'down', 'neutral'],
    ['target-value', 1, 2, 'up', 'neutral'],
    ['a-code-of-tomorrow', 1, 2, 'up', 'neutral'],
    ['higher', 2, 2, 'same', 'neutral'],
    ['higher', 0, 0, 'same', 'neutral'],
    ['higher', -1, 0, 'up', 'better'],
  ];
  for (const [polarity, from, to, direction, verdict] of judged) {
    it(`is ${direction}, ${verdict}, for ${from} → ${to} where ${polarity} is better`, () => {
      const change = changeOf({ value: to }, { value: from }, { polarity: polarity as Indicator['polarity'] });

      assert.deepEqual(change, { direction, amount: Math.abs(to - from), judged: verdict });
    });
  }

  const amounts: [from: number, to: number, amount: number][] = [
    [74, 75.7, 1.7],
    [0.1, 0.3, 0.2],
    [0.3, 0.1, 0.2],
    [1e6 + 0.1, 1e6 + 0.4, 0.3],
    [0.1 + 0.2, 0.3, 0],
  ];
  for (const [from, to, amount] of amounts) {
    it(`is by ${amount} for ${from} → ${to}, whatever binary fractions add`, () => {
      assert.equal(changeOf({ value: to }, { value: from }, { polarity: 'higher' })?.amount, amount);
    });
  }

  const silent: [what: string, now: Figure, before: Figure | undefined][] = [
    ['no figure', {}, { value: 1 }],
    ['none before', { value: 1 }, undefined],
    ['none but a reason before', { value: 1 }, {}],
    ['a figure that is roughly known', { value: 12, qualifier: 'approx' }, { value: 1 }],
    ['“over 10” before', { value: 12 }, { value: 10, qualifier: 'more-than' }],
  ];
  for (const [what, now, before] of silent) {
    it(`is not said with ${what}`, () => assert.equal(changeOf(now, before, { polarity: 'higher' }), undefined));
  }
});
