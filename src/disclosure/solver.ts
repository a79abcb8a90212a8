/** The whole numbers that something may be, both ends included. */
export interface Range {
  low: number;
  high: number;
}

/** What is known of several whole numbers together: `low ≤ factor × number + factor × number … ≤ high`. */
export interface Sum extends Range {
  terms: readonly { cell: number; factor: number }[];
}

/** Each step of a search narrows a whole system once. More than this is no longer quick; the ranges found so far stand. */
const MOST_STEPS = 400;

/** Rounds of narrowing before two numbers that push each other up for ever are left alone. */
const MOST_ROUNDS = 20_000;

/**
 * What each number can still be, given every sum it is in, or undefined where no numbers fit. Narrowing alone never says
 * too much, and with tables of several dimensions it may say too little: `exactRange` goes on from here.
 */
export function narrowed(
  ranges: readonly Range[],
  sums: readonly Sum[],
  from: Iterable<number> = sums.keys(),
): Range[] | undefined {
  const found = [...ranges];
  const sumsOf = indexOf(sums);
  const waiting = new Set(from);
  let rounds = 0;
  for (const at of waiting) {
    waiting.delete(at);
    if (rounds++ > MOST_ROUNDS) break;
    for (const { cell, range } of impliedBy(sums[at]!, found)) {
      if (range.low > range.high) return undefined;
      found[cell] = range;
      for (const other of sumsOf.get(cell)!) waiting.add(other);
    }
  }
  return found;
}

/**
 * The least and the most that one number can be, exactly, by looking for whole numbers that fit at either end. `ranges`
 * are already narrowed. Where the search grows too long, the end stays as wide as narrowing left it; where no numbers fit
 * at all, there is no range.
 */
export function exactRange(cell: number, ranges: readonly Range[], sums: readonly Sum[]): Range | undefined {
  const { low, high } = ranges[cell]!;
  if (possible(ranges, sums, sums.keys(), { left: MOST_STEPS }) === false) return undefined;
  const fits = (range: Range) => possible(withRange(ranges, cell, range), sums, sums.keys(), { left: MOST_STEPS });
  return {
    low: firstWhere(low, high, (most) => fits({ low, high: most })),
    high: high === Infinity ? high : 0 - firstWhere(0 - high, 0 - low, (most) => fits({ low: 0 - most, high })),
  };
}

/** What one sum alone says about each of its numbers, where that is more than was known. */
export function* impliedBy(sum: Sum, ranges: readonly Range[]): Generator<{ cell: number; range: Range }> {
  const { terms } = sum;
  const ends = terms.map(({ cell, factor }) => {
    const { low, high } = ranges[cell]!;
    return factor > 0 ? { low: factor * low, high: factor * high } : { low: factor * high, high: factor * low };
  });
  for (const [at, { cell, factor }] of terms.entries()) {
    const others = { low: totalOf(ends, 'low', at), high: totalOf(ends, 'high', at) };
    const part = { low: sum.low - others.high, high: sum.high - others.low };
    const [least, most] = factor > 0 ? [part.low, part.high] : [part.high, part.low];
    const known = ranges[cell]!;
    const range = {
      low: Math.max(known.low, Math.ceil(least / factor)),
      high: Math.min(known.high, Math.floor(most / factor)),
    };
    if (range.low > known.low || range.high < known.high) yield { cell, range };
  }
}

function totalOf(ends: readonly Range[], end: 'low' | 'high', without: number): number {
  let total = 0;
  for (const [at, range] of ends.entries()) if (at !== without) total += range[end];
  return total;
}

function indexOf(sums: readonly Sum[]): Map<number, number[]> {
  let index = indexes.get(sums);
  if (!index) {
    index = new Map();
    for (const [at, { terms }] of sums.entries())
      for (const { cell } of terms) index.set(cell, [...(index.get(cell) ?? []), at]);
    indexes.set(sums, index);
  }
  return index;
}

const indexes = new WeakMap<readonly Sum[], Map<number, number[]>>();

/** Whether there are whole numbers that fit; `undefined` if the search was given up. */
function possible(
  ranges: readonly Range[],
  sums: readonly Sum[],
  from: Iterable<number>,
  steps: { left: number },
): boolean | undefined {
  if (steps.left-- <= 0) return undefined;
  const found = narrowed(ranges, sums, from);
  if (!found) return false;

  const open = openIn(found);
  if (open === undefined) return true;
  const { low, high } = found[open]!;
  const middle = high === Infinity ? low : Math.floor((low + high) / 2);
  const again = indexOf(sums).get(open) ?? [];
  const lower = possible(withRange(found, open, { low, high: middle }), sums, again, steps);
  if (lower !== false) return lower;
  return possible(withRange(found, open, { low: middle + 1, high }), sums, again, steps);
}

/** The number with the fewest possibilities left. */
function openIn(ranges: readonly Range[]): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const [at, { low, high }] of ranges.entries()) {
    if (low === high || (best !== undefined && high - low >= least)) continue;
    best = at;
    least = high - low;
  }
  return best;
}

/** The first number from `low` up for which something holds, if it holds from there on. Unknown counts as holding. */
function firstWhere(low: number, high: number, holds: (number: number) => boolean | undefined): number {
  if (holds(low) !== false) return low;
  let [no, yes] = [low, high];
  for (let step = 1; yes === Infinity; step *= 2) {
    if (holds(no + step) === false) no += step;
    else yes = no + step;
  }
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle) === false) no = middle;
    else yes = middle;
  }
  return yes;
}

function withRange(ranges: readonly Range[], cell: number, range: Range): Range[] {
  return ranges.map((known, at) => (at === cell ? range : known));
}
