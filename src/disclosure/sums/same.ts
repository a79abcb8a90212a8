import type { Cell, Cells, KnownSum } from '../cells.js';
import { equal, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey } from '../key.js';

/** A number that is hidden or rounded in one place, and shown as it was counted in another, is neither. */
export function sameSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  return [...byKey(figures).values()].flatMap((same) => {
    const covered = same.filter((figure) => figure.hidden || isRounded(figure));
    return covered.flatMap((figure) =>
      same.flatMap((other) =>
        // A council may show today what it hid before.
        other === figure || (figure.publication && !other.publication)
          ? []
          : (['value', 'numerator', 'denominator'] as const).flatMap((role) => {
              const [one, two] = [cells.of(figure, role), cells.of(other, role)];
              return one && two && (figure.hidden || isExactOf(two, one))
                ? [wholeAndParts('same', one, [two], equal)]
                : [];
            }),
      ),
    );
  });
}

function isRounded({ rounding, counted }: Figure): boolean {
  return rounding > 1 && counted !== 'things';
}

/** Whether it is the number before rounding. A figure that was revised since need not be. */
function isExactOf({ range: exact }: Cell, { range: rounded }: Cell): boolean {
  return exact.low === exact.high && exact.low >= rounded.low && exact.low <= rounded.high;
}
