import * as z from 'zod';

import { id } from './id.js';
import { text } from './text.js';
import { url } from './url.js';
import { day } from './when.js';

export const promiseStatuses = [
  'not-reviewed',
  'not-started',
  'in-progress',
  'on-track',
  'at-risk',
  'delayed',
  'kept',
  'partly-kept',
  'not-kept',
  'changed-by-agreement',
] as const;

export const actionStatuses = [
  'not-started',
  'in-progress',
  'on-track',
  'at-risk',
  'delayed',
  'done',
  'stopped',
] as const;

/** What shows that a status is so: a page, a paper, a figure, a photograph, somebody's words. */
export const evidence = z
  .object({
    kind: z.enum(['link', 'document', 'observation', 'quote', 'photo']).describe('What kind of evidence this is.'),
    title: text.describe('What the reader will find, in words.'),
    url: url.optional(),
    ref: id.optional().describe('The id of a document or observation in this document.'),
    date: day.optional().describe('The date of the evidence.'),
  })
  .describe('One piece of evidence.');
export type Evidence = z.infer<typeof evidence>;

const entry = {
  date: day.describe('The day the status was set, as YYYY-MM-DD.'),
  by: z.string().min(1).max(200).describe('The role, board or group that set it. A role, never a name.'),
  note: text.optional().describe('Why, in plain words.'),
  evidence: z.array(evidence).optional().describe('What shows it.'),
  noEvidence: text.optional().describe('Why there is no evidence, if there is none.'),
};

/** One step in the story of a promise or commitment. The last one counts; history only grows. */
export const promiseEntry = z
  .object({
    ...entry,
    status: z.enum(promiseStatuses).describe('How the promise stands.'),
    agreement: z
      .object({
        with: z.string().min(1).max(200).describe('The group of young people who agreed.'),
        date: day.describe('When they agreed.'),
        previousText: text.describe('The wording before the change.'),
      })
      .optional()
      .describe('For changed-by-agreement: who agreed, when, and the old wording.'),
  })
  .describe('One dated status.');
export type PromiseEntry = z.infer<typeof promiseEntry>;

/** One step in the story of an action. */
export const actionEntry = z
  .object({ ...entry, status: z.enum(actionStatuses).describe('How the action stands.') })
  .describe('One dated status.');
export type ActionEntry = z.infer<typeof actionEntry>;

/** How young people themselves see it. Stands beside the council's view, and is never averaged with it. */
export const youngPeoplesView = z
  .object({
    date: day.describe('When they said so.'),
    by: z.string().min(1).max(200).describe('The group that was asked, for example the children in care council.'),
    status: z.enum(promiseStatuses).optional().describe('How they would rate it.'),
    text: text.describe('What they say, in their words or in a fair summary.'),
    method: z.string().max(500).optional().describe('How they were asked, and how many.'),
  })
  .describe('The view of children and young people.');
export type YoungPeoplesView = z.infer<typeof youngPeoplesView>;
