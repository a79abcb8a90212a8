import * as z from 'zod';

import { missing, quantity } from './figure.js';
import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { asPrinted, availability, source } from './source.js';
import { label, text } from './text.js';
import { period } from './when.js';

/** A vision as printed; a council may print none, one, or three that differ. */
export const vision = z.object({
  id: ownId,
  text: text.describe('The vision.'),
  scope: z
    .enum(['strategy', 'council', 'parent-role', 'foreword', 'strapline', 'other'])
    .describe('Whose vision it is, or where it is printed.'),
  aims: some(text).describe('The aims it names, one by one.'),
  printedTimes: z.int().min(1).optional().describe('How often it is printed, if more than once.'),
  source: source.optional(),
});
export type Vision = z.infer<typeof vision>;

/** Who speaks, as a role. There is no field for a name. */
export const speaker = z
  .object({
    role: z
      .string()
      .min(1)
      .max(200)
      .describe('The role, for example "Cabinet Member for Children’s Services". Never a name.'),
    kind: z
      .enum(['child', 'young-person', 'care-experienced', 'elected-member', 'officer', 'partner', 'carer', 'other'])
      .describe('What kind of person speaks. Young people are shown first.'),
    organisation: id.optional().describe('The organisation they speak for.'),
    body: id.optional().describe('The group or board they speak for, by id in `governance`.'),
  })
  .describe('Who speaks, as a role.');
export type Speaker = z.infer<typeof speaker>;

/** A foreword, a message, or a whole section in somebody's own voice. */
export const message = z.object({
  id: ownId,
  kind: z.enum(['foreword', 'message', 'section']).describe('What kind of message it is.'),
  heading: text.optional().describe('Its heading.'),
  speakers: z.array(speaker).min(1).max(20).describe('Who speaks, by role.'),
  body: z.array(text).min(1).max(200).describe('What they say, by paragraph.'),
  date: z.string().max(20).optional().describe('The date it carries.'),
  points: some(
    z.object({
      id: ownId,
      kind: z.enum(['issue', 'goal', 'plan', 'ask', 'principle', 'point']).describe('What kind of point it is.'),
      text: text.describe('The point.'),
    }),
  ).describe('Issues, goals, plans and asks inside the message.'),
  source: source.optional(),
});
export type Message = z.infer<typeof message>;

/** How the strategy was made, with whom, and what changed because of it. */
export const engagement = z.object({
  id: ownId,
  title: text.describe('What it was.'),
  kind: z
    .enum(['co-production', 'survey', 'consultation', 'workshop', 'feedback'])
    .describe('What kind of engagement it was.'),
  period: period.optional(),
  method: text.optional().describe('How it was done.'),
  participants: some(label).describe('Who took part, as groups.'),
  organisedBy: some(id).describe('Who ran it, by id in `organisations`.'),
  sample: quantity.optional().describe('How many took part.'),
  changes: some(
    z.object({
      text: text.describe('What changed.'),
      before: text.optional().describe('As it was.'),
      after: text.optional().describe('As it is.'),
      about: id.optional().describe('The id of what changed.'),
    }),
  ).describe('What changed because of it.'),
  documents: some(id).describe('Documents about it.'),
  source: source.optional(),
});
export type Engagement = z.infer<typeof engagement>;

export const canonicalPrinciples = ['cpp-a', 'cpp-b', 'cpp-c', 'cpp-d', 'cpp-e', 'cpp-f', 'cpp-g'] as const;

/** One principle, value or question, as the council prints it. */
export const principle = z.object({
  id: ownId,
  label: text.optional().describe('Its short name, if it has one.'),
  text: text.describe('What it says.'),
  canonical: some(z.enum(canonicalPrinciples)).describe(
    'Which of the seven statutory principles it carries: none, one, or several merged into one line.',
  ),
  extendsLaw: text.optional().describe('What the council adds to the words of the law.'),
  addressee: z
    .enum(['child', 'reader', 'third-person'])
    .optional()
    .describe('Whom it speaks to: "you" the child, the reader as corporate parent, or about children.'),
  options: some(text).describe('Options named inside it.'),
  ranked: z.boolean().optional().describe('Whether the options are in order of preference.'),
  sameAs: id.optional().describe('The id of the principle it repeats.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Principle = z.infer<typeof principle>;

/** A set of principles: the seven of the law as printed, or the council's own. */
export const principleSet = z.object({
  id: ownId,
  kind: z.enum(['statutory', 'guiding', 'values', 'questions', 'practice']).describe('What kind of set it is.'),
  title: text.describe('Its heading.'),
  provision: id.optional().describe('The law it comes from, by id in `provisions`.'),
  listedCount: z
    .int()
    .min(0)
    .optional()
    .describe('How many lines are printed, where that differs from the number of principles.'),
  absent: some(z.enum(canonicalPrinciples)).describe('Statutory principles that the council’s print leaves out.'),
  items: list(principle).describe('The principles, in printed order.'),
  note: text.optional().describe('What a reader should know about the set.'),
  source: source.optional(),
});
export type PrincipleSet = z.infer<typeof principleSet>;

/** A part of the strategy told as text, or only a heading where a graphic was. */
export const narrative = z.object({
  id: ownId,
  heading: text.describe('The heading as printed.'),
  body: some(text).describe('What it says, by paragraph.'),
  points: some(text).describe('Listed points.'),
  missing: missing.optional().describe('Why there is nothing under the heading.'),
  availability: availability.optional(),
  source: source.optional(),
});
export type Narrative = z.infer<typeof narrative>;

/** The strategy itself: what it is, for whom, and how it was made. Its title, period and version stand in `documents`. */
export const strategy = z
  .object({
    id: ownId,
    document: id.describe('The strategy’s entry in `documents`, with its period, version and review date.'),
    title: label.describe('The title as printed, or a description where none is printed.'),
    aliases: some(label).describe('Other titles used for it.'),
    organisations: some(id).describe('Whose strategy it is.'),
    summary: text.optional().describe('What it is, in two or three sentences.'),
    scope: z
      .object({
        cohorts: some(id).describe('The groups it is for.'),
        text: text.optional().describe('Whom it is for, in words.'),
        includesPlacedByOthers: z
          .boolean()
          .optional()
          .describe('Whether it covers children placed here by other councils.'),
      })
      .optional()
      .describe('Whom it is for.'),
    contents: some(label).describe('Its table of contents, as printed.'),
    councilPlan: some(
      z.object({
        heading: label.describe('A heading of the council plan.'),
        text: text.optional().describe('What the strategy does for it.'),
      }),
    ).describe('Headings of the council plan that it serves.'),
    visions: list(vision).describe('Visions, in printed order. There may be none.'),
    noVision: missing.optional().describe('Why there is no vision, if none is printed.'),
    messages: list(message).describe('Forewords and messages, by role.'),
    engagements: list(engagement).describe('How it was made, and with whom.'),
    principleSets: list(principleSet).describe('The statutory principles as printed, and the council’s own.'),
    sections: list(narrative).describe('Parts of the strategy told as text.'),
    yardsticks: some(text).describe('What the council says it will be held to account by.'),
    reviewedBy: some(link).describe('Who reviews it.'),
    asPrinted: asPrinted.optional(),
  })
  .describe('The strategy: visions, messages, how it was made, principles, and sections of text.');
export type Strategy = z.infer<typeof strategy>;
