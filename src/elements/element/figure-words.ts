import { formFor, formatCount, formatNumber, formatPercent, formatPounds, formatWhen } from '../../i18n/format.js';
import { plainCode } from '../../i18n/plain-code.js';
import type { Missing, Unit } from '../../schema/figure.js';
import type { Observation } from '../../schema/indicators.js';
import type { Period } from '../../schema/when.js';
import type { View } from './view.js';

type Amount = { value: number; qualifier?: string | undefined; decimals?: number | undefined };

/** A number with its unit: "62%", "75.7 per 10,000", "over 426 days". */
export function figureWords(amount: Amount, unit: Unit, view: Pick<View, 'shared'>): string {
  return figureParts(amount, unit, view).join('');
}

/** The same in three parts, so that the number can be shown larger than what stands before and after it. */
export function figureParts(
  { value, qualifier = 'exact', decimals }: Amount,
  unit: Unit,
  { shared }: Pick<View, 'shared'>,
): [before: string, number: string, after: string] {
  const places = decimals ?? (Number.isInteger(value) ? 0 : undefined);
  const format = unit === 'percent' ? formatPercent : unit === 'currency' ? formatPounds : formatNumber;
  const times = shared.period.lengths[unit];
  const withUnit = times ? formFor(value, times) : (shared.units[unit] ?? `# ${plainCode(unit)}`);
  const words = (shared.qualifiers[qualifier] ?? `${plainCode(qualifier)} #`).replace('#', () => withUnit);
  const [before = '', after = ''] = words.split('#');
  return [before, format(value, places), after];
}

/** An observation as words: its figure, or why there is none. Never a 0 for the unknown, never a code. */
export function observationWords(observation: Observation, unit: Unit, view: View): string {
  const { value } = observation;
  return value === undefined
    ? missingWords(observation.missing, view)
    : figureWords({ ...observation, value }, unit, view);
}

/** Why something is missing, in words. */
export function missingWords(missing: Missing | undefined, { shared }: Pick<View, 'shared'>): string {
  return (missing && shared.missing[missing.reason]) ?? shared.unknownMissing;
}

/** The time that something covers, in words. */
export function periodWords(
  { kind, start, end, length, yearType, asPrinted }: Period,
  { shared, locale }: Pick<View, 'shared' | 'locale'>,
): string {
  const { period } = shared;
  const [from, to] = [start && formatWhen(start, locale), end && formatWhen(end, locale)];
  const long = length && formatCount(length.n, period.lengths[length.unit] ?? { other: '#' });
  if (kind === 'relative' && long) return from ? `${period.from(from)}, ${long}` : period.next(long);
  if (kind === 'rolling' && long) return to ? period.upTo(long, to) : period.last(long);
  if (yearType === 'academic' && to?.includes('/') && (from ?? to) === to) return period.academic(to);
  if (kind === 'instant' || from === to) return to ?? from ?? asPrinted ?? '';
  if (to) return from ? period.to(from, to) : period.until(to);
  return period.from(from!);
}
