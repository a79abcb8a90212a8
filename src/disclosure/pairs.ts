import type { Figure } from './figures.js';
import { byKey } from './key.js';
import { breakdownsOf } from './sums/parts.js';
import { isWithin } from './span.js';

/** Two figures of which one counts only people that the other counts too. */
export interface Pair {
  part: Figure;
  whole: Figure;
  /** Whom the difference counts, in words. */
  because: string;
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
  if (one.category === two.category)
    return /exclu|without|leaves? out|not /.test(one.includes) ? 'those left out of one' : undefined;

  const [inner, outer] = [agesIn(one.category), agesIn(two.category)];
  const lies =
    inner && outer && inner[0] >= outer[0] && inner[1] <= outer[1] && (inner[0] > outer[0] || inner[1] < outer[1]);
  return lies && (inner[0] === outer[0] || inner[1] === outer[1])
    ? `those of ${two.category} who are not of ${one.category}`
    : undefined;
}

/** The first and last age in words such as "16 to 17", "under 5" or "18 and over". */
function agesIn(category: string): [number, number] | undefined {
  const [, from, to] = /(\d{1,2})\s*(?:–|-|to|and)\s*(\d{1,2})/.exec(category) ?? [];
  if (from && to) return [Number(from), Number(to)];
  const [, under] = /under\s*(\d{1,2})/.exec(category) ?? [];
  if (under) return [0, Number(under) - 1];
  const [, over] = /(\d{1,2})\s*(?:\+|and over|or over|or older|and older)/.exec(category) ?? [];
  return over ? [Number(over), 130] : undefined;
}
