import * as z from 'zod';

import { id, ownId } from './id.js';
import { list } from './list.js';
import { source } from './source.js';
import { text } from './text.js';
import { day } from './when.js';

/** A discrepancy, ambiguity or caution about anything in the document. The kit shows it; it corrects nothing in silence. */
export const note = z.object({
  id: ownId,
  about: z.array(id).min(1).max(100).describe('What it is about, by id.'),
  kind: z
    .enum([
      'discrepancy',
      'duplicate',
      'missing',
      'ambiguity',
      'typo',
      'layout',
      'superseded',
      'legal-simplification',
      'inference',
      'method',
      'definition-break',
      'sensitive',
    ])
    .describe('What kind of note it is.'),
  text: text.describe('The note, in words a reader understands.'),
  status: z
    .enum(['open', 'confirmed', 'resolved'])
    .optional()
    .describe('Whether anybody has confirmed or resolved it.'),
  date: day.optional().describe('When it was noted.'),
  source: source.optional(),
});
export type Note = z.infer<typeof note>;

export const notes = list(note).describe('Discrepancies, ambiguities and cautions about anything, by id.');
export type Notes = z.infer<typeof notes>;
