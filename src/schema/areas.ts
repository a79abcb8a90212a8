import * as z from 'zod';

import { ownId } from './id.js';
import { list, some } from './list.js';
import { label } from './text.js';
import { when } from './when.js';

/** A place that figures are about, or a group of places that a figure is compared with. */
export const area = z.object({
  id: ownId,
  name: label.describe('Its name as shown, for example "England" or "Statistical neighbours".'),
  level: z
    .enum([
      'country',
      'region',
      'county',
      'unitary',
      'metropolitan',
      'london-borough',
      'district',
      'neighbours',
      'peers',
      'other',
    ])
    .describe('What kind of area it is. `neighbours` and `peers` are groups to compare with.'),
  code: z.string().max(20).optional().describe('Its GSS code, for example E92000001.'),
  dfeCode: z.string().max(20).optional().describe('Its DfE code.'),
  members: some(z.string().max(200)).describe('For a group: the codes or names of the areas in it.'),
  model: label.optional().describe('For statistical neighbours: which model, and of which year.'),
  method: z.enum(['median', 'mean', 'total']).optional().describe('For a group: how its figure is made.'),
  validFrom: when.optional().describe('Since when the area exists.'),
  validTo: when.optional().describe('Until when the area existed.'),
});
export type Area = z.infer<typeof area>;

export const areas = list(area).describe('Areas and comparator groups, with their codes.');
export type Areas = z.infer<typeof areas>;
