import type { Cells, KnownSum } from '../cells.js';
import { equal, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey } from '../key.js';

/** A number that is hidden in one place and shown in another is not hidden. */
export function sameSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  return [...byKey(figures).values()].flatMap((same) => {
    const hidden = same.filter((figure) => figure.hidden);
    return hidden.flatMap((figure) =>
      same.flatMap((other) =>
        // A council may show today what it hid before.
        other === figure || (figure.publication && !other.publication)
          ? []
          : (['value', 'numerator', 'denominator'] as const).flatMap((role) => {
              const [one, two] = [cells.of(figure, role), cells.of(other, role)];
              return one && two ? [wholeAndParts('same', one, [two], equal)] : [];
            }),
      ),
    );
  });
}
