import type { Plurals } from '../format.js';
import { record } from './record.js';

/** What is said about priorities and other themes, and what belongs to each. */
export const priorities = {
  ...record,
  empty: 'No priorities have been published here yet.',
  unknown: 'This priority is not in the published information.',
  kinds: {
    priority: 'Priority',
    'promise-group': 'Promise',
    'outcome-area': 'Outcome area',
    workstream: 'Workstream',
    enabler: 'What helps us to do it',
    'cross-cutting': 'Runs through everything',
  } as Record<string, string>,
  summary: 'The council’s summary has them in another order:',
  aliases: 'Also printed as',
  champion: 'Champion',
  lead: 'Lead',
  parent: 'Part of',
  relatesTo: 'Goes with',
  parts: {
    said: 'What children told us',
    commitments: 'What we will do',
    outcomes: 'What should be different',
  },
  none: {
    said: 'Nothing that children told us is linked to this.',
    commitments: 'Nothing that we will do is linked to this.',
    outcomes: 'No outcome is linked to this.',
  },
  counts: {
    said: { one: '# thing children told us', other: '# things children told us' } as Plurals,
    commitments: { one: '# thing we will do', other: '# things we will do' } as Plurals,
    outcomes: { one: '# outcome', other: '# outcomes' } as Plurals,
  },
  loose: 'Not linked to any one of these',
  looseNote: 'The council does not say which of the above these belong to.',
  comparedWith: 'Compared with',
  linkTo: 'Link to this',
};

export type PrioritiesWords = typeof priorities;
