import { asksForId } from '../expected.js';
import { shown } from '../found.js';
import { pathOf } from '../path.js';
import type { Path } from '../path.js';
import { placesOf } from '../shape.js';
import type { Place } from '../shape.js';
import type { Rule } from './rule.js';

/** Where the entries stand that a link of this name leads to. Links that may lead anywhere are not here. */
const HOMES: Record<string, readonly string[]> = {
  action: ['plan.actions'],
  appendices: ['documents'],
  area: ['areas'],
  background: ['documents'],
  bodies: ['governance.bodies'],
  cohorts: ['cohorts'],
  commitments: ['commitments.items'],
  contact: ['access.contacts'],
  contacts: ['access.contacts'],
  dependsOn: ['plan.actions'],
  document: ['documents'],
  engagement: ['strategy.engagements'],
  engagements: ['strategy.engagements'],
  holders: ['organisations'],
  indicator: ['indicators.items'],
  indicators: ['indicators.items'],
  measures: ['outcomes.measures'],
  organisation: ['organisations'],
  organisations: ['organisations'],
  outcomes: ['outcomes.items'],
  parent: ['organisations', 'themes'],
  plan: ['plan.plans'],
  predecessors: ['organisations'],
  promises: ['promises.items', 'promises.sets'],
  provision: ['provisions'],
  provisions: ['provisions'],
  readWith: ['documents'],
  revisionOf: ['indicators.observations'],
  service: ['localOffer.services'],
  set: ['promises.sets'],
  successors: ['organisations'],
  supersededBy: ['documents'],
  supersedes: ['documents'],
  themes: ['themes'],
};

/** A link leads to the kind of thing that its field names: the `set` of a promise is a set, not an organisation. */
export const linkKinds: Rule = (document) => {
  const homes = new Map<string, string>();
  const links: (Place & { value: string; name: string })[] = [];
  for (const place of placesOf(document)) {
    if (typeof place.value !== 'string' || !asksForId(place.schema)) continue;
    if (place.path.at(-1) === 'id') homes.set(place.value, homeOf(place.path));
    else links.push({ ...place, value: place.value, name: nameOf(place.path) });
  }

  return links.flatMap(({ path, value, name }) => {
    const home = homes.get(value);
    const right = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
    if (home === undefined || !right || right.includes(home)) return [];
    return {
      path: pathOf(path),
      severity: 'warning' as const,
      expected: `the id of an entry in ${right.join(' or ')}`,
      found: `${shown(value).slice(0, 30)}, in ${home}`,
      advice: 'Link to an entry of the right kind; elements look for it only there.',
    };
  });
};

/** `promises.items[3].id` stands in `promises.items`. */
function homeOf(path: Path): string {
  return path
    .slice(0, -1)
    .filter((step) => typeof step === 'string')
    .join('.');
}

/** The field a link stands under, through lists and `{ to }`. */
function nameOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  return (names.at(-1) === 'to' ? names.at(-2) : names.at(-1)) ?? '';
}
