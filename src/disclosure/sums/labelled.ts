import type { Cell, Cells, KnownSum } from '../cells.js';
import { equal, wholeAndParts } from '../cells.js';
import type { Figure } from '../figures.js';
import { byKey, placeOf } from '../key.js';
import { namesOf, plainName } from '../names.js';

const LABELS = { numerator: 'numeratorLabel', denominator: 'denominatorLabel' } as const;

/**
 * A percentage of "children looked after" and a count with that very name are about one number, so that 15 % of a group
 * whose size stands elsewhere is as good as a count. The word for whom a count counts is no name: "Children in secure
 * homes" counts children looked after, and not all of them.
 */
export function labelledSums(figures: readonly Figure[], cells: Cells): KnownSum[] {
  const counts = new Map<string, Figure>();
  for (const figure of figures)
    if (figure.indicator.unit === 'count')
      for (const name of namesOf(figure)) counts.set(`${name} ${placeOf(figure)}`, figure);
  if (!counts.size) return [];

  return [...byKey(figures).values()].flat().flatMap((share) =>
    (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((role) => {
      const label = plainName(share.indicator.fields[LABELS[role]]);
      const count = label ? counts.get(`${label} ${placeOf(share)}`) : undefined;
      const pair: (Cell | undefined)[] = [cells.of(share, role), count && cells.of(count)];
      const [one, other] = pair;
      return one && other ? [wholeAndParts('same', one, [other], equal)] : [];
    }),
  );
}
