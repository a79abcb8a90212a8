import type { Cohort } from '../../schema/cohorts.js';
import type { Service } from '../../schema/local-offer.js';
import type { InsideView } from './inside-view.js';

/** The groups that something is for, in the order of the document. */
export function cohortsOf({ cohorts = [] }: Pick<Service, 'cohorts'>, { sections }: InsideView): Cohort[] {
  return sections.cohorts?.filter(({ id }) => cohorts.includes(id)) ?? [];
}
