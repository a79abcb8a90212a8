import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../../src/charts/drawing.js';
import { targetLine } from '../../../src/charts/target-line.js';

type Place = { x: number; y: number; base?: number; width?: number };

/** Where the name of a target of 50 is put, in a chart of 400 by 200 whose lines or bars are these. */
function nameOf(type: 'line' | 'bar' | 'named', ...series: Place[][]): { x: number; y: number; thick: number } {
  let put = { x: NaN, y: NaN, thick: NaN };
  const ctx = {
    lineWidth: 0,
    ...Object.fromEntries(
      ['save', 'restore', 'beginPath', 'moveTo', 'lineTo', 'stroke', 'setLineDash'].map((name) => [name, () => {}]),
    ),
    measureText: () => ({ width: 40 }),
    fillText: (_: string, x: number, y: number) => (put = { x, y, thick: ctx.lineWidth }),
  };
  const chart = {
    ctx,
    chartArea: { left: 0, right: 400, top: 0, bottom: 200 },
    scales: {
      x: { getPixelForValue: (value: number) => value * 4 },
      y: { getPixelForValue: (value: number) => 200 - value * 2 },
    },
    data: { datasets: series },
    getDatasetMeta: (at: number) => ({ type, data: series[at]!.map((place) => ({ getProps: () => place })) }),
  };
  const drawing = {
    named: type === 'named',
    target: { label: 'Target', value: 50, to: undefined },
    ink: 'black',
    font: { family: '', size: 14 },
  };
  const plugin = targetLine(() => drawing as unknown as Drawing);
  (plugin.afterDatasetsDraw as unknown as (one: unknown) => void)(chart);
  return put;
}
const steps = (...heights: number[]) => heights.map((y, at) => ({ x: at * 100, y }));

describe('the name of a target', () => {
  it('stands at the beginning of its line where nothing else does', () => {
    const { x, y } = nameOf('line', steps(180, 180, 180, 180, 180));
    assert.deepEqual([x < 20, y < 100], [true, true]);
  });

  it('stands below its line where lines run above it', () => {
    assert.ok(nameOf('line', steps(86, 86, 86, 86, 86)).y > 100);
  });

  it('moves along its line to where no line crosses', () => {
    const { x } = nameOf('line', steps(80, 120, 190, 190, 190), steps(120, 80, 10, 10, 10));
    assert.ok(x > 100, `${x}`);
  });

  it('stands between bars, not on them', () => {
    const { x, y } = nameOf('bar', [
      { x: 60, y: 20, base: 200, width: 100 },
      { x: 340, y: 20, base: 200, width: 100 },
    ]);
    assert.ok(x >= 110 && x + 40 <= 290, `${x}, ${y}`);
  });

  it('stands above bars that lie below each other, in the middle over its line', () => {
    const { x, y } = nameOf('named');
    assert.deepEqual([x, y < 0], [180, true]);
  });

  it('is of a line thicker than those of others', () => {
    assert.ok(nameOf('line', steps(180, 180)).thick > 2);
  });
});
