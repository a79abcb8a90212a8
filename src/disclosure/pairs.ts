import { agesIn, byNameWithoutAges, leavesOneBand } from './ages.js';
import { isAll } from './figures.js';
import type { Figure } from './figures.js';
import { byKey, keyOf } from './key.js';
import { leavesOut, nameOfAll } from './left-out.js';
import { namesOf } from './names.js';
import { breakdownsOf } from './sums/parts.js';
import { isWithin } from './span.js';

/** Two figures of which one counts only people that the other counts too. */
export interface Pair {
  part: Figure;
  whole: Figure;
  /** Whom the difference counts, in words. */
  because: string;
  /** Whether the one may lie beside the other all the same, because only its name says so. */
  guessed?: boolean;
}

/** Every two figures of which one lies wholly in the other: by time, by group, by age, or because some are left out. */
export function pairsOf(figures: readonly Figure[]): Pair[] {
  return [
    ...paired(byKey(figures, 'time').values(), inTime),
    ...paired(byKey(figures, 'groups').values(), inGroups),
    ...paired(
      breakdownsOf(figures).map(({ parts }) => parts),
      inParts,
    ),
    ...inAll(figures),
    ...inNames(figures),
    ...leftOutByName(figures),
  ];
}

function paired(lines: Iterable<Figure[]>, because: (part: Figure, whole: Figure) => string | undefined): Pair[] {
  return [...lines].flatMap((line) =>
    line.flatMap((whole) =>
      line.flatMap((part) => {
        const said = part === whole ? undefined : because(part, whole);
        return said ? [{ part, whole, because: said }] : [];
      }),
    ),
  );
}

/** What had been counted by June is part of what had been counted by September, if both count from April. */
function inTime({ span: part }: Figure, { span: whole }: Figure): string | undefined {
  if (!isWithin(part, whole)) return undefined;
  if (part.start === whole.start) return `those after ${part.end}`;
  return part.end === whole.end ? `those before ${part.start}` : undefined;
}

function inGroups({ cohorts: part }: Figure, { cohorts: whole }: Figure): string | undefined {
  if (part.length >= whole.length || !part.length || !part.every((one) => whole.includes(one))) return undefined;
  return `those who are only in ${whole.filter((one) => !part.includes(one)).join(', ')}`;
}

/** "16 to 17" lies in "16 to 18"; "without those who came alone" lies in "with them". */
function inParts(part: Figure, whole: Figure): string | undefined {
  if (part.parts.length !== whole.parts.length || !part.parts.length) return undefined;
  const other = part.parts.flatMap((one, at) => {
    const two = whole.parts[at]!;
    return one.dimension === two.dimension && one.category === two.category && one.includes === two.includes
      ? []
      : [[one, two] as const];
  });
  const [[one, two] = []] = other;
  if (other.length !== 1 || !one || !two || one.dimension !== two.dimension) return undefined;
  if (one.category === two.category) return leavesOut(one) ? 'those left out of one' : undefined;

  const [inner, outer] = [agesIn(one.category), agesIn(two.category)];
  return inner && outer && leavesOneBand(inner, outer)
    ? `those of ${two.category} who are not of ${one.category}`
    : undefined;
}

/** "Care leavers aged 17 to 18" lie in "Care leavers aged 17 to 21", each an indicator of its own. */
function inNames(figures: readonly Figure[]): Pair[] {
  return byNameWithoutAges(figures).flatMap((aged) =>
    aged.flatMap((whole) =>
      aged
        .filter((part) => leavesOneBand(part.ages, whole.ages))
        .map((part) => ({
          part: part.figure,
          whole: whole.figure,
          because: `those of ${whole.ages.join(' to ')} who are not of ${part.ages.join(' to ')}`,
        })),
    ),
  );
}

/** "All, without those who came alone" lie in the whole. */
function inAll(figures: readonly Figure[]): Pair[] {
  return breakdownsOf(figures).flatMap(({ dimension, parts, whole }) =>
    parts.flatMap((part) => {
      const one = part.parts.find((some) => some.dimension === dimension)!;
      return whole && isAll(one) && leavesOut(one) ? [{ part, whole, because: 'those left out of one' }] : [];
    }),
  );
}

/** "Children with a plan, excluding those who came alone" lie in "Children with a plan", each an indicator of its own. */
function leftOutByName(figures: readonly Figure[]): Pair[] {
  const placeOf = (figure: Figure, name: string) =>
    keyOf({
      ...figure,
      cohorts: [],
      indicator: { ...figure.indicator, id: `${String(figure.indicator.unit)} ${name}` },
    });
  const wholes = new Map(figures.flatMap((figure) => namesOf(figure).map((name) => [placeOf(figure, name), figure])));
  return figures.flatMap((part) => {
    const all = namesOf(part).map(nameOfAll).find(Boolean);
    const whole = all && wholes.get(placeOf(part, all.name));
    if (!whole || whole.indicator.id === part.indicator.id) return [];
    return [{ part, whole, because: `those left out of “${part.indicator.name}”`, guessed: !all.sure }];
  });
}
