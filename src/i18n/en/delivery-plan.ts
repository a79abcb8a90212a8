import type { Plurals } from '../format.js';
import { record } from './record.js';

/** What is said about delivery plans, their actions and steps. */
export const deliveryPlan = {
  ...record,
  status: { ...record.status, done: 'Done', stopped: 'Stopped', 'not-reviewed': 'No report yet' } as Record<
    string,
    string
  >,
  empty: 'No delivery plan has been published here yet.',
  unknown: 'This plan is not in the published information.',
  availability: {
    'referenced-not-included':
      'The council names this plan. It is not in the published information, so no action, lead or date can be shown.',
    'headings-only': 'Only the headings of this plan are printed.',
    planned: 'This plan is to be made. It is not published yet.',
    'not-found': 'No such plan is printed or published.',
    included: 'None of its actions is in the published information.',
  } as Record<string, string>,
  cycle: { annual: 'Made anew every year.', live: 'A live plan, kept up to date as work goes on.' } as Record<
    string,
    string
  >,
  owner: 'Owned by',
  reviewedBy: 'Reviewed by',
  holds: 'What the plan is to hold',
  actions: { one: '# action', other: '# actions' } as Plurals,
  counted: (count: string, status: string) => `${count} ${status.toLowerCase()}`,
  overdueCount: (count: string, date: string) => `${count} overdue on ${date}`,
  filters: { theme: 'Theme', lead: 'Who leads', status: 'How it stands', due: 'When it is due' },
  every: 'All',
  overdueOnly: 'Overdue',
  shown: (shown: string, all: string) => `${shown} of ${all} actions shown`,
  showAll: 'Show all',
  dueOn: (date: string) => `Due: ${date}`,
  overdue: (date: string) => `Overdue: was due ${date}`,
  wasDue: (date: string) => `Was due: ${date}`,
  noDue: 'No due date',
  start: 'Starts',
  lead: 'Lead',
  support: 'Helped by',
  partners: 'Partners',
  themes: 'Theme',
  promises: 'Helps to keep',
  dependsOn: 'Comes after',
  steps: (reached: string, all: string) => `Steps: ${reached} of ${all} reached`,
  reached: (date: string) => `Reached ${date}`,
  late: (date: string, due: string) => `Reached ${date}, was due ${due}`,
  history: { one: 'History: # earlier report', other: 'History: # earlier reports' } as Plurals,
};

export type DeliveryPlanWords = typeof deliveryPlan;
