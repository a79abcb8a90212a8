import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing } from '../../../src/charts/drawing.js';
import { endLabels } from '../../../src/charts/end-labels.js';

type Line = (number | null)[];

/**
 * What is written at the ends of lines through these heights, each 150 after the other and the last at 500, in a chart of
 * 600 by 200 whose letters are 7 wide.
 */
function written(
  ends: (number | Line)[],
  labels = ends.map(() => 'Here'),
  target?: number,
): { words: string; y: number }[] {
  const put: { words: string; y: number }[] = [];
  const lines = ends.map((line) => [line].flat());
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
    chartArea: { top: 0, right: 500, bottom: 200 },
    scales: { y: { getPixelForValue: (value: number) => value } },
    data: { datasets: lines },
    getDatasetMeta: (at: number) => ({
      type: 'line',
      data: lines[at]!.map((y, index) => {
        // Where there is no figure, chart.js has a point at the foot of the chart, and passes over it.
        const place = { x: 500 - (lines[at]!.length - 1 - index) * 150, y: y ?? 200, skip: y === null };
        return { ...place, getProps: () => place };
      }),
    }),
  };
  const series = lines.map((values, at) => ({ label: labels[at], values, color: 'black' }));
  const drawing = {
    ...{ kind: 'line', series, font: { family: '', size: 12 } },
    target: target && { label: 'Target', value: target },
  } as unknown as Drawing;
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

  it('stand at the last point of a line that ends before the chart does', () => {
    const names = written(
      [
        [20, 20, 20],
        [100, 100, null],
      ],
      ['Here', 'There'],
    );

    assert.deepEqual(names, [
      { words: 'Here', y: 20 },
      { words: 'There', y: 100 },
    ]);
  });

  it('move aside by a line at most where lines end together before the chart does', () => {
    const names = written([
      [20, 20, 20],
      [100, 100, null],
      [104, 104, null],
      [106, 106, null],
    ]);

    assert.deepEqual(
      names.map(({ y }) => y),
      [20, 100, 119],
    );
  });

  it('stand where another line only begins later', () => {
    const names = written(
      [
        [null, null, 50],
        [180, 180, null],
      ],
      ['Here', 'There'],
    );

    assert.deepEqual(names.at(-1), { words: 'There', y: 180 });
  });

  const crowded: [what: string, lines: Line[], target?: number][] = [
    [
      'another line goes on',
      [
        [100, 100, 100],
        [101, 101, null],
      ],
    ],
    [
      'another line crosses',
      [
        [100, 80, 180],
        [100, 100, null],
      ],
    ],
    [
      'the name of a target stands',
      [
        [20, 20, 20],
        [100, 100, null],
      ],
      110,
    ],
    [
      'the foot of the chart is',
      [
        [20, 20, 20],
        [220, 220, null],
      ],
    ],
  ];
  for (const [what, lines, target] of crowded) {
    it(`are left to the legend inside the chart where ${what}`, () => {
      const names = written(lines, ['Here', 'There'], target).map(({ words }) => words);

      assert.deepEqual(names, ['Here']);
    });
  }

  it('are written in lines as short as the room inside the chart, and left to the legend where a word has none', () => {
    const second = (label: string) =>
      written(
        [
          [20, 20, 20],
          [100, 100, null],
        ],
        ['Here', label],
      ).flatMap(({ words }) => (words === 'Here' ? [] : words));

    assert.deepEqual(second('Yorkshire and The Humber'), ['Yorkshire and The', 'Humber']);
    assert.deepEqual(second('Y'.repeat(20)), []);
  });
});
