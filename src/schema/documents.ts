import * as z from 'zod';

import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { availability } from './source.js';
import { label, text } from './text.js';
import { url } from './url.js';
import { period, when } from './when.js';

/** A strategy, report, pledge, law or data release that this document draws on or names. */
export const documentEntry = z.object({
  id: ownId,
  title: label.describe('The title as printed, or a plain description in square brackets where none is printed.'),
  shortTitle: label.optional().describe('A shorter title.'),
  titleInSource: z
    .boolean()
    .optional()
    .describe('False where the source carries no title and the one given here is a description.'),
  aliases: some(label).describe('Other titles used for it.'),
  kind: z
    .enum([
      'strategy',
      'interim-strategy',
      'committee-report',
      'pledge',
      'promise',
      'delivery-plan',
      'sufficiency',
      'business-plan',
      'participation',
      'legislation',
      'statutory-guidance',
      'framework',
      'policy',
      'survey',
      'standard',
      'covenant',
      'statistics',
      'management-information',
      'local-offer',
      'assessment',
      'other',
    ])
    .describe('What kind of document it is.'),
  organisation: id.optional().describe('Who issued it, by id in `organisations`.'),
  date: when.optional().describe('The date it carries.'),
  version: z
    .object({
      number: z.string().max(50).optional().describe('The version, as far as it can be read.'),
      asPrinted: z.string().max(200).describe('The version mark as printed, garbled or not.'),
    })
    .optional()
    .describe('The version it carries.'),
  status: z
    .enum(['draft', 'proposed', 'endorsed', 'adopted', 'interim', 'expired', 'superseded', 'current', 'unknown'])
    .describe('Its standing, as far as is stated.'),
  period: period.optional().describe('The time it covers.'),
  reviewDate: when.optional().describe('When it was to be reviewed.'),
  edition: label.optional().describe('For statistics: which edition.'),
  licence: label.optional().describe('The licence its content is used under.'),
  supersedes: some(id).describe('What it replaced.'),
  supersededBy: some(id).describe('What replaced it.'),
  readWith: some(id).describe('What it is to be read with.'),
  availability: availability,
  url: url.optional(),
  note: text.optional().describe('What a reader should know about it.'),
});
export type DocumentEntry = z.infer<typeof documentEntry>;

export const documents = list(documentEntry).describe(
  'Strategies, reports, law and data releases, included or only named.',
);
export type Documents = z.infer<typeof documents>;
