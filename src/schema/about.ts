import * as z from 'zod';

import { id } from './id.js';
import { some } from './list.js';
import { label, text } from './text.js';
import { url } from './url.js';
import { day } from './when.js';

/** Who publishes the document, when it was last looked at, and whether it is real. */
export const about = z
  .object({
    title: text.describe('What the document is called on a page, for example "How we are keeping our promises".'),
    organisation: id.describe('The id of the publishing council in `organisations`.'),
    organisationName: label.describe('The name of the publishing council, as it is shown on partners’ pages.'),
    kind: z
      .enum(['published', 'illustrative'])
      .describe(
        'Published by the council, or made up to show what the kit can do. Illustrative content says so on screen.',
      ),
    languages: z
      .array(z.string().min(2).max(35))
      .min(1)
      .max(100)
      .describe('The languages of the document, the main one first, for example ["en", "cy"].'),
    published: day.optional().describe('When the document was first published.'),
    reviewed: day.optional().describe('When the document was last checked.'),
    nextReview: day
      .optional()
      .describe('When it will be checked again. After this day elements say that it may be out of date.'),
    reviewOwner: label.optional().describe('The role or board that keeps the document. A role, never a name.'),
    licence: z
      .object({ name: label.describe('The name of the licence.'), url: url.optional() })
      .optional()
      .describe('The licence the document is published under.'),
    contact: id.optional().describe('The id of the contact in `access` for questions about the document.'),
    url: url.optional().describe('Where the document or its page is published.'),
    disclaimer: text.optional().describe('Anything a reader must know before relying on it.'),
    symbols: some(
      z.object({
        symbol: z.string().min(1).max(10).describe('The symbol, for example "c".'),
        meaning: text.describe('What it means, in words.'),
      }),
    ).describe('Symbols of the sources, and what they mean.'),
  })
  .describe('Who publishes this document, when it was checked, and whether it is real.');
export type About = z.infer<typeof about>;
