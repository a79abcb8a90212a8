/** The whole numbers that something may be, both ends included. */
export interface Range {
  low: number;
  high: number;
}

/** What is known of several whole numbers together: `low ≤ factor × number + factor × number … ≤ high`. */
export interface Sum extends Range {
  terms: readonly { cell: number; factor: number }[];
}

/** How much looking is left, counted in numbers looked at: about a tenth of a second for each million. */
export interface Effort {
  left: number;
}

/** Whether a search tries the upper half of what a number can be first. */
type Taste = (cell: number) => boolean;

const TASTES: readonly Taste[] = [() => false, () => true, (cell) => cell % 2 === 0, (cell) => cell % 3 === 0];

/** Each step of a search settles one number or halves what it can be. One that takes more is going in circles. */
const MOST_STEPS = 4000;

/** Visits to one sum before two numbers that push each other up for ever are left alone. */
const MOST_VISITS = 500;

/**
 * What each number can still be, given every sum it is in, or undefined where no numbers fit. Narrowing alone never says
 * too much, and with tables of several dimensions it may say too little: `exactRanges` goes on from here.
 */
export function narrowed(
  ranges: readonly Range[],
  sums: readonly Sum[],
  effort: Effort = { left: Infinity },
  from: Iterable<number> = sums.keys(),
): Range[] | undefined {
  const found = [...ranges];
  const sumsOf = indexOf(sums);
  const visits = new Map<number, number>();
  const waiting = new Set(from);
  for (const at of waiting) {
    waiting.delete(at);
    const visited = visits.get(at) ?? 0;
    if (visited > MOST_VISITS || effort.left <= 0) continue;
    visits.set(at, visited + 1);
    effort.left -= sums[at]!.terms.length;
    for (const { cell, range } of impliedBy(sums[at]!, found)) {
      if (range.low > range.high) return undefined;
      found[cell] = range;
      for (const other of sumsOf.get(cell)!) waiting.add(other);
    }
  }
  return found;
}

/**
 * The least and the most that numbers can be, exactly, by looking for whole numbers that fit at either end; undefined
 * where none fit at all. `ranges` are already narrowed, and only `wanted` are looked at. What was found on the way is
 * kept: once a number has been seen to be `ordinary`, nobody needs to know its ends. Where the effort is spent, a range
 * stays as wide as narrowing left it.
 */
export function exactRanges(
  ranges: readonly Range[],
  sums: readonly Sum[],
  wanted: readonly number[],
  effort: Effort = { left: Infinity },
  ordinary: (seen: Range) => boolean = () => false,
): Range[] | undefined {
  const seen = ranges.map(({ low, high }) => ({ low: high, high: low }));
  const look = (tried: readonly Range[], from: Iterable<number>, high: Taste) => {
    const answer = fitting(tried, sums, from, effort, high);
    if (typeof answer === 'string') return answer;
    for (const [at, { low }] of answer.entries()) {
      seen[at] = { low: Math.min(seen[at]!.low, low), high: Math.max(seen[at]!.high, low) };
    }
    return 'found';
  };
  // A few answers of different tastes show most numbers to be several already.
  for (const taste of TASTES) {
    const answer = look(ranges, sums.keys(), taste);
    if (answer === 'none') return undefined;
    if (answer === 'unknown') return [...ranges];
  }

  const exact = [...ranges];
  for (const cell of wanted) {
    const lookAt = (range: Range, high: boolean) =>
      look(
        ranges.map((known, at) => (at === cell ? range : known)),
        indexOf(sums).get(cell) ?? [],
        () => high,
      );
    let { low, high } = ranges[cell]!;
    while (seen[cell]!.high < high && !ordinary(seen[cell]!)) {
      const most = seen[cell]!.high;
      const middle = high === Infinity ? 2 * most + 1 : Math.ceil((most + high) / 2);
      const answer = middle > 1e9 ? 'unknown' : lookAt({ low: middle, high }, true);
      if (answer === 'none') high = middle - 1;
      if (answer === 'unknown') break;
    }
    while (low < seen[cell]!.low && !ordinary(seen[cell]!)) {
      const middle = Math.floor((low + seen[cell]!.low) / 2);
      const answer = lookAt({ low, high: middle }, false);
      if (answer === 'none') low = middle + 1;
      if (answer === 'unknown') break;
    }
    exact[cell] = { low, high };
  }
  return exact;
}

