import type { Provision } from '../schema/provisions.js';
import { hasPassed, startOfWhen } from './period.js';

/** Whether a piece of law is in force on a day, as far as the document knows. */
export type Force = 'yes' | 'partly' | 'unknown' | 'not-yet' | 'ended';

/** How long ago somebody looked: within a year, longer ago, or never that is known. */
export type CheckAge = 'fresh' | 'old' | 'never';

const WEAKEST_LAST: readonly Force[] = ['yes', 'partly', 'unknown', 'not-yet', 'ended'];
const OVER = new Set<string>(['repealed', 'superseded']);

/**
 * Whether law is in force on a day. What was not in force when it was checked, and was to start on a day that has come
 * since, is unknown: only a new check can tell.
 */
export function forceOf(
  { status, inForce, inForceFrom, inForceTo }: Pick<Provision, 'status' | 'inForce' | 'inForceFrom' | 'inForceTo'>,
  today: string,
): Force {
  if (OVER.has(status) || (inForceTo && hasPassed(inForceTo, today))) return 'ended';
  if (inForceFrom && startOfWhen(inForceFrom) > today) return 'not-yet';
  if (inForce === 'no' || status === 'proposed') return inForceFrom ? 'unknown' : 'not-yet';
  if (inForce === 'partly') return 'partly';
  return inForce === 'yes' || (!inForce && status === 'in-force') ? 'yes' : 'unknown';
}

/** Whether something was last checked within the twelve months before a day. */
export function checkAgeOf({ checked }: { checked?: { date: string } | undefined }, today: string): CheckAge {
  if (!checked) return 'never';
  const aYearOn = `${Number(checked.date.slice(0, 4)) + 1}${checked.date.slice(4)}`;
  return aYearOn < today ? 'old' : 'fresh';
}

/** Whether a piece of law can be stated as law: in force, and somebody has seen it or a reliable account of it. */
export function isConfirmed(provision: Provision, today: string): boolean {
  const { confidence = 'not-confirmed' } = provision.checked ?? {};
  return forceOf(provision, today) === 'yes' && confidence !== 'not-confirmed';
}

/** What all the law behind a duty amounts to: its weakest piece. Without any law that is known, nothing is known. */
export function footingOf(law: readonly Provision[], today: string): Force {
  const forces = law.map((one): Force => {
    const force = forceOf(one, today);
    return force === 'yes' && !isConfirmed(one, today) ? 'unknown' : force;
  });
  return WEAKEST_LAST.findLast((force) => forces.includes(force)) ?? 'unknown';
}

/** The first and the last day on which any of this law was checked. */
export function checkedBetween(law: readonly Provision[]): [first: string, last: string] | undefined {
  const days = law.flatMap(({ checked }) => checked?.date ?? []).sort();
  return days.length ? [days[0]!, days.at(-1)!] : undefined;
}

/** The law behind a thing, as far as the document has it. */
export function lawBehind(
  { provisions: ids = [] }: { provisions?: readonly string[] | undefined },
  known: readonly Provision[] = [],
): Provision[] {
  return known.filter(({ id }) => ids.includes(id));
}
