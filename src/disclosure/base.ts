import { baseInDefinition, baseInLabel, baseInNote } from './base-in-words.js';
import type { Figure } from './figures.js';
import { namedBase } from './named-base.js';
import type { Range } from './solver.js';

/** How many people a percentage or rate is of. */
export interface Base {
  count: number;
  /** Whether the document says so of this very figure. Otherwise a reader would guess it from what stands beside it. */
  sure: boolean;
}

/** What the lower number is a hundred, a thousand or ten thousand of. */
const SCALES: ReadonlyMap<unknown, number> = new Map([
  ['percent', 100],
  ['rate-per-1000', 1000],
  ['rate-per-10000', 10_000],
]);

/** How many a figure is out of: 100 for a percentage. Nothing for what is not a share. */
export function scaleOf({ indicator }: Pick<Figure, 'indicator'>): number | undefined {
  return SCALES.get(indicator.unit);
}

/**
 * The base of a share: its own lower number, else the number in the words for whom it is about ("Of the 250 children …"),
 * else a count that has those words for its name, else the number in the words beside it, else the lower number of figures
 * beside it, else the number in the words of its indicator, else the count of the same groups at the same time. A number
 * that is only guessed is none, where no whole number of it makes the share.
 */
export function baseOf(figure: Figure, beside: readonly Figure[]): Base | undefined {
  if (figure.denominator !== undefined) return { count: figure.denominator, sure: true };

  const said = baseInLabel(figure.fields.population);
  if (said?.sure) return said;
  const named = namedBase(figure, beside);
  if (named?.sure) return named;
  return [said, baseInNote(figure), sharedBase(figure, beside), ...guessedBases(figure, beside, named)].find(
    (base) => base && (base.sure || fits(figure, base.count)),
  );
}

/**
 * How many people an average is of: its own lower number, else what words say or a count with their name. No share shows
 * whether a guess is right, so that nothing is guessed from what only stands beside it.
 */
export function baseOfAverage(figure: Figure, beside: readonly Figure[]): Base | undefined {
  if (figure.denominator !== undefined) return { count: figure.denominator, sure: true };
  const { population, denominatorLabel } = figure.indicator.fields;
  const labels = [population, denominatorLabel]
    .map(baseInLabel)
    .flatMap((base) => (base ? { ...base, sure: false } : []));
  const own = [baseInLabel(figure.fields.population), namedBase(figure, beside), baseInNote(figure)];
  return own.find((base) => base?.sure) ?? labels[0];
}

/** The lower number of figures of the same indicator, place and time, where they have one in common. */
function sharedBase(figure: Figure, beside: readonly Figure[]): Base | undefined {
  const siblings = beside.filter((one) => sameGroup(one, figure) && one.indicator.id === figure.indicator.id);
  const [shared, ...others] = new Set(siblings.flatMap(({ denominator }) => denominator ?? []));
  return shared !== undefined && !others.length ? { count: shared, sure: false } : undefined;
}

/** What the words of the indicator say, then what is counted beside it. */
function guessedBases(figure: Figure, beside: readonly Figure[], named: Base | undefined): (Base | undefined)[] {
  const { population, denominatorLabel } = figure.indicator.fields;
  const label = baseInLabel(population) ?? baseInLabel(denominatorLabel);
  const guesses = [label && { ...label, sure: false }, baseInDefinition(figure), named];
  if (named || population !== undefined || denominatorLabel !== undefined || !figure.cohorts.length) return guesses;
  const counted = beside.find(
    (one) => one.indicator.unit === 'count' && one.counted === 'people' && !one.parts.length && sameGroup(one, figure),
  );
  return counted?.value === undefined ? guesses : [...guesses, { count: counted.value, sure: false }];
}

/** Whether some whole number out of so many makes the share: 38 % may be of 8, and not of 4. */
function fits(figure: Figure, count: number): boolean {
  const scale = scaleOf(figure);
  if (!scale || figure.value === undefined || figure.numerator !== undefined) return true;
  const { low, high } = countsFor(figure.value, count, figure.decimals, scale);
  return low <= high;
}

/** The counts that a share of a base may stand for, once its rounding is undone. */
export function countsFor(value: number, base: number, decimals: number, scale: number): Range {
  // A hair more than half, because 62.5 is not exactly representable after a division.
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return {
    low: Math.max(0, Math.ceil(((value - half) * base) / scale)),
    high: Math.max(0, Math.floor(((value + half) * base) / scale)),
  };
}

/** A range as a person says it: "3", "3 or 4", "3 to 6". */
export function rangeWords({ low, high }: Range): string {
  if (low === high) return String(low);
  if (high === Infinity) return `${low} or more`;
  return high === low + 1 ? `${low} or ${high}` : `${low} to ${high}`;
}

function sameGroup(one: Figure, other: Figure): boolean {
  return (
    one.area === other.area &&
    one.span.end === other.span.end &&
    one.management === other.management &&
    one.publication === other.publication &&
    String(one.cohorts) === String(other.cohorts)
  );
}
