import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answersOf } from '../../../src/model/answering.js';
import { chartOf, linesOf, type Chart } from '../../../src/model/chart-layout.js';
import type { Relation } from '../../../src/schema/governance.js';

const chartFor = (...pairs: [from: string, to: string, kind?: string][]) =>
  chartOf(
    answersOf(pairs.map(([from, to, kind = 'reports-to']) => ({ id: from + to, from, to, kind }) as Relation)),
    (id) => ({ name: `Board ${id}`, proposed: id === 'planned' }),
  );
const box = (chart: Chart | undefined, id: string) => chart!.boxes.find((one) => one.id === id)!;
const many = (count: number) => Array.from({ length: count }, (_, at): [string, string] => [`b${at}`, 'top']);

function overlap(chart: Chart): boolean {
  return chart.boxes.some((a) =>
    chart.boxes.some(
      (b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
  );
}

describe('chartOf', () => {
  it('draws nothing without links, and nothing where there is too much to see', () => {
    assert.equal(chartFor(), undefined);
    assert.notEqual(chartFor(...many(29)), undefined);
    assert.equal(chartFor(...many(30)), undefined);
  });

  it('puts who is reported to above who reports', () => {
    const chart = chartFor(['a', 'b'], ['b', 'c'], ['a', 'd'], ['d', 'e'], ['e', 'f']);

    for (const [below, above] of ['ab', 'bc', 'ad', 'de', 'ef'])
      assert.ok(box(chart, below!).y >= box(chart, above!).y + box(chart, above!).height);
  });

  for (const count of [1, 3, 4, 5, 9, 20]) {
    it(`keeps ${count} under one apart, inside the picture, and no row longer than four`, () => {
      const chart = chartFor(...many(count))!;
      const rows = new Map<number, number>();
      for (const { y } of chart.boxes) rows.set(y, (rows.get(y) ?? 0) + 1);

      assert.equal(chart.boxes.length, count + 1);
      assert.equal(chart.lines.length, count);
      assert.equal(overlap(chart), false);
      assert.ok(Math.max(...rows.values()) <= 4);
      for (const { x, y, width, height } of chart.boxes)
        assert.ok(x >= 0 && y >= 0 && x + width <= chart.width && y + height <= chart.height);
    });
  }

  it('leads a line past a row between its boxes, never behind one', () => {
    const chart = chartFor(['a', 'b'], ['b', 'c'], ['c', 'top'], ['a', 'top'])!;
    const { b, c } = { b: box(chart, 'b'), c: box(chart, 'c') };
    const long = chart.lines[3]!.path;
    const upright = [...long.matchAll(/ (-?[\d.]+) -?[\d.]+V/g)].map(([, x]) => Number(x));

    assert.equal(upright.length, 2);
    for (const one of [b, c]) for (const x of upright) assert.ok(x < one.x || x > one.x + one.width);
  });

  it('draws a chain of twenty, with its heads where reports go', () => {
    const chain = Array.from({ length: 20 }, (_, at): [string, string] => [`n${at + 1}`, `n${at}`]);
    const chart = chartFor(...chain)!;

    assert.equal(new Set(chart.boxes.map(({ y }) => y)).size, 21);
    assert.ok(chart.lines.every(({ path, reports }) => reports && path.split('M').length === 3));
    const quiet = chartFor(['a', 'b', 'member-of'])!.lines[0]!;
    assert.deepEqual([quiet.reports, quiet.path.split('M').length], [false, 2]);
  });

  it('leaves room for the word “proposed”', () => {
    const [plain, planned] = [chartFor(['a', 'b'])!, chartFor(['planned', 'b'])!];

    assert.equal(box(planned, 'planned').proposed, true);
    assert.ok(box(planned, 'planned').height > box(plain, 'a').height);
  });
});

describe('linesOf', () => {
  const cases = [
    ['Cabinet', ['Cabinet']],
    ['Children and Young People Scrutiny Committee', ['Children and Young', 'People Scrutiny', 'Committee']],
    ['x'.repeat(50), ['x'.repeat(23), 'x'.repeat(23), 'xxxx']],
    ['word '.repeat(40).trim(), [...Array(3).fill('word word word word'), 'word word word word…']],
    ['', []],
  ] as const;
  for (const [name, lines] of cases) {
    it(`writes “${name.slice(0, 20)}” in ${lines.length} lines`, () => assert.deepEqual(linesOf(name), lines));
  }
});
