import type { Plurals } from '../format.js';
import { record } from './record.js';

/** What is said about promises, how they stand, and what young people say of them. */
export const promiseTracker = {
  ...record,
  empty: 'No promises have been published here yet.',
  unknown: 'This promise is not in the published information.',
  promises: { one: '# promise', other: '# promises' } as Plurals,
  counted: (count: string, status: string) => `${count} ${status.toLowerCase()}`,
  noneRated: {
    one: 'This promise has not been rated by the council yet.',
    other: 'None of these promises has been rated by the council yet.',
  } as Plurals,
  filters: { theme: 'Theme', set: 'Promise or pledge', status: 'How it stands', audience: 'Who it is for' },
  every: 'All',
  shown: (shown: string, all: string) => `${shown} of ${all} promises shown`,
  showAll: 'Show all',
  otherGroup: 'Other promises',
  audience: 'For',
  untilAge: (age: string) => `Until the age of ${age}`,
  made: { madeBy: 'Made by', madeWith: 'Made with', agreedBy: 'Agreed by', signedByRoles: 'Signed by' },
  headingsOnly: 'Only the headings of these promises are printed.',
  availability: {
    'referenced-not-included':
      'The council names it, but its words are not in the published information. So nobody can follow here how it is kept.',
    planned: 'It is planned, and not published yet.',
    'not-found': 'It was looked for, and not found.',
    included: 'None of its promises is in the published information.',
  } as Record<string, string>,
  council: 'Council',
  youngPeople: 'Young people',
  differs: 'Young people see this differently from the council.',
  unrated: 'Young people have rated this promise. The council has not yet.',
  noView: 'No view of young people has been published.',
  nextReview: (date: string) => `Next review: ${date}`,
  reviewDue: (date: string) => `Review was due on ${date}`,
  history: { one: 'History: # earlier entry', other: 'History: # earlier entries' } as Plurals,
  said: { one: '# thing that young people said', other: '# things that young people said' } as Plurals,
  willDo: { one: '# thing that the council will do', other: '# things that the council will do' } as Plurals,
  linkTo: 'Link to this promise',
};

export type PromiseTrackerWords = typeof promiseTracker;
