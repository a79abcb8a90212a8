import * as z from 'zod';

import { day as anyDay } from './when.js';

/** A day that there is. Nobody decided anything on 31 February. */
const day = anyDay.refine(
  (said) => !Number.isNaN(Date.parse(said)) && new Date(said).toISOString().startsWith(said),
  'use a day of the calendar, as YYYY-MM-DD',
);

const words = z.string().trim().min(1).max(2000);

/** A warning that somebody has looked at and decided about. */
export const acknowledgement = z
  .strictObject({
    rule: words.max(50).describe('The name of the rule, as check says it, for example "complement".'),
    path: words.describe('Where, as check says it, for example "indicators.items[3]".'),
    found: words
      .optional()
      .describe('What check says is found there. With it, the acknowledgement ends when the figure changes.'),
    reason: words.min(10).describe('Why it may be published, in a sentence.'),
    role: words.max(200).describe('The role that decided, for example "Data Protection Officer". Never a name.'),
    date: day.describe('The day it was decided.'),
  })
  .describe('A warning that somebody has looked at and decided about.');
export type Acknowledgement = z.infer<typeof acknowledgement>;

/**
 * The review file beside a document: `council.review.json` beside `council.json`. It holds what is for colleagues only,
 * the decisions about warnings and notes of editors, and is never served.
 */
export const reviewFile = z
  .strictObject({
    preset: z
      .enum(['default', 'nhs', 'strict'])
      .optional()
      .describe(
        'Which counts are small: "default" (1 to 5), "nhs" (1 to 7, the rest to the nearest 5) or "strict" (under 10).',
      ),
    acknowledgements: z.array(acknowledgement).max(2000).default([]).describe('The warnings that were decided about.'),
    notes: z
      .array(
        z.strictObject({
          about: words.describe('What it is about: an id or a path of the document.'),
          text: words.describe('The note.'),
          role: words.max(200).optional().describe('The role that wrote it. Never a name.'),
          date: day.optional().describe('When it was written.'),
        }),
      )
      .max(2000)
      .optional()
      .describe('Notes among editors.'),
  })
  .describe('What colleagues decided about a document. It stands beside the document and is never served.');
export type ReviewFile = z.infer<typeof reviewFile>;
