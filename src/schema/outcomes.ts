import * as z from 'zod';

import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { asPrinted, source } from './source.js';
import { text } from './text.js';

/** What should be different for children. An outcome and an objective are one thing under two names. */
export const outcome = z.object({
  id: ownId,
  kind: z.enum(['outcome', 'objective', 'aim']).describe('What the council calls it.'),
  number: z.string().max(20).optional().describe('Its number as printed.'),
  text: text.describe('The outcome.'),
  subject: z.enum(['child', 'service', 'workforce']).optional().describe('Whose outcome it is.'),
  themes: some(link).describe('The themes it serves.'),
  linkStatus: z
    .enum(['stated', 'unspecified'])
    .optional()
    .describe('`unspecified` where the council says outcomes serve themes and does not say which.'),
  cohorts: some(id).describe('For whom.'),
  comparedWith: some(text).describe('With whom children are compared, where the outcome says so.'),
  indicators: some(link).describe('Figures that show it.'),
  measures: some(link).describe('How else the council will know.'),
  nationalFramework: z.int().min(1).max(4).optional().describe('Which outcome of the National Framework it serves.'),
  wordedAsIndicator: z
    .boolean()
    .optional()
    .describe('Whether the council prints an indicator where an outcome would stand.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Outcome = z.infer<typeof outcome>;

/** How the council will know, where it is not a figure: a review, a survey, a policy, sometimes an action. */
export const measure = z.object({
  id: ownId,
  text: text.describe('How the council will know.'),
  nature: z
    .enum(['evidence', 'feedback', 'activity', 'action', 'policy', 'data', 'narrative'])
    .describe('What kind of measure it is.'),
  processes: some(
    z.enum([
      'review',
      'visit',
      'supervision',
      'pep',
      'care-plan',
      'pathway-plan',
      'survey',
      'participation',
      'report',
      'audit',
      'app',
      'clinic',
      'policy',
      'training',
      'assessment',
      'meeting',
      'other',
    ]),
  ).describe('Where it is looked at.'),
  frequency: z.string().max(100).optional().describe('How often, as printed.'),
  by: some(link).describe('Who looks at it, by id in `governance.bodies`.'),
  indicator: id.optional().describe('The indicator it rests on.'),
  asPrinted: asPrinted.optional(),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Measure = z.infer<typeof measure>;

export const outcomes = z
  .object({
    items: list(outcome).describe('Outcomes and objectives, in printed order.'),
    measures: list(measure).describe('Ways of knowing that are not figures.'),
    note: text
      .optional()
      .describe('What a reader should know about them all, for example where they stand if none is listed.'),
  })
  .describe('What should be different for children, and how the council will know.');
export type Outcomes = z.infer<typeof outcomes>;
