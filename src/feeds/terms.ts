import { isFields, type Fields } from './dialect.js';
import { fieldsIn, first, lineOf, listIn } from './read.js';

/** The terms of a taxonomy that a service of a feed has, however its dialect says so. */
export function termsOf(fields: Fields): Fields[] {
  return [
    ...listIn(fields, 'attributes').map((one) => fieldsIn(one, 'taxonomy_term')),
    ...listIn(fields, 'service_taxonomys', 'service_taxonomies').map((one) => fieldsIn(one, 'taxonomy')),
    ...listIn(fields, 'taxonomies'),
  ];
}

/** What a term is called. */
export function termName(term: Fields): unknown {
  return first(term, 'name', 'term');
}

/** The ids of the terms of services, by what they are called. Two terms may have one name. */
export function termIdsIn(services: readonly unknown[], known = new Map<string, Set<string>>()): typeof known {
  for (const term of services.filter(isFields).flatMap(termsOf)) {
    const name = lineOf(termName(term), () => {});
    const { id } = term;
    if (!name || typeof id !== 'string') continue;
    known.set(name, (known.get(name) ?? new Set()).add(id));
  }
  return known;
}
