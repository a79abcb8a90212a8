import * as z from 'zod';

import { ownId } from './id.js';
import { list } from './list.js';
import { label, text } from './text.js';

/** The council's own words. Young people choose many of them, so the kit speaks as the council does. */
export const term = z.object({
  id: ownId,
  concept: z
    .enum([
      'looked-after-child',
      'care-leaver',
      'in-care',
      'care-experience',
      'childrens-council',
      'care-leaver-forum',
      'corporate-parent',
      'corporate-parent-body',
      'corporate-parenting',
      'home',
      'social-worker',
      'personal-adviser',
      'review-meeting',
      'carer',
      'promise',
      'other',
    ])
    .describe('Which idea the council has its own word for.'),
  singular: label.describe('The council’s word, for one.'),
  plural: label.optional().describe('The council’s word, for more than one.'),
  abbreviation: z.string().max(50).optional().describe('Its abbreviation, if it is used.'),
  definition: text.optional().describe('What the council means by it.'),
  statutoryEquivalent: label.optional().describe('The word the law uses.'),
});
export type Term = z.infer<typeof term>;

export const vocabulary = list(term).describe(
  'The council’s own words for looked-after child, care leaver, and so on.',
);
export type Vocabulary = z.infer<typeof vocabulary>;
