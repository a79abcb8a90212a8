import type { Figure } from './figures.js';
import { namesOf, plainName } from './names.js';

/**
 * The count that a share says it is of: "10 %" of "children looked after", and a count of that name, same place and time.
 * A reader is sure of it where the count is of the very same people; where it is rounded, of a time that only ends on the
 * same day, or of a whole of which the share counts a part, it is a guess. So it is where the count only has the word for
 * whom it counts: "care leavers" are counted by many figures.
 */
export function namedBase(figure: Figure, beside: readonly Figure[]): { count: number; sure: boolean } | undefined {
  const [label, ...others] = labelsOf(figure);
  if (label === undefined) return undefined;

  const counts = beside.filter((one) => one.value !== undefined && !one.qualifier && isCountBeside(one, figure));
  const called = (names: string[]) => counts.filter((one) => namesOf(one).some((name) => names.includes(name)));
  const same = called([label]).filter((one) => partsIn(one) === partsIn(figure));
  const sure = same.find(({ rounding, span }) => rounding === 1 && span.start === figure.span.start);
  if (sure) return { count: sure.value!, sure: true };

  const counting = counts.filter((one) => plainName(one.indicator.fields.counts) === label);
  const guesses = [same, called([label]).filter(isWhole), called(others).filter(isWhole), counting.filter(isWhole)];
  const [guess, ...more] = new Set(guesses.find(({ length }) => length)?.map(({ value }) => value!));
  return guess === undefined || more.length ? undefined : { count: guess, sure: false };
}

/** The words for whom a share is of, the closest first. A rate is mostly of many more than it is about. */
function labelsOf({ indicator, fields }: Figure): string[] {
  const { denominatorLabel, population, unit } = indicator.fields;
  const labels = unit === 'percent' ? [denominatorLabel, fields.population ?? population] : [denominatorLabel];
  return labels.map(plainName).filter(Boolean);
}

/** A count of people of the same place, that ends on the same day. */
function isCountBeside(one: Figure, { area, span, management, publication, indicator }: Figure): boolean {
  return (
    one.indicator.unit === 'count' &&
    one.indicator.id !== indicator.id &&
    one.counted !== 'things' &&
    one.area === area &&
    one.span.end === span.end &&
    one.management === management &&
    one.publication === publication
  );
}

function isWhole({ parts }: Figure): boolean {
  return !parts.length;
}

function partsIn({ parts }: Figure): string {
  return JSON.stringify(parts);
}
