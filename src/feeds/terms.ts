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
export type TermIds = Map<string, Set<string>>;

/** Adds the terms that services have to those that are known. */
export function learnFromServices(services: readonly unknown[], known: TermIds): void {
  learnTerms(services.filter(isFields).flatMap(termsOf), known);
}

/** Adds terms to those that are known. */
export function learnTerms(terms: readonly unknown[], known: TermIds): void {
  for (const term of terms.filter(isFields)) {
    const name = lineOf(termName(term), () => {});
    const { id } = term;
    if (!name || typeof id !== 'string') continue;
    known.set(name, (known.get(name) ?? new Set()).add(id));
  }
}
