import { changeIn, isChange } from './change.js';
import { changedBy } from './changed.js';
import type { Figure } from './figures.js';
import { namesOf } from './names.js';
import type { Range } from './solver.js';

/** A hidden percentage, and what a shown one and the points between them say it was or became. */
export interface GivenByPoints {
  hidden: Figure;
  /** The percentages that it may be, as far as the two are rounded. */
  range: Range;
  /** The arithmetic, as a person says it: "62 % + 8 points". */
  said: string;
  /** The percentage that a reader takes it to be. */
  value: number;
  guess: boolean;
}

/** "Care leavers in touch: change in percentage points" is the share there is now, less the share there was. */
export function givenByPoints(figures: readonly Figure[]): GivenByPoints[] {
  const changes = figures.flatMap((figure) => {
    const { value, qualifier, indicator } = figure;
    const change = value !== undefined && !qualifier ? changeIn(figure) : undefined;
    const inPoints = change && (indicator.unit === 'percent' || (change.points && UNITS.has(indicator.unit)));
    return inPoints ? [{ figure, change }] : [];
  });
  if (!changes.length) return [];

  const isCount = (figure: Figure) => figure.indicator.unit === 'count';
  const shares = figures.filter((figure) => figure.indicator.unit === 'percent' && !isChange(figure));
  const counts = changedBy(changes, figures.filter(isCount), namesOf);
  const ofCounts = new Set(counts.flatMap(({ figure, change }) => (change.points ? [] : [figure])));
  return changedBy(changes, shares, namesOfShare)
    .filter(({ figure }) => !ofCounts.has(figure))
    .flatMap(({ figure, change, now, before, guess }): GivenByPoints[] => {
      const [hidden, shown] = now.hidden ? [now, before] : [before, now];
      if (!hidden.hidden || shown.value === undefined || shown.qualifier) return [];

      const up = change.down ? -Math.abs(figure.value!) : figure.value!;
      const added = hidden === now ? up : -up;
      const half = 0.5 * (10 ** -figure.decimals + 10 ** -shown.decimals);
      const value = Number((shown.value + added).toFixed(6));
      const said = `${shown.value} % ${added < 0 ? '−' : '+'} ${Math.abs(added)} points`;
      // "8 %" of what there was is not 8 points, so that only the word for points leaves no doubt.
      return [
        { hidden, range: { low: value - half, high: value + half }, said, value, guess: guess || !change.points },
      ];
    });
}

/** In what a change in points may be given: the units know no points. */
const UNITS: ReadonlySet<unknown> = new Set(['percent', 'score', 'ratio']);

/** A change may leave out that it is one of a share: "the percentage of care leavers in work" or "care leavers in work". */
function namesOfShare(figure: Figure): string[] {
  return namesOf(figure).flatMap((name) => {
    const plain = name.replace(/^(?:percentage|per cent|proportion|share|rate|%) of (?:(?:the|our|all) )*/, '');
    return [plain, ...['percentage', 'proportion', 'share'].map((word) => `${word} of ${plain}`)];
  });
}
