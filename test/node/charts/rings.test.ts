import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../../src/charts/drawing.js';
import { rings } from '../../../src/charts/rings.js';

describe('the rings of a drawing', () => {
  it('stand around figures that are not as first published, and around no others', () => {
    const put: number[][] = [];
    const nothing = () => {};
    const ctx = {
      ...{ save: nothing, restore: nothing, beginPath: nothing, stroke: nothing },
      arc: (x: number, y: number) => put.push([x, y]),
    };
    const data = [1, 2, 3].map((at) => ({ x: at * 10, y: at * 100 }));
    const series = [{ edged: [false, true, true], values: [1, 2, null] }];
    const drawing = { kind: 'line', series } as unknown as Drawing;
    const chart = { ctx, getDatasetMeta: () => ({ data }) };
    (rings(() => drawing).afterDatasetsDraw as unknown as (one: unknown) => void)(chart);

    assert.deepEqual(put, [[20, 200]]);
  });
});
