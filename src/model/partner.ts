import type { Duty } from '../schema/duties.js';
import type { Organisation } from '../schema/organisations.js';

type Held = Pick<Duty, 'holderTypes'>;

/** Kinds of partner that divide further. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  nhs: ['integrated-care-board', 'nhs-trust', 'gp-practice', 'nhs-england'],
  education: ['school', 'college', 'university'],
};

/** The kinds in the order in which they are shown. Others follow. */
const ORDER =
  'council nhs education police probation youth-justice housing voluntary private government regulator'.split(' ');

/** The kind that a page asks for, in capitals or small letters, or by the short name that people use. */
export function kindCalled(name: string): string {
  const kind = name.trim().toLowerCase();
  return kind === 'icb' ? 'integrated-care-board' : kind === 'gp' ? 'gp-practice' : kind;
}

/** What a kind of partner divides into: "nhs" into boards, trusts, practices and NHS England. */
export function partsOf(kind: string): readonly string[] {
  return (Object.hasOwn(PARTS, kind) && PARTS[kind]) || [];
}

/** The kind that a kind is part of: "nhs" for "nhs-trust", otherwise the kind itself. */
export function wholeOf(kind: string): string {
  return Object.keys(PARTS).find((whole) => partsOf(whole).includes(kind)) ?? kind;
}

/** Whether a kind of partner holds a duty: by its own name, by a part of it, or because the whole holds it. */
export function isHeldBy(kind: string, duty: Held): boolean {
  return [kind, ...partsOf(kind)].some((one) => holds(duty, one)) || isHeldInGeneral(kind, duty);
}

/**
 * Whether an organisation holds a duty: it is named, or its kind holds it and nobody of that kind is named. What is held by
 * a part of its kind alone, or by others of its kind, is not its own.
 */
export function isHeldByOne(
  one: Organisation,
  duty: Held & Pick<Duty, 'holders'>,
  organisations: readonly Organisation[],
): boolean {
  const kind = kindOf(one);
  const kinds = [kind, ...partsOf(kind)];
  const named = organisations.filter(({ id }) => duty.holders?.includes(id));
  if (named.includes(one)) return true;
  return !named.some((other) => kinds.includes(kindOf(other))) && (holds(duty, kind) || isHeldInGeneral(kind, duty));
}

/** Whether something that may say whom it is for is for a kind of partner: what says nothing is for everybody. */
export function isFor(kind: string, { holderTypes }: Partial<Held>): boolean {
  return !holderTypes?.length || isHeldBy(kind, { holderTypes });
}

/** Whether a duty names only the whole that a kind is part of: "the NHS", and not which part. */
export function isHeldInGeneral(kind: string, duty: Held): boolean {
  const whole = wholeOf(kind);
  return whole !== kind && holds(duty, whole) && !partsOf(whole).some((part) => holds(duty, part));
}

/** Which parts of a kind a duty names: none if it names the whole alone. */
export function namedParts(kind: string, duty: Held): string[] {
  return partsOf(kind).filter((part) => holds(duty, part));
}

/** What kind of partner an organisation is, as finely as is known. */
export function kindOf({ partnerKind, type }: Pick<Organisation, 'partnerKind' | 'type'>): string {
  return partnerKind ?? type;
}

/** Every kind that holds a duty, the parts under their whole. */
export function kindsOf(duties: readonly Held[]): string[] {
  const found = new Set(duties.flatMap(({ holderTypes }) => holderTypes.map(wholeOf)));
  return [...new Set([...ORDER, ...found])].filter((kind) => found.has(kind));
}

function holds({ holderTypes }: Held, kind: string): boolean {
  return (holderTypes as readonly string[]).includes(kind);
}
