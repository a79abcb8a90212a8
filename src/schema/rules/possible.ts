/** Units that may well be below nothing, or say nothing of size. */
const ANY_SIZE: ReadonlySet<unknown> = new Set(['score', 'currency', 'ratio', undefined]);

/** The most that there can be in each unit, where there is a most. */
const MOST = new Map<unknown, number>([
  ['percent', 100],
  ['rate-per-1000', 1000],
  ['rate-per-10000', 10_000],
]);

/** Why a number is none that its unit can have: it is below nothing, more than all there are, or a part of one. */
export function impossibleIn(value: unknown, unit: unknown): 'negative' | 'too-much' | 'not-whole' | undefined {
  if (typeof value !== 'number' || ANY_SIZE.has(unit)) return undefined;
  if (value < 0) return 'negative';
  if (value > (MOST.get(unit) ?? Infinity)) return 'too-much';
  return unit === 'count' && !Number.isInteger(value) ? 'not-whole' : undefined;
}

/** What a number in a unit can be, in words. */
export function rangeOf(unit: unknown): string {
  const most = MOST.get(unit);
  return most === undefined
    ? `a ${unit === 'count' ? 'whole ' : ''}number of 0 or more`
    : `a number from 0 to ${most} (${String(unit)})`;
}
