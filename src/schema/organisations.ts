import * as z from 'zod';

import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { label, text } from './text.js';
import { url } from './url.js';
import { when } from './when.js';

/** Kinds of organisation. Partner duties are chosen by these words. */
export const organisationTypes = [
  'council',
  'nhs',
  'police',
  'probation',
  'education',
  'school',
  'housing',
  'voluntary',
  'private',
  'regulator',
  'government',
  'university',
  'service-brand',
  'other',
] as const;

/** Kinds of partner that hold duties, finer than kinds of organisation: the NHS is several. */
export const partnerKinds = [
  ...organisationTypes,
  'integrated-care-board',
  'nhs-trust',
  'gp-practice',
  'nhs-england',
  'college',
  'youth-justice',
] as const;

/** The council, its partners, service brands with a name of their own, and councils that came before. */
export const organisation = z.object({
  id: ownId,
  name: label.describe('The name as the organisation writes it.'),
  shortName: label.optional().describe('A shorter name, if it has one.'),
  aliases: some(label).describe('Other spellings in the sources.'),
  type: z.enum(organisationTypes).describe('What kind of organisation it is.'),
  partnerKind: z
    .enum(partnerKinds)
    .optional()
    .describe('What kind of partner it is, where that is finer than its type: for the NHS, for example "nhs-trust".'),
  gss: z.string().max(20).optional().describe('Its GSS code, for example E08000036.'),
  dfeCode: z.string().max(20).optional().describe('Its DfE code, for example 384.'),
  regionGss: z.string().max(20).optional().describe('The GSS code of its region.'),
  parent: id.optional().describe('The organisation it is part of: for a service brand, the council.'),
  validFrom: when.optional().describe('Since when it exists, if it is new.'),
  validTo: when.optional().describe('Until when it existed, if it has ended.'),
  predecessors: some(id).describe('The organisations it took over from.'),
  successors: some(id).describe('The organisations that took over from it.'),
  strapline: text.optional().describe('Its strapline, as printed.'),
  url: url.optional(),
  note: text.optional().describe('Anything a reader should know about it.'),
});
export type Organisation = z.infer<typeof organisation>;

export const organisations = list(organisation).describe('The council, its partners and predecessors.');
export type Organisations = z.infer<typeof organisations>;
