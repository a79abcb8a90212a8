import type { Cohort } from '../schema/cohorts.js';
import type { Entitlement, Service } from '../schema/local-offer.js';
import type { CareAnswers } from './care-leaver-answers.js';
import type { StatusCode } from './care-leaver-law.js';

/** By whose word a reader gets something: the law’s, the council’s, or that of others. */
export type OfferGroup = 'entitled' | 'council' | 'others';

/** What a reader has told, as far as it says what is meant for them. */
export interface OfferReader {
  /** The groups they may be in. */
  statuses: readonly StatusCode[];
  answers: Pick<CareAnswers, 'age' | 'cameAlone' | 'specialGuardianship' | 'council'>;
}

/** What services are sorted by. */
export interface Sorting {
  entitlements: readonly Entitlement[];
  cohorts: readonly Cohort[];
  reader: OfferReader | undefined;
  /** Whether the services come with the best first, so that the group with the best comes first. */
  ranked: boolean;
}

/**
 * Services by whose word a reader gets them. What the law gives to others stands with what the council offers, and is not
 * left out: a reader may be in another group than it seems. What others run stands there, too, where it comes with money
 * or a right that is not theirs. What is meant for them comes first, unless services are ranked.
 */
export function grouped(
  services: readonly Service[],
  { entitlements, cohorts, reader, ranked }: Sorting,
): Map<OfferGroup, Service[]> {
  const rights = new Set(entitlements.filter(({ basis }) => basis === 'statutory').map(({ service }) => service));
  const owned = new Set(entitlements.filter(({ basis }) => basis !== 'partner').map(({ service }) => service));
  const groups = new Map<OfferGroup, Service[]>(ranked ? [] : ORDER.map((name) => [name, []]));
  const later: Service[] = [];
  const put = (service: Service, meant: boolean) => {
    const isRight = service.entitlement === 'statutory' || rights.has(service.id);
    const isOthers = service.entitlement === 'partner' && !owned.has(service.id);
    const name = isOthers ? 'others' : isRight && meant ? 'entitled' : 'council';
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name)!.push(service);
  };
  for (const service of services) {
    const meant = !reader || isMeantFor(service, cohorts, reader);
    if (meant || ranked) put(service, meant);
    else later.push(service);
  }
  for (const service of later) put(service, false);
  return groups;
}

const ORDER: readonly OfferGroup[] = ['entitled', 'council', 'others'];

/** Whether something may be meant for a reader. What does not say for whom it is, is for everybody. */
function isMeantFor(
  { cohorts, minimumAge = -Infinity, maximumAge = Infinity }: Pick<Service, 'cohorts' | 'minimumAge' | 'maximumAge'>,
  known: readonly Cohort[],
  { statuses, answers }: OfferReader,
): boolean {
  const { age } = answers;
  if (typeof age === 'number' && (Math.floor(age) < minimumAge || Math.floor(age) > maximumAge)) return false;
  const kinds = known.filter(({ id }) => cohorts?.includes(id)).map(({ kind }) => kind);
  const own = kindsOf(statuses, answers);
  return !kinds.length || kinds.some((kind) => UNASKED.has(kind) || own.has(kind));
}

/** Groups that no question is asked about. It is asked who was in custody on one day years ago, not who is in it now. */
const UNASKED = new Set<Cohort['kind']>(['disabled', 'other', 'custody', 'kinship', 'adopted', 'edge-of-care']);

function kindsOf(statuses: OfferReader['statuses'], answers: OfferReader['answers']): Set<Cohort['kind']> {
  const kinds = new Set<Cohort['kind']>();
  for (const status of statuses) kinds.add(status === 'care-experienced' ? 'care-experienced-no-duty' : status);
  if (kinds.has('eligible')) kinds.add('looked-after');
  // Only a no rules a group out: who is not sure, or was not asked, may be in it.
  if (answers.cameAlone !== 'no') kinds.add('uasc');
  if (answers.specialGuardianship !== 'no') kinds.add('special-guardianship');
  if (answers.council !== 'this') kinds.add('placed-by-other-council');
  return kinds;
}
