import { isImpossible } from '../../schema/rules/figure-is-possible.js';
import { rangeOf } from '../../schema/rules/possible.js';
import { cellOf, type Cell } from '../cell.js';
import { EesFault } from './fault.js';
import type { Reading } from './readings.js';

/**
 * Reads the cell of a figure. A number that its measure cannot have is refused here, where its line can be named: in the
 * document it would look like a fault of the document, and in a middle of neighbours like none at all.
 *
 * @throws {EesFault} for a number below nothing, above all there are, or a part of one child
 */
export function possibleCellOf({ measure, raw, line }: Reading, column: string): Cell {
  const cell = cellOf(raw);
  if (!('value' in cell) || !isImpossible(cell.value, measure)) return cell;
  throw new EesFault({ kind: 'impossible', line, column, found: raw, range: rangeOf(measure.unit) });
}
