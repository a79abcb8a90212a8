import * as z from 'zod';

/**
 * The name by which one thing in the document points at another. Ids share one space, so that a note or a link can
 * point anywhere.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(100)
  .describe('An id: lower-case words and digits joined by hyphens, unique in the whole document.');
export type Id = z.infer<typeof id>;

/** The id of the thing itself. */
export const ownId = id.describe('The id of this entry: lower-case words joined by hyphens, unique in the document.');

/**
 * A link that says who made it. A council that prints outcomes without saying which priority they serve has *stated*
 * nothing: a link added later is `editorial`, and is shown as such.
 */
export const link = z
  .union([
    id,
    z.object({
      to: id.describe('The id of the thing linked to.'),
      basis: z
        .enum(['stated', 'editorial', 'inferred'])
        .describe('Who made the link: the council in print, an editor, or an inference from the layout.'),
      note: z.string().max(2000).optional().describe('Why the link was made, where the council did not state it.'),
    }),
  ])
  .describe('An id (a link the council states), or { to, basis, note } for a link it does not.');
export type Link = z.infer<typeof link>;
