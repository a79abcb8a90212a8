import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { kilometresBetween, placesFor } from '../../../src/search/place.js';
import { documentOf } from '../demo/documents.js';

const { places } = documentOf('illustrative').localOffer;
const district = { id: 'xw9', kind: 'postcode-district' as const, name: 'XW9', latitude: 54.4, longitude: -2.1 };
const found = (typed: string) => placesFor(typed, [...places, district]).map(({ id }) => id.replace('il-place-', ''));

describe('placesFor', () => {
  const cases: [typed: string, ...ids: string[]][] = [
    ['Skellowby', 'skellowby'],
    ['  skel', 'skellowby'],
    ['WENLOW', 'wenlow-weir', 'upper-wenlow'],
    ['weir', 'wenlow-weir'],
    ['XW1 2EE', 'xw1', 'wenlow-weir'],
    ['xw12ee', 'xw1', 'wenlow-weir'],
    ['xw1', 'xw1', 'wenlow-weir'],
    ['XW12 EE', 'xw1', 'wenlow-weir'],
    ['XW1 2', 'xw1', 'wenlow-weir'],
    ['xw 1', 'xw1', 'wenlow-weir'],
    ['XW3', 'skellowby'],
    ['XW9', 'xw9'],
    ['xw9 1aa', 'xw9'],
    ['XW91'],
    ['LA14 1AA'],
    ['Nowhere'],
    [''],
    ['%'],
  ];
  for (const [typed, ...ids] of cases) {
    it(`is ${ids.join(', ') || 'none'} for “${typed}”`, () => assert.deepEqual(found(typed), ids));
  }
});

describe('kilometresBetween', () => {
  it('is right to a hundredth for distances that were measured elsewhere', () => {
    // Great circle distances on a sphere of 6,371 km: Kendal to Barrow, Wakefield to Pontefract, and a degree north.
    const cases: [number, number, number, number, number][] = [
      [54.328, -2.746, 54.111, -3.226, 39.45],
      [53.683, -1.499, 53.691, -1.312, 12.35],
      [52, 0, 53, 0, 111.19],
    ];
    for (const [latitude, longitude, north, east, expected] of cases) {
      const distance = kilometresBetween({ latitude, longitude }, { latitude: north, longitude: east });
      assert.ok(Math.abs(distance / expected - 1) < 0.01, `${distance} for ${expected}`);
    }
  });
});
