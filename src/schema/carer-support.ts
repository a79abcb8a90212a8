import * as z from 'zod';

import { quantity } from './figure.js';
import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { source } from './source.js';
import { text } from './text.js';
import { url } from './url.js';
import { when } from './when.js';

/** One thing that the council offers to the people who look after children. */
export const carerOffer = z.object({
  id: ownId,
  audiences: z
    .array(
      z.enum(['foster', 'kinship', 'connected', 'adopter', 'supported-lodgings', 'staying-put', 'special-guardian']),
    )
    .min(1)
    .max(7)
    .describe('For which carers.'),
  category: z
    .enum([
      'training',
      'supervision',
      'peer',
      'group',
      'out-of-hours',
      'wellbeing',
      'social',
      'recognition',
      'influence',
      'employer',
      'membership',
      'finance',
      'review',
      'other',
    ])
    .describe('What kind of support it is.'),
  title: text.describe('What it is.'),
  text: text.optional().describe('More about it.'),
  package: z.boolean().optional().describe('Whether it is one of the items of the printed package.'),
  amounts: some(quantity).describe('Amounts, for example 21 hours a year, or 5 to 30 years of service.'),
  since: when.optional().describe('Since when.'),
  provider: id.optional().describe('Who provides it, by id in `organisations`.'),
  bodies: some(link).describe('The bodies it is about, by id in `governance.bodies`.'),
  contacts: some(id).describe('Whom to ask.'),
  url: url.optional(),
  source: source.optional(),
});
export type CarerOffer = z.infer<typeof carerOffer>;

export const carerSupport = z
  .object({
    intro: text.optional().describe('What stands above it.'),
    brand: id.optional().describe('The name the service goes by, by id in `organisations`.'),
    offers: list(carerOffer).describe('What carers are offered.'),
    sections: some(
      z.object({
        id: ownId,
        heading: text.describe('The heading.'),
        body: z.array(text).max(100).describe('What it says, by paragraph.'),
        source: source.optional(),
      }),
    ).describe('What else the council says to carers, for example about kinship care.'),
  })
  .describe('The offer to foster, kinship and other carers.');
export type CarerSupport = z.infer<typeof carerSupport>;
