import * as z from 'zod';

import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { availability, source } from './source.js';
import { promiseEntry, youngPeoplesView } from './status.js';
import { label, text } from './text.js';
import { day } from './when.js';

/** A promise, pledge or charter: who made it, with whom, and whether its text is printed. */
export const promiseSet = z.object({
  id: ownId,
  kind: z.enum(['promise', 'pledge', 'charter']).describe('What the council calls it.'),
  title: label.describe('Its title as printed.'),
  availability: availability,
  intro: text.optional().describe('What stands above the promises.'),
  madeBy: some(label).describe('Who wrote it, as groups.'),
  madeWith: some(label).describe('With whom.'),
  agreedBy: some(label).describe('Who agreed it.'),
  signedByRoles: some(z.string().max(200)).describe('The roles that signed it. Never names.'),
  engagements: some(id).describe('How it was made, by id in `strategy.engagements`.'),
  nextReview: day.optional().describe('When the promises will be reviewed.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type PromiseSet = z.infer<typeof promiseSet>;

/** One promise. Without a history it is *not yet reviewed*, which is not the same as *not started*. */
export const promiseItem = z.object({
  id: ownId,
  set: id.describe('The set it belongs to.'),
  number: z.string().max(20).optional().describe('Its number as printed.'),
  heading: text.optional().describe('Its heading, for example "Respect".'),
  text: text.optional().describe('The promise itself, unless only its heading is printed.'),
  addressee: z
    .enum(['child', 'reader', 'third-person'])
    .optional()
    .describe('Whom it speaks to: "you" the child, the reader, or about children.'),
  cohorts: some(id).describe('For whom it is made.'),
  untilAge: z.number().min(0).max(130).optional().describe('Up to this age, exclusive, if the promise says so.'),
  themes: some(link).describe('The themes it belongs to.'),
  outcomes: some(link).describe('The outcomes it serves.'),
  measures: some(link).describe('How the council will know.'),
  history: some(promiseEntry).describe('Dated statuses, oldest first. History only grows.'),
  youngPeoplesView: some(youngPeoplesView).describe('How young people see it, oldest first.'),
  nextReview: day.optional().describe('When it will next be reviewed. Past this day it is shown as overdue.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type PromiseItem = z.infer<typeof promiseItem>;

export const promises = z
  .object({
    sets: list(promiseSet).describe('The promises, pledges and charters, printed or only named.'),
    items: list(promiseItem).describe('The promises, in printed order.'),
  })
  .describe('What the council promises children and young people, and how each promise stands.');
export type Promises = z.infer<typeof promises>;