/** What one sum alone says about each of its numbers, where that is more than was known. */
export function* impliedBy(
  { terms, low, high }: Sum,
  ranges: readonly Range[],
): Generator<{ cell: number; range: Range }> {
  const [least, most] = [new Total(), new Total()];
  const ends = terms.map(({ cell, factor }) => {
    const range = ranges[cell]!;
    const end =
      factor > 0
        ? { low: factor * range.low, high: factor * range.high }
        : { low: factor * range.high, high: factor * range.low };
    least.add(end.low);
    most.add(end.high);
    return end;
  });
  for (const [at, { cell, factor }] of terms.entries()) {
    const rest = { low: low - most.without(ends[at]!.high), high: high - least.without(ends[at]!.low) };
    const known = ranges[cell]!;
    const range = {
      low: Math.max(known.low, Math.ceil((factor > 0 ? rest.low : rest.high) / factor) + 0),
      high: Math.min(known.high, Math.floor((factor > 0 ? rest.high : rest.low) / factor) + 0),
    };
    if (range.low > known.low || range.high < known.high) yield { cell, range };
  }
}

/** A sum from which one number can be taken out again, though some have no end. */
class Total {
  #finite = 0;
  #endless = 0;
  #end = 0;

  add(number: number): void {
    if (Number.isFinite(number)) this.#finite += number;
    else {
      this.#endless++;
      this.#end = number;
    }
  }

  without(number: number): number {
    if (Number.isFinite(number)) return this.#endless ? this.#end : this.#finite - number;
    return this.#endless > 1 ? this.#end : this.#finite;
  }
}

function indexOf(sums: readonly Sum[]): Map<number, number[]> {
  let index = indexes.get(sums);
  if (!index) {
    index = new Map();
    for (const [at, { terms }] of sums.entries()) {
      for (const { cell } of terms) {
        const others = index.get(cell);
        if (others) others.push(at);
        else index.set(cell, [at]);
      }
    }
    indexes.set(sums, index);
  }
  return index;
}

const indexes = new WeakMap<readonly Sum[], Map<number, number[]>>();

/**
 * Whole numbers that fit, one for each cell; or that there are none, or that looking for them took too long. It keeps its
 * own stack, so that no table is too large for it.
 */
function fitting(
  ranges: readonly Range[],
  sums: readonly Sum[],
  from: Iterable<number>,
  effort: Effort,
  high: Taste,
): Range[] | 'none' | 'unknown' {
  const waiting: { ranges: readonly Range[]; from: Iterable<number>; cell?: number; half?: Range }[] = [
    { ranges, from },
  ];
  for (let steps = 0; steps < MOST_STEPS && effort.left > 0; steps++) {
    const next = waiting.pop();
    if (!next) return 'none';
    const { cell, half } = next;
    const tried = half ? next.ranges.map((range, at) => (at === cell ? half : range)) : next.ranges;
    const found = narrowed(tried, sums, effort, next.from);
    effort.left -= tried.length / 4;
    if (!found) continue;

    const open = openIn(found);
    if (open === undefined) return effort.left > 0 ? found : 'unknown';
    const { low, high: most } = found[open]!;
    const middle = most === Infinity ? low : Math.floor((low + most) / 2);
    const halves = [
      { low: middle + 1, high: most },
      { low, high: middle },
    ];
    for (const half of high(open) && most < Infinity ? halves.reverse() : halves)
      waiting.push({ ranges: found, from: indexOf(sums).get(open) ?? [], cell: open, half });
  }
  return 'unknown';
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
