import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exactRanges, narrowed } from '../../../src/disclosure/solver.js';
import type { Range, Sum } from '../../../src/disclosure/solver.js';
import { seeded } from '../../helpers/seeded.js';

const TABLES = 250;

describe('what a hidden number can be', () => {
  it('is what trying every table says, for small tables with some cells and totals hidden', () => {
    const seen = { exact: 0, wider: 0, free: 0 };
    for (let seed = 0; seed < TABLES; seed++) {
      const { ranges, sums, most } = table(`table ${seed}`);
      const tried = everyTable(ranges, sums, most);
      const narrow = narrowed(ranges, sums)!;
      const exact = exactRanges(narrow, sums, [...ranges.keys()])!;
      for (const [cell, range] of ranges.entries()) {
        if (range.low === range.high) continue;
        const found = exact[cell];
        assert.deepEqual(found, tried[cell], `cell ${cell} of table ${seed}`);

        const { low, high } = narrow[cell]!;
        assert.ok(low <= found!.low && high >= found!.high, 'narrowing says too much');
        if (low < found!.low || high > found!.high) seen.wider++;
        if (found!.low === found!.high) seen.exact++;
        else seen.free++;
      }
    }
    // Otherwise the tables would show nothing: some give numbers away, some do not, and some need more than narrowing.
    assert.ok(seen.exact > 100 && seen.free > 100 && seen.wider > 0, JSON.stringify(seen));
  });

  it('is what trying everything says, for sums of multiples, such as percentages make', () => {
    const random = seeded('multiples');
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    let gaps = 0;
    for (let time = 0; time < 400; time++) {
      const numbers = Array.from({ length: 4 }, () => upTo(8));
      const ranges = numbers.map(() => ({ low: 0, high: 8 }));
      const sums = Array.from({ length: 2 }, (): Sum => {
        const terms = numbers.map((_, cell) => ({ cell, factor: [1, -1, 2, 3, -5, 7][upTo(5)]! }));
        const sum = terms.reduce((total, { cell, factor }) => total + factor * numbers[cell]!, 0);
        return { terms, low: sum - upTo(2), high: sum + upTo(2) };
      });
      const narrow = narrowed(ranges, sums)!;
      const exact = exactRanges(narrow, sums, [0, 1, 2, 3])!;

      assert.deepEqual(exact, everyTable(ranges, sums, 8), `sums ${time}`);
      if (exact.some(({ low }, cell) => low > narrow[cell]!.low)) gaps++;
    }
    assert.ok(gaps > 20, `${gaps}`);
  });

  it('is nothing where no numbers fit', () => {
    const ranges = [known(5), { low: 0, high: Infinity }, known(7)];
    assert.equal(narrowed(ranges, [sumOf(0, [1, 2])]), undefined);
  });

  it('stays open where nothing bounds it', () => {
    const ranges = [{ low: 0, high: Infinity }, { low: 0, high: Infinity }, known(7)];
    const sums = [sumOf(0, [1, 2])];
    assert.deepEqual(exactRanges(narrowed(ranges, sums)!, sums, [0])![0], { low: 7, high: Infinity });
  });

  it('is found in time where two numbers push each other up for ever', () => {
    const more = (one: number, other: number): Sum => ({
      terms: [
        { cell: one, factor: 1 },
        { cell: other, factor: -1 },
      ],
      low: 1,
      high: Infinity,
    });
    const endless = [
      { low: 0, high: Infinity },
      { low: 0, high: Infinity },
    ];
    assert.ok(narrowed(endless, [more(0, 1), more(1, 0)]));
  });
});

/** A table of two to three rows and columns with its totals; each number is hidden with some chance. */
function table(seed: string): { ranges: Range[]; sums: Sum[]; most: number } {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const [rows, columns] = [2 + upTo(1), 2 + upTo(1)];
  const cells = Array.from({ length: rows * columns }, () => upTo(4));
  const at = (row: number, column: number) => row * columns + column;
  const rowCells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => at(row, column)),
  );
  const columnCells = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => at(row, column)),
  );
  const lines = [...rowCells, ...columnCells];
  const totals = lines.map((line) => line.reduce((sum, cell) => sum + cells[cell]!, 0));
  const numbers = [...cells, ...totals];
  const most = Math.max(...totals);

  let left = 5;
  const ranges = numbers.map((number, place) => {
    const hides = random() < (place < cells.length ? 0.5 : 0.15) && left-- > 0;
    return hides ? { low: 0, high: most } : known(number);
  });
  return { ranges, sums: lines.map((line, place) => sumOf(cells.length + place, line)), most };
}

/** The least and most of each number over every table that has these sums, by trying all. */
function everyTable(ranges: readonly Range[], sums: readonly Sum[], most: number): Range[] {
  const hidden = ranges.flatMap(({ low, high }, cell) => (low === high ? [] : [cell]));
  const numbers = ranges.map(({ low }) => low);
  const found = ranges.map(() => ({ low: Infinity, high: -Infinity }));
  const attempt = (place: number): void => {
    if (place === hidden.length) {
      const fits = sums.every(({ terms, low, high }) => {
        const sum = terms.reduce((total, { cell, factor }) => total + factor * numbers[cell]!, 0);
        return sum >= low && sum <= high;
      });
      if (!fits) return;
      for (const [cell, number] of numbers.entries()) {
        found[cell] = { low: Math.min(found[cell]!.low, number), high: Math.max(found[cell]!.high, number) };
      }
      return;
    }
    for (let number = 0; number <= most; number++) {
      numbers[hidden[place]!] = number;
      attempt(place + 1);
    }
  };
  attempt(0);
  return found;
}

function sumOf(whole: number, parts: readonly number[]): Sum {
  return {
    terms: [{ cell: whole, factor: 1 }, ...parts.map((cell) => ({ cell, factor: -1 }))],
    low: 0,
    high: 0,
  };
}

function known(number: number): Range {
  return { low: number, high: number };
}
