import type { Period } from '../schema/when.js';
import { endOf, lengthOf } from './period.js';

/**
 * The time of a figure: when it ends, and how long it is. Figures of one time are the same figure, however it is written; a
 * quarter and a year that end on one day are two. Of a period of no known length, only the print says what it covers.
 */
export function spanOf(period: Period): string {
  const [end, length] = [endOf(period), lengthOf(period)];
  return `${end} ${length} ${!end || length < 0 ? (period.asPrinted ?? '') : ''}`;
}
