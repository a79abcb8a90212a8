import * as z from 'zod';

import { partnerKinds } from './organisations.js';
import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { source } from './source.js';
import { text } from './text.js';

/** What a kind of partner owes, how strongly, by which law, and what that means on an ordinary day. */
export const duty = z.object({
  id: ownId,
  title: text.describe('The duty in a few words.'),
  holderTypes: z.array(z.enum(partnerKinds)).max(30).describe('Which kinds of organisation hold it.'),
  holders: some(id).describe('Particular organisations that hold it, by id in `organisations`.'),
  strength: z
    .enum(['must', 'must-have-regard', 'must-co-operate', 'must-comply-if-able', 'may', 'policy', 'local-commitment'])
    .describe('How strong it is.'),
  provisions: some(id).describe('The law behind it, by id in `provisions`.'),
  cohorts: some(id).describe('For whom.'),
  inPractice: some(
    z.object({
      role: z.string().max(200).optional().describe('For which role, for example "ward clerk".'),
      text: text.describe('What it means for them.'),
      holderTypes: some(z.enum(partnerKinds)).describe(
        'Which kinds of organisation it is for, where the duty is held by others too. Left out, it is for all of them.',
      ),
    }),
  ).describe('What it means in practice.'),
  contacts: some(id).describe('Whom to ask, by id in `access.contacts`.'),
  mutual: z.boolean().optional().describe('Whether it runs both ways.'),
  statedBy: z.enum(['law', 'council']).describe('Whether the law says so, or the council says that it does.'),
  asStated: text.optional().describe('As the council puts it, where that differs from the law.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Duty = z.infer<typeof duty>;

export const duties = list(duty).describe('What partners owe children in care and care leavers.');
export type Duties = z.infer<typeof duties>;
