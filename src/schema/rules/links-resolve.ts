import { closest } from '../closest.js';
import { shown } from '../found.js';
import { pathOf } from '../path.js';
import { isElsewhere, sectionsOf } from '../shape.js';
import { homesFor, linksIn } from './link-homes.js';
import type { Rule } from './rule.js';

/** Every link leads to an entry of the document. A link into a section that was not at hand is only warned about. */
export const linksResolve: Rule = (document) => {
  const { homes, links } = linksIn(document);

  const absent = sectionsOf(document)
    .filter(({ value }) => isElsewhere(value))
    .map(({ name }) => name);
  return links
    .filter(({ value }) => !homes.has(value))
    .map(({ path, value, description }) => {
      const right = homesFor(path);
      const mayBeMeant = [...homes].flatMap(([id, home]) => (!right || right.includes(home) ? [id] : []));
      const near = absent.length ? undefined : closest(value, mayBeMeant);
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
