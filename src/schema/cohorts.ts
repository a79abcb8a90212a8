import * as z from 'zod';

import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { text } from './text.js';

/**
 * Who is meant. Upper ages are exclusive, as in the statutes: "under 25" is `ageTo: 25`. A figure that counts several
 * groups names each of them.
 */
export const cohort = z.object({
  id: ownId,
  kind: z
    .enum([
      'looked-after',
      'eligible',
      'relevant',
      'former-relevant',
      'qualifying',
      'care-experienced-no-duty',
      'edge-of-care',
      'uasc',
      'disabled',
      'kinship',
      'adopted',
      'special-guardianship',
      'placed-by-other-council',
      'custody',
      'other',
    ])
    .describe('Which group in law or in practice.'),
  label: text.describe('What the group is called, in the council’s words.'),
  ageFrom: z.number().min(0).max(130).optional().describe('From this age, inclusive.'),
  ageTo: z.number().min(0).max(130).optional().describe('Up to this age, exclusive: "under 25" is 25.'),
  definition: text.optional().describe('Who belongs to it.'),
  provisions: some(id).describe('The law that defines it, by id in `provisions`.'),
});
export type Cohort = z.infer<typeof cohort>;

export const cohorts = list(cohort).describe('The groups of children and young people that are meant.');
export type Cohorts = z.infer<typeof cohorts>;
