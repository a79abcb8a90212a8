import * as z from 'zod';

import { about } from './about.js';
import { access } from './access.js';
import { areas } from './areas.js';
import { carerSupport } from './carer-support.js';
import { cohorts } from './cohorts.js';
import { commitments } from './commitments.js';
import { documents } from './documents.js';
import { duties } from './duties.js';
import { governance } from './governance.js';
import { indicators } from './indicators.js';
import { localOffer, offerDetails } from './local-offer.js';
import { notes } from './notes.js';
import { organisations } from './organisations.js';
import { outcomes } from './outcomes.js';
import { plan } from './plan.js';
import { promises } from './promises.js';
import { provisions } from './provisions.js';
import { strategy } from './strategy.js';
import { themes } from './themes.js';
import { url } from './url.js';
import { vocabulary } from './vocabulary.js';
import { voice } from './voice.js';

/** Every section of the document, by name. Adding one here adds it to the types, the checkers and the JSON Schema. */
export const sections = {
  about,
  vocabulary,
  organisations,
  areas,
  cohorts,
  documents,
  strategy,
  themes,
  promises,
  voice,
  commitments,
  outcomes,
  indicators,
  plan,
  governance,
  provisions,
  duties,
  localOffer,
  offerDetails,
  carerSupport,
  access,
  notes,
};

export type SectionName = keyof typeof sections;

/** What each section holds once it has been checked. */
export type Sections = { [Name in SectionName]: z.infer<(typeof sections)[Name]> };

/** A section that lives in a file of its own, fetched only when an element needs it. */
export const elsewhere = z
  .object({ href: url.describe('Where the section is, relative to this document.') })
  .describe('A section in a file of its own.');

/** The whole document as an author writes it. */
export const dataset = z
  .object({
    $schema: z.string().max(2000).optional().describe('The JSON Schema, so that an editor offers completion.'),
    schemaVersion: z
      .string()
      .regex(/^\d+\.\d+$/)
      .describe('The version of this format that the document is written in, for example "1.0".'),
    ...(Object.fromEntries(
      Object.entries(sections).map(([name, section]) => [
        name,
        z
          .union([elsewhere, section])
          .optional()
          .describe(section.description ?? ''),
      ]),
    ) as { [Name in SectionName]: z.ZodOptional<z.ZodUnion<[typeof elsewhere, (typeof sections)[Name]]>> }),
  })
  .describe('What a council promises children in care and care leavers, and how it keeps its promises.');

/** The document as it is written, sections elsewhere and left-out lists included. */
export type Dataset = z.input<typeof dataset>;
