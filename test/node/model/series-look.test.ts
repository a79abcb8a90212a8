import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterOf, lookOf } from '../../../src/model/series-look.js';

const looks = Array.from({ length: 20 }, (_, at) => lookOf(at));

describe('the looks of series', () => {
  it('differ for twenty of them, without their colours', () => {
    assert.equal(new Set(looks.map(({ dash, shape, turn }) => JSON.stringify([dash, shape, turn]))).size, 20);
  });

  it('have markers with an inside only, so that each can be hollow', () => {
    const inside = ['circle', 'rect', 'triangle', 'rectRot'];

    assert.deepEqual(
      looks.filter(({ shape }) => !inside.includes(shape)),
      [],
    );
  });

  it('have a letter for bars, however many there are', () => {
    assert.deepEqual([0, 25, 26, 27, 52].map(letterOf), ['A', 'Z', 'AA', 'AB', 'BA']);
  });
});
