import { closest } from '../closest.js';
import { asksForId } from '../expected.js';
import { shown } from '../found.js';
import { pathOf } from '../path.js';
import { isElsewhere, placesOf, sectionsOf } from '../shape.js';
import type { Place } from '../shape.js';
import type { Rule } from './rule.js';

/**
 * Every link leads to an entry of the document. Links are not listed by hand: wherever the schema asks for an id under
 * another name than `id`, there is one. A link into a section that was not at hand is only warned about.
 */
export const linksResolve: Rule = (document) => {
  const ids = new Set<string>();
  const links: (Place & { value: string })[] = [];
  for (const place of placesOf(document)) {
    if (typeof place.value !== 'string' || !asksForId(place.schema)) continue;
    if (place.path.at(-1) === 'id') ids.add(place.value);
    else links.push({ ...place, value: place.value });
  }

  const absent = sectionsOf(document)
    .filter(({ value }) => isElsewhere(value))
    .map(({ name }) => name);
  return links
    .filter(({ value }) => !ids.has(value))
    .map(({ path, value, description }) => {
      const near = closest(value, ids);
      return {
        path: pathOf(path),
        severity: absent.length ? 'warning' : 'error',
        expected: `the id of an entry in this document. ${description}`,
        found: shown(value),
        advice: absent.length
          ? `Make sure it is in a section kept elsewhere (${absent.join(', ')}), which was not read.`
          : near
            ? `Did you mean "${near}"?`
            : 'Add the entry it names, or leave the link out.',
      };
    });
};
