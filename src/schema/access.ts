import * as z from 'zod';

import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { label, text } from './text.js';
import { url } from './url.js';

/** A way to reach somebody: a role or a team, never a named person. */
export const contact = z.object({
  id: ownId,
  label: text.describe('Who answers: a team or a role. Never a name.'),
  organisation: id.optional().describe('The organisation, by id in `organisations`.'),
  phone: z
    .object({
      display: z.string().min(3).max(50).describe('The number as shown.'),
      e164: z
        .string()
        .regex(/^\+\d{6,15}$/)
        .optional()
        .describe('The number for dialling, for example +443003733300.'),
    })
    .optional()
    .describe('The telephone number.'),
  sms: z.string().max(50).optional().describe('The number for text messages.'),
  email: z.string().max(200).optional().describe('The e-mail address of the team.'),
  url: url.optional(),
  hours: text.optional().describe('When they answer.'),
  outOfHours: z.boolean().optional().describe('Whether this is the number for nights and weekends.'),
  purposes: some(
    z.enum([
      'safeguarding',
      'homelessness',
      'money',
      'local-offer',
      'leaving-care',
      'fostering',
      'complaints',
      'advocacy',
      'data',
      'languages',
      'general',
    ]),
  ).describe('What for.'),
  source: text.optional().describe('Where the number comes from.'),
});
export type Contact = z.infer<typeof contact>;

/** The offer to read or hear this in another language, written in that language. */
export const languageService = z.object({
  id: ownId,
  language: z.string().min(2).max(35).describe('The language, as a tag, for example "ar".'),
  script: z.string().max(10).optional().describe('Its script, for example "Arab".'),
  endonym: label.describe('Its name in itself.'),
  englishName: label.describe('Its name in English.'),
  direction: z.enum(['ltr', 'rtl']).describe('Which way it reads.'),
  text: label.describe('The offer, in that language. … stands where the number is said, if it is.'),
  contact: id.optional().describe('Whom to ring.'),
  numberAsPrinted: z.string().max(50).optional().describe('The number as printed in that line, wrong digits included.'),
  note: text.optional().describe('What is odd about the printed line.'),
});
export type LanguageService = z.infer<typeof languageService>;

/** Another form of a document: Braille, large print, audio and so on. */
export const alternativeFormat = z.object({
  id: ownId,
  kind: z
    .enum(['braille', 'large-print', 'audio', 'cd', 'easy-read', 'bsl', 'plain', 'translation', 'other'])
    .describe('Which form.'),
  label: text.optional().describe('What the council calls it.'),
  document: id.optional().describe('Of which document.'),
  availability: z.enum(['on-request', 'available']).describe('Whether it is there, or made on request.'),
  contact: id.optional().describe('Whom to ask.'),
  url: url.optional(),
});
export type AlternativeFormat = z.infer<typeof alternativeFormat>;

export const access = z
  .object({
    contacts: list(contact).describe('Whom to ring, write to or visit.'),
    languageServices: list(languageService).describe('Other languages, each in its own words.'),
    formats: list(alternativeFormat).describe('Other formats.'),
  })
  .describe('Contacts, languages and formats.');
export type Access = z.infer<typeof access>;
