import { asksForId } from '../expected.js';
import { shown } from '../found.js';
import { pathOf } from '../path.js';
import { placesOf } from '../shape.js';
import type { Rule } from './rule.js';

/** No two entries share an id, in whatever sections they stand: a link must lead to one thing. */
export const uniqueIds: Rule = (document) => {
  const first = new Map<string, string>();
  const problems = [];
  for (const { path, value, schema } of placesOf(document)) {
    if (path.at(-1) !== 'id' || typeof value !== 'string' || !asksForId(schema)) continue;

    const where = pathOf(path);
    const taken = first.get(value);
    if (taken === undefined) first.set(value, where);
    else {
      problems.push({
        path: where,
        severity: 'error' as const,
        expected: 'an id that no other entry has',
        found: shown(value),
        advice: `Choose another id: ${taken} has this one already.`,
      });
    }
  }
  return problems;
};
