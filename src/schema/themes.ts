import * as z from 'zod';

import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { source } from './source.js';
import { label, text } from './text.js';

/** A priority, promise group, outcome area, workstream or enabler: one shape, and `kind` tells them apart. */
export const theme = z.object({
  id: ownId,
  kind: z
    .enum(['priority', 'promise-group', 'outcome-area', 'workstream', 'enabler', 'cross-cutting'])
    .describe('What kind of theme it is.'),
  kindLabel: text.optional().describe('The council’s own word for this kind, for example "Priority".'),
  name: label.describe('Its name as printed.'),
  aliases: some(label).describe('Other spellings in the source.'),
  order: z.int().min(0).optional().describe('Its place in the full text.'),
  summaryOrder: z.int().min(0).optional().describe('Its place in the printed summary, where that order differs.'),
  narrative: some(text).describe('What the council says about it, by paragraph.'),
  champion: id.optional().describe('The organisation or body that champions it.'),
  leadRole: z.string().max(200).optional().describe('The role that leads it. Never a name.'),
  parent: id.optional().describe('The theme it belongs to.'),
  relatesTo: some(id).describe('Promise sets or themes that the council says it relates to.'),
  source: source.optional(),
});
export type Theme = z.infer<typeof theme>;

export const themes = list(theme).describe('Priorities, promise groups, workstreams and enablers.');
export type Themes = z.infer<typeof themes>;
