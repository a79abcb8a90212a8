import * as z from 'zod';

import { id } from './id.js';

/** Where a fact was printed, so that anyone can check it. */
export const source = z
  .object({
    document: id.describe('The id of the document in `documents`.'),
    section: z.string().max(500).optional().describe('The heading it stands under.'),
    page: z.string().max(50).optional().describe('The page or slide.'),
    lines: z.string().max(50).optional().describe('The lines in the text of the document, for example "245-273".'),
  })
  .describe('Where this is printed.');
export type Source = z.infer<typeof source>;

/** The council's own print, kept where the document normalises or mends it. */
export const asPrinted = z.string().min(1).max(2000).describe('As the council prints it, where that differs.');

/** Whether the thing itself is here, or only its name. */
export const availability = z
  .enum(['included', 'headings-only', 'referenced-not-included', 'planned', 'not-found'])
  .describe(
    'Whether the thing is in this document, is only named by the council, is planned, or was looked for and not found.',
  );
export type Availability = z.infer<typeof availability>;
