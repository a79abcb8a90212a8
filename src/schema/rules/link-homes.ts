import { asksForId } from '../expected.js';
import type { Path } from '../path.js';
import { placesOf } from '../shape.js';
import type { Place } from '../shape.js';

/**
 * Where the entries stand that a link leads to: by the end of its path, so that `items` of a group are figures and `by` of
 * a measure is a body. Links that may lead anywhere are not here.
 */
const HOMES: Record<string, readonly string[]> = {
  action: ['plan.actions'],
  appendices: ['documents'],
  area: ['areas'],
  background: ['documents'],
  bodies: ['governance.bodies'],
  body: ['governance.bodies'],
  brand: ['organisations'],
  champion: ['organisations', 'governance.bodies'],
  cohorts: ['cohorts'],
  commitments: ['commitments.items'],
  contact: ['access.contacts'],
  contacts: ['access.contacts'],
  dependsOn: ['plan.actions'],
  document: ['documents'],
  'engagements.documents': ['documents'],
  engagement: ['strategy.engagements'],
  engagements: ['strategy.engagements'],
  'evidence.ref': ['documents', 'indicators.observations'],
  group: ['governance.bodies'],
  'groups.items': ['indicators.observations', 'indicators.items'],
  holders: ['organisations'],
  indicator: ['indicators.items'],
  indicators: ['indicators.items'],
  measures: ['outcomes.measures'],
  'measures.by': ['governance.bodies'],
  organisation: ['organisations'],
  organisations: ['organisations'],
  organisedBy: ['organisations'],
  outcomes: ['outcomes.items'],
  owner: ['governance.bodies'],
  parent: ['organisations', 'themes'],
  partners: ['organisations'],
  plan: ['plan.plans'],
  'plans.reviewedBy': ['governance.bodies'],
  predecessors: ['organisations'],
  promises: ['promises.items', 'promises.sets'],
  provider: ['organisations'],
  provision: ['provisions'],
  provisions: ['provisions'],
  readWith: ['documents'],
  related: ['indicators.items'],
  'relations.from': ['governance.bodies', 'organisations'],
  'relations.to': ['governance.bodies', 'organisations', 'plan.plans', 'documents'],
  relatesTo: ['promises.sets', 'themes'],
  respondsTo: ['voice'],
  'responses.respondsTo': ['voice', 'commitments.items'],
  revisionOf: ['indicators.observations'],
  sameAs: ['strategy.principleSets.items'],
  service: ['localOffer.services'],
  set: ['promises.sets'],
  'strategy.reviewedBy': ['governance.bodies', 'organisations'],
  successors: ['organisations'],
  supersededBy: ['documents'],
  supersedes: ['documents'],
  themes: ['themes'],
};

/**
 * The links of a document, and where each of its ids stands. Links are not listed by hand: wherever the schema asks for an
 * id under another name than `id`, there is one.
 */
export function linksIn(document: unknown): { homes: Map<string, string>; links: (Place & { value: string })[] } {
  const homes = new Map<string, string>();
  const links: (Place & { value: string })[] = [];
  for (const place of placesOf(document)) {
    if (typeof place.value !== 'string' || !asksForId(place.schema)) continue;
    if (place.path.at(-1) === 'id') homes.set(place.value, homeOf(place.path));
    else links.push({ ...place, value: place.value });
  }
  return { homes, links };
}

/** `promises.items[3].id` stands in `promises.items`. */
function homeOf(path: Path): string {
  return path
    .slice(0, -1)
    .filter((step) => typeof step === 'string')
    .join('.');
}

/** Where the entries stand that a link may lead to. The field that it stands under counts, through lists and `{ to }`. */
export function homesFor(path: Path): readonly string[] | undefined {
  const names = path.filter((step) => typeof step === 'string');
  for (const end of [names, names.slice(0, -1)]) {
    for (const known of [end.slice(-2).join('.'), end.at(-1) ?? '']) {
      if (Object.hasOwn(HOMES, known)) return HOMES[known];
    }
    if (names.at(-1) !== 'to') return undefined;
  }
  return undefined;
}
