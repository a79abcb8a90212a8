import * as z from 'zod';

import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { source } from './source.js';
import { text } from './text.js';
import { when } from './when.js';

/** Something children or young people said. It is kept even if nothing answers it. */
export const said = z.object({
  id: ownId,
  form: z.enum(['verbatim', 'paraphrase', 'unknown']).describe('In their words, or as the council puts it.'),
  type: z
    .enum(['want', 'ask', 'experience', 'complaint', 'praise', 'reason', 'plan', 'goal', 'question', 'feedback'])
    .describe('What kind of thing was said.'),
  text: text.describe('What was said.'),
  speaker: z
    .object({
      role: z.string().max(200).optional().describe('The role, for example "Promise Ambassador". Never a name.'),
      group: id.optional().describe('The group, by id in `governance.bodies`.'),
      attribution: z.enum(['given', 'withheld', 'absent']).describe('Whether the source says who spoke.'),
    })
    .describe('Who spoke, as far as the source says.'),
  themes: some(link).describe('The themes it belongs to.'),
  promises: some(link).describe('The promises it led to.'),
  engagement: id.optional().describe('Where it was said, by id in `strategy.engagements`.'),
  date: when.optional().describe('When it was said.'),
  sensitive: z.boolean().optional().describe('Whether it may upset a reader; then it is shown behind a note.'),
  contentNote: text.optional().describe('What the note says.'),
  source: source.optional(),
});
export type Said = z.infer<typeof said>;

export const voice = list(said).describe('What children and young people said: wants, asks, complaints, praise.');
export type Voice = z.infer<typeof voice>;
