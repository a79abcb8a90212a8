import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../../src/charts/drawing.js';
import { letters } from '../../../src/charts/letters.js';
import { scalesOf } from '../../../src/charts/scales.js';
import { letterOf } from '../../../src/model/series-look.js';

type Put = { words: string; x: number; y: number };
type Axis = { x: { ticks: { callback: (this: unknown, place: number) => string[] } } };

/** The letters below bars of so many series and times in a chart of this width, and how many empty lines its axis has for them. */
function below(width: number, count: number, times: number): { put: Put[]; lines: number } {
  const put: Put[] = [];
  const ctx = {
    ...Object.fromEntries(['save', 'restore'].map((name) => [name, () => {}])),
    measureText: ({ length }: string) => ({ width: length * 7 }),
    fillText: (words: string, x: number, y: number) => put.push({ words, x, y }),
  };
  const series = Array.from({ length: count }, (_, at) => ({ values: Array(times).fill(1), letter: letterOf(at) }));
  const labels = Array<string>(times).fill('2025');
  const drawing = { kind: 'bar', labels, series, font: { family: '', size: 14 } } as unknown as Drawing;
  const step = ((width - 56) * 0.9) / times / count;
  const chart = {
    ...{ ctx, width, chartArea: { bottom: 200 } },
    getDatasetMeta: (at: number) => ({
      data: labels.map((_, index) => ({ x: 56 + (index * (width - 56)) / times + at * step })),
    }),
  };
  (letters(() => drawing).afterDatasetsDraw as unknown as (one: unknown) => void)(chart);
  const { ticks } = (scalesOf(drawing) as unknown as Axis).x;
  return { put, lines: ticks.callback.call({ chart }, 0).filter((line) => !line).length };
}

describe('the letters below bars', () => {
  it('stand in one line where bars are as wide as they are', () => {
    const { put, lines } = below(600, 3, 4);

    assert.equal(new Set(put.map(({ y }) => y)).size, 1);
    assert.equal(lines, 1);
    assert.equal(put.filter(({ words }) => words === 'C').length, 4);
  });

  for (const [width, count, times] of [
    [288, 20, 3],
    [288, 5, 5],
    [900, 30, 3],
    [1200, 20, 8],
  ] as const) {
    it(`are all there, and none on another, of ${count} series and ${times} times in ${width} pixels`, () => {
      const { put, lines } = below(width, count, times);
      const covers = ({ x, y, words }: Put, other: Put) =>
        Math.abs(x - other.x) < 11 * words.length && Math.abs(y - other.y) < 12;

      assert.equal(put.length, count * times);
      assert.deepEqual(
        put.filter((one, at) => put.some((other, place) => place > at && covers(one, other))),
        [],
      );
      assert.equal(lines, new Set(put.map(({ y }) => y)).size);
    });
  }

  it('are left out, and take no room, where bars are too thin to be told apart', () => {
    assert.deepEqual(below(288, 20, 6), { put: [], lines: 0 });
  });
});
