import * as z from 'zod';

import { missing } from './figure.js';
import { id, link, ownId } from './id.js';
import { list, some } from './list.js';
import { availability, source } from './source.js';
import { actionEntry } from './status.js';
import { label, text } from './text.js';
import { day, when } from './when.js';

/** A delivery plan, printed or only named. */
export const deliveryPlan = z.object({
  id: ownId,
  title: label.describe('Its title, or a description where none is printed.'),
  cycle: z.enum(['annual', 'live', 'one-off', 'unknown']).describe('How often it is made anew.'),
  availability: availability,
  owner: link.optional().describe('The body that owns it.'),
  reviewedBy: some(link).describe('The bodies that review it.'),
  holds: some(text).describe('What the council says the plan must hold.'),
  note: text.optional().describe('What a reader should know about it.'),
  source: source.optional(),
});
export type DeliveryPlan = z.infer<typeof deliveryPlan>;

/** One action of a plan. Whether it is overdue is decided by the date of reading, not by the author. */
export const action = z.object({
  id: ownId,
  plan: id.describe('The plan it belongs to.'),
  title: text.describe('What will be done.'),
  description: text.optional().describe('More about it.'),
  leadRole: z.string().min(1).max(200).describe('The role that leads. Never a name.'),
  supportRoles: some(z.string().max(200)).describe('The roles that help.'),
  partners: some(id).describe('Partner organisations.'),
  commitments: some(link).describe('The commitments it carries out.'),
  promises: some(link).describe('The promises it helps to keep.'),
  themes: some(link).describe('The themes it belongs to.'),
  outcomes: some(link).describe('The outcomes it serves.'),
  indicators: some(link).describe('The indicators that show it.'),
  start: when.optional().describe('When it starts.'),
  due: when.optional().describe('When it is due.'),
  noDue: missing.optional().describe('Why it has no due date.'),
  milestones: some(
    z.object({
      id: ownId,
      title: text.describe('What will have happened.'),
      due: when.describe('By when.'),
      done: day.optional().describe('When it was done.'),
    }),
  ).describe('Steps on the way.'),
  history: some(actionEntry).describe('Dated statuses, oldest first. History only grows.'),
  dependsOn: some(id).describe('Actions that must come first.'),
  source: source.optional(),
});
export type Action = z.infer<typeof action>;

export const plan = z
  .object({
    plans: list(deliveryPlan).describe('The plans, printed or only named.'),
    actions: list(action).describe('Their actions.'),
  })
  .describe('Who will do what by when.');
export type Plan = z.infer<typeof plan>;
