import { shown } from '../found.js';
import { pathOf } from '../path.js';
import { homesFor, linksIn } from './link-homes.js';
import type { Rule } from './rule.js';

/** A link leads to the kind of thing that its field names: the `set` of a promise is a set, not an organisation. */
export const linkKinds: Rule = (document) => {
  const { homes, links } = linksIn(document);
  return links.flatMap(({ path, value }) => {
    const home = homes.get(value);
    const right = homesFor(path);
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
