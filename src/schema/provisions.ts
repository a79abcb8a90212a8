import * as z from 'zod';

import { ownId } from './id.js';
import { list, some } from './list.js';
import { label, text } from './text.js';
import { url } from './url.js';
import { day, when } from './when.js';

/** A piece of law or policy: a reference and our plain summary, with its state *as data* and the day it was checked. */
export const provision = z.object({
  id: ownId,
  title: label.describe('The Act, regulation, guidance or policy.'),
  year: z.int().min(1800).max(2200).optional().describe('Its year.'),
  section: label.optional().describe('The section, for example "s.1". Leave it out where it is not confirmed.'),
  kind: z
    .enum(['act', 'section', 'regulation', 'statutory-guidance', 'policy', 'covenant', 'charter', 'framework'])
    .describe('What kind of thing it is.'),
  summary: text.describe('What it asks, in plain words. Not legal advice.'),
  url: url.optional(),
  status: z
    .enum(['proposed', 'enacted', 'in-force', 'amended', 'superseded', 'repealed', 'unknown'])
    .describe('Its state, when it was checked.'),
  inForce: z
    .enum(['yes', 'no', 'partly', 'unknown'])
    .optional()
    .describe('Whether it was in force when it was checked.'),
  inForceFrom: when.optional().describe('Since when it is in force.'),
  inForceTo: when.optional().describe('Until when it was in force.'),
  checked: z
    .object({
      date: day.describe('When.'),
      confidence: z
        .enum(['confirmed', 'secondary', 'not-confirmed'])
        .describe('Whether the text of the law itself was seen, a reliable account of it, or neither.'),
    })
    .optional()
    .describe('When somebody last checked, and how sure they are.'),
  history: some(z.object({ date: when.describe('When.'), text: text.describe('What happened.') })).describe(
    'How it came to be as it is.',
  ),
});
export type Provision = z.infer<typeof provision>;

export const provisions = list(provision).describe('Law and policy, with their state and the day it was checked.');
export type Provisions = z.infer<typeof provisions>;
