import type { Fields } from '../../feeds/dialect.js';
import { isFields } from '../../feeds/dialect.js';
import type { Service } from '../../schema/local-offer.js';

/** What became of the services that a document had from the same feed. */
export interface MergeReport {
  added: string[];
  changed: string[];
  same: string[];
  /** No longer in the feed, and so no longer in the document. */
  gone: string[];
}

/** What officers add to an imported service, and an import must not take away. */
const BY_HAND = [
  'headings',
  'needs',
  'keywords',
  'cohorts',
  'entitlement',
  'provisions',
  'urgent',
  'summary',
  'contacts',
];

/**
 * Puts the services of a feed into a document: those of another feed and those written by hand stay as they are, and
 * what was added by hand to one of this feed stays with it. The document that was given is not changed.
 */
export function mergedServices(
  document: Fields,
  services: readonly Service[],
  source: string,
): { document: Fields; report: MergeReport } {
  const offer = isFields(document['localOffer']) ? document['localOffer'] : {};
  const before = Array.isArray(offer['services']) ? offer['services'].filter(isFields) : [];
  const ours = new Map(before.filter((one) => sourceOf(one) === source).map((one) => [feedIdOf(one), one]));
  const others = before.filter((one) => sourceOf(one) !== source);
  const taken = new Set(before.map(({ id }) => id));
  const report: MergeReport = { added: [], changed: [], same: [], gone: [] };

  const merged = services.map((service) => {
    const old = ours.get(service.oruk!.id);
    ours.delete(service.oruk!.id);
    if (!old) {
      report.added.push(service.name);
      return { ...service, id: freeId(service.id, taken) };
    }
    const kept = Object.fromEntries(BY_HAND.filter((name) => name in old).map((name) => [name, old[name]]));
    const made = { ...service, ...kept, id: old['id'] };
    report[isSame(old, made) ? 'same' : 'changed'].push(service.name);
    return made;
  });
  report.gone = [...ours.values()].map(({ name }) => String(name));
  return {
    document: { ...document, localOffer: { ...offer, availability: 'included', services: [...others, ...merged] } },
    report,
  };
}

/** Whether services would go because a feed gave fewer than it says it holds, as the first page of many does. */
export function isCutShort(
  { claimed, received }: { claimed: number | undefined; received: number },
  { gone }: MergeReport,
): boolean {
  return gone.length > 0 && claimed !== undefined && received < claimed;
}

function sourceOf({ oruk }: Fields): unknown {
  return isFields(oruk) ? oruk['source'] : undefined;
}

function feedIdOf({ oruk }: Fields): string {
  return isFields(oruk) ? String(oruk['id']) : '';
}

/** Two feeds may use one id for two services. */
function freeId(id: string, taken: Set<unknown>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

function isSame(one: Fields, other: Fields): boolean {
  const sorted = (fields: Fields) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
