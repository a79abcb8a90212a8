import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../../src/charts/drawing.js';
import { endLabels } from '../../../src/charts/end-labels.js';

/** What is written at the ends of lines that end at these heights, in a chart of 600 by 200 whose letters are 7 wide. */
function written(ends: number[], labels = ends.map(() => 'Here')): { words: string; y: number }[] {
  const put: { words: string; y: number }[] = [];
  const ctx = {
    save: () => {},
    restore: () => {},
    measureText: ({ length }: string) => ({ width: length * 7 }),
    fillText: (words: string, _: number, y: number) => put.push({ words, y }),
  };
  const chart = {
    ctx,
    width: 600,
    height: 240,
    chartArea: { bottom: 200 },
    getDatasetMeta: (at: number) => ({ data: [{ x: 500, y: ends[at]! }] }),
  };
  const series = ends.map((y, at) => ({ label: labels[at], values: [y], color: 'black' }));
  const drawing = { kind: 'line', series, font: { family: '', size: 12 } } as unknown as Drawing;
  (endLabels(() => drawing).afterDatasetsDraw as unknown as (one: unknown) => void)(chart);
  return put;
}

const heightsOf = (...ends: number[]) => written(ends).map(({ y }) => y);

describe('the names at the ends of lines', () => {
  it('stand where the lines end, if there is room', () => {
    assert.deepEqual(heightsOf(20, 60, 180), [20, 60, 180]);
  });

  it('stand below each other where lines end close together', () => {
    assert.deepEqual(heightsOf(20, 22), [20, 35]);
  });

  it('are written in lines where they are long, around where their line ends, and leave out none of the others', () => {
    const long = 'Statistical neighbours, 2025 model (median)';

    assert.deepEqual(written([20, 100], ['Here', long]), [
      { words: 'Here', y: 20 },
      { words: 'Statistical', y: 85 },
      { words: 'neighbours, 2025', y: 100 },
      { words: 'model (median)', y: 115 },
    ]);
  });

  it('are left to the legend where one would need too many lines, and the others stay', () => {
    const tooLong =
      'a name with so very many words that it takes more lines than are calm beside a drawing, even a high one';

    assert.deepEqual(written([20, 100], ['Here', tooLong]), [{ words: 'Here', y: 20 }]);
  });

  it('stay within the chart where that is at its foot', () => {
    const heights = heightsOf(100, 195, 196, 198);

    assert.equal(heights[0], 100);
    assert.ok(heights.at(-1)! <= 195, String(heights));
    heights.slice(2).forEach((y, at) => assert.ok(y - heights[at + 1]! >= 15, String(heights)));
  });
});
