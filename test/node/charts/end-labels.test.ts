import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../../src/charts/drawing.js';
import { endLabels } from '../../../src/charts/end-labels.js';

/** How high the names stand of lines that end at these heights, in a chart of 600 by 200. */
function heightsOf(...ends: number[]): number[] {
  const put: number[] = [];
  const ctx = {
    save: () => {},
    restore: () => {},
    measureText: () => ({ width: 40 }),
    fillText: (_: string, __: number, y: number) => put.push(y),
  };
  const chart = {
    ctx,
    width: 600,
    chartArea: { bottom: 200 },
    getDatasetMeta: (at: number) => ({ data: [{ x: 500, y: ends[at]! }] }),
  };
  const series = ends.map((y) => ({ label: String(y), values: [y], color: 'black' }));
  const drawing = { kind: 'line', series, font: { family: '', size: 12 } } as unknown as Drawing;
  (endLabels(() => drawing).afterDatasetsDraw as unknown as (one: unknown) => void)(chart);
  return put;
}

describe('the names at the ends of lines', () => {
  it('stand where the lines end, if there is room', () => {
    assert.deepEqual(heightsOf(20, 60, 180), [20, 60, 180]);
  });

  it('stand below each other where lines end close together', () => {
    assert.deepEqual(heightsOf(20, 22), [20, 35]);
  });

  it('stay within the chart where that is at its foot', () => {
    const heights = heightsOf(100, 195, 196, 198);

    assert.equal(heights[0], 100);
    assert.ok(heights.at(-1)! <= 195, String(heights));
    heights.slice(2).forEach((y, at) => assert.ok(y - heights[at + 1]! >= 15, String(heights)));
  });
});
