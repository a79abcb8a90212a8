import * as z from 'zod';

import { missing } from './figure.js';
import { id, ownId } from './id.js';
import { list, some } from './list.js';
import { source } from './source.js';
import { label, text } from './text.js';
import { url } from './url.js';
import { day, when } from './when.js';

/** A board, panel, forum or group, with how often it meets as printed. */
export const body = z.object({
  id: ownId,
  name: label.describe('Its name as printed.'),
  aliases: some(label).describe('Other names in the source that may mean the same body.'),
  kind: z
    .enum([
      'cabinet',
      'committee',
      'scrutiny',
      'corporate-parenting-board',
      'partnership-board',
      'forum',
      'panel',
      'management-team',
      'children-council',
      'care-leaver-forum',
      'safeguarding-partnership',
      'virtual-school',
      'iro',
      'clinic',
      'working-group',
      'workstream',
      'role',
      'other',
    ])
    .describe('What kind of body it is.'),
  status: z
    .enum(['existing', 'proposed', 'being-strengthened', 'renamed'])
    .optional()
    .describe('Whether it exists yet.'),
  since: when.optional().describe('Since when.'),
  formerNames: some(label).describe('What it was called before.'),
  organisation: id.optional().describe('The organisation it belongs to.'),
  chairRole: z.string().max(200).optional().describe('The role that chairs it. Never a name.'),
  members: some(
    z.object({
      label: label.describe('Who, as a role or group.'),
      organisation: id.optional().describe('The organisation they come from.'),
      body: id.optional().describe('The body they come from.'),
      core: z.boolean().optional().describe('Whether they are a core member.'),
      setsAgenda: z.boolean().optional().describe('Whether they set the agenda.'),
    }),
  ).describe('Who sits on it.'),
  meets: z
    .object({
      frequency: z
        .enum([
          'weekly',
          'fortnightly',
          'monthly',
          'two-monthly',
          'quarterly',
          'half-yearly',
          'annual',
          'ad-hoc',
          'ambiguous',
          'unquantified',
        ])
        .describe('How often. `ambiguous` for "bi-monthly", `unquantified` for "regularly".'),
      asPrinted: z.string().max(200).optional().describe('As printed.'),
      next: day.optional().describe('The next meeting.'),
      papers: url.optional().describe('Where its papers are.'),
    })
    .optional()
    .describe('How often it meets.'),
  purpose: text.optional().describe('What it is for.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Body = z.infer<typeof body>;

/** How one body stands to another. `reports-to` never goes in a circle. */
export const relation = z.object({
  id: ownId,
  from: id.describe('The body or organisation it starts from.'),
  to: id.describe('The body, organisation, plan or document it goes to.'),
  kind: z
    .enum([
      'reports-to',
      'coordinates',
      'scrutinises',
      'holds-to-account',
      'seeks-assurance-from',
      'advises',
      'chairs',
      'member-of',
      'meets-with',
      'owns',
      'delivers',
    ])
    .describe('How they stand to each other.'),
  what: text.optional().describe('What it is about.'),
  frequency: z.string().max(200).optional().describe('How often, as printed.'),
  order: z.int().min(0).optional().describe('Its place in a printed chain.'),
  basis: z.enum(['stated', 'editorial', 'inferred']).optional().describe('Who says so, if not the council in print.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Relation = z.infer<typeof relation>;

/** A part of a report that is filled in, or says why it is not: blank, "N/A", none and "to follow" are four things. */
const part = z
  .object({
    text: some(text).describe('What the report says, by paragraph.'),
    missing: missing.optional(),
    number: z.string().max(20).optional().describe('Its number in the report.'),
    asPrinted: z.string().max(500).optional().describe('As printed.'),
  })
  .describe('What the report says, or why it says nothing.');
export type DecisionPart = z.infer<typeof part>;

/** A committee report: what is recommended, why, who was asked, and what it would mean. */
export const decision = z.object({
  id: ownId,
  document: id.describe('The report, by id in `documents`.'),
  title: label.describe('The title of the report.'),
  body: id.optional().describe('Who decides.'),
  date: day.describe('When.'),
  authorRoles: some(z.string().max(200)).describe('The roles that wrote and own it. Never names.'),
  wards: z.string().max(200).optional().describe('The wards it is about, as printed.'),
  isKey: z.boolean().optional().describe('Whether it is a key decision.'),
  keyTests: some(
    z.object({
      text: text.describe('The test.'),
      threshold: z.string().max(200).optional().describe('Its threshold, as printed.'),
      answer: z.enum(['yes', 'no', 'blank']).describe('The answer.'),
    }),
  ).describe('The tests for a key decision.'),
  exempt: part.optional().describe('Whether any of it is exempt from publication.'),
  urgency: part.optional().describe('Whether it is urgent.'),
  summary: part.optional().describe('The summary.'),
  recommendations: some(text).describe('What is recommended.'),
  reasons: some(
    z.object({
      number: z.string().max(20).describe('Its number.'),
      lead: text.optional().describe('Its lead words.'),
      text: text.describe('The reason.'),
    }),
  ).describe('Why, by paragraph.'),
  consultations: some(
    z.object({
      text: text.describe('Who was asked, and what came of it.'),
      before: text.optional().describe('As it was.'),
      after: text.optional().describe('As it is.'),
    }),
  ).describe('What consultation changed.'),
  councilPlan: some(label).describe('Headings of the council plan that it serves.'),
  alternatives: part.optional().describe('Other options considered.'),
  implications: z
    .array(
      z.object({
        kind: z
          .enum(['climate', 'legal', 'hr', 'financial', 'equality', 'health', 'other'])
          .describe('What kind of implication it is.'),
        heading: text.optional().describe('Its heading.'),
        part: part,
      }),
    )
    .max(50)
    .optional()
    .describe('What it would mean.'),
  sections: some(
    z.object({
      number: z.string().max(20).describe('Its number.'),
      heading: label.describe('Its heading as printed.'),
    }),
  ).describe('The numbered sections of the report.'),
  appendices: some(id).describe('Its appendices, by id in `documents`.'),
  background: some(id).describe('Background documents, by id in `documents`.'),
  outcome: z
    .enum(['agreed', 'amended', 'refused', 'deferred', 'unknown'])
    .describe('What was decided, if it is known.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type Decision = z.infer<typeof decision>;

export const governance = z
  .object({
    bodies: list(body).describe('Boards, panels, forums and groups.'),
    relations: list(relation).describe('How they stand to each other.'),
    decisions: list(decision).describe('Committee reports.'),
  })
  .describe('Who answers to whom, and what was decided.');
export type Governance = z.infer<typeof governance>;
