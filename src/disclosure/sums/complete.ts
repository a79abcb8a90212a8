import type { Cell } from '../cells.js';

/** Whether the parts named are all there are. */
export type Complete = 'all' | 'some' | 'overlapping';

/** Where every part is shown, they say themselves whether they are all: at another time, too, or for another place. */
export function judge(found: Map<string, Complete>, set: string, whole: Cell, parts: readonly Cell[]): void {
  if ([whole, ...parts].some(({ range }) => range.high === Infinity)) return;
  const least = parts.reduce((sum, { range }) => sum + range.low, 0);
  const most = parts.reduce((sum, { range }) => sum + range.high, 0);
  const says = least > whole.range.high ? 'overlapping' : most < whole.range.low ? 'some' : 'all';
  const before = found.get(set);
  const weight: Record<Complete, number> = { all: 0, some: 1, overlapping: 2 };
  if (!before || weight[says] > weight[before]) found.set(set, says);
}
