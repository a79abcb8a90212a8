import * as z from 'zod';

import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { source } from './source.js';
import { evidence, promiseEntry } from './status.js';
import { text } from './text.js';
import { period, when } from './when.js';

/** "We will", with the conditions and fallbacks that the council prints, so that neither is lost. */
export const commitment = z.object({
  id: ownId,
  text: text.describe('What the council undertakes.'),
  shortText: text.optional().describe('The same in a few words.'),
  themes: some(link).describe('The themes it belongs to, if the council says which.'),
  promises: some(link).describe('The promises it serves.'),
  respondsTo: some(link).describe('What was said that it answers, by id in `voice`.'),
  addressee: z.enum(['child', 'reader', 'third-person']).optional().describe('Whom it speaks to.'),
  by: some(z.string().max(200)).describe('Who will do it: roles or bodies. Never names.'),
  cohorts: some(id).describe('For whom.'),
  conditions: some(text).describe('Conditions that it carries, for example "when it is safe".'),
  fallback: text.optional().describe('What happens if it cannot be done.'),
  timeframe: period.optional().describe('By when.'),
  indicators: some(link).describe('Indicators that show it.'),
  measures: some(link).describe('Measures that show it.'),
  history: some(promiseEntry).describe('Dated statuses, oldest first.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Commitment = z.infer<typeof commitment>;

/** "We did", "we are doing", "we cannot, because". */
export const response = z.object({
  id: ownId,
  respondsTo: z.array(id).min(1).max(100).describe('What it answers: ids in `voice` or of commitments.'),
  kind: z
    .enum(['did', 'doing', 'planned', 'cannot', 'partly', 'no-response-yet'])
    .describe('What kind of answer it is.'),
  text: text.describe('The answer.'),
  whyNot: text.optional().describe('Why not, if it cannot be done.'),
  date: when.optional().describe('When it was answered.'),
  by: z.string().max(200).optional().describe('The role or body that answers. Never a name.'),
  evidence: some(evidence).describe('What shows it.'),
});
export type Response = z.infer<typeof response>;

export const commitments = z
  .object({
    items: list(commitment).describe('What the council says it will do, in printed order.'),
    responses: list(response).describe('What it has done, is doing, or cannot do.'),
  })
  .describe('"We will" and "we did".');
export type Commitments = z.infer<typeof commitments>;
