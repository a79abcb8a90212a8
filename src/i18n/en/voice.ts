import type { Plurals } from '../format.js';
import { record } from './record.js';

/** What is said about the words of children and young people, and about what answers them. */
export const voice = {
  ...record,
  empty: 'Nothing that children and young people said has been published here yet.',
  said: {
    one: '# thing that children and young people said',
    other: '# things that children and young people said',
  } as Plurals,
  answered: (answered: string, all: string) => `${answered} of ${all} have an answer so far.`,
  noneAnswered: 'None of them has an answer of its own yet.',
  noneInGroup: 'None of these has an answer of its own yet.',
  underHeadings: 'What the council will do stands under each heading.',
  things: { one: '# thing said', other: '# things said' } as Plurals,
  youSaid: 'You said',
  unstated: {
    one: 'Beside # of them stands what the council will do. It does not itself say that this is the answer.',
    other: 'Beside # of them stands what the council will do. It does not itself say that this is the answer.',
  } as Plurals,
  counted: (count: string, standing: string) => `${standing}: ${count}`,
  standing: {
    did: 'We did',
    doing: 'We are doing',
    partly: 'We did part of it',
    planned: 'We plan to',
    will: 'We will',
    cannot: 'We cannot',
    'no-response-yet': 'No answer yet',
    none: 'No answer yet',
  } as Record<string, string>,
  why: 'Why',
  kinds: {
    want: 'A wish',
    ask: 'A request',
    experience: 'An experience',
    complaint: 'A complaint',
    praise: 'Praise',
    reason: 'A reason',
    plan: 'A plan',
    goal: 'A goal',
    question: 'A question',
    feedback: 'Feedback',
  } as Record<string, string>,
  unattributed: 'Not attributed',
  notAttributed: 'not attributed',
  withheld: 'Who said it is kept private',
  group: 'A group of young people',
  form: {
    verbatim: '',
    paraphrase: 'Not word for word.',
    unknown: 'These may not be their own words.',
  } as Record<string, string>,
  saidBy: 'Who said it',
  unpaired: {
    one: 'Under this heading: # thing that the council will do',
    other: 'Under this heading: # things that the council will do',
  } as Plurals,
  unpairedNote: 'The council does not say which of the things above this answers.',
  filters: { theme: 'Theme', answered: 'Answers' },
  every: 'All',
  yes: 'With an answer',
  no: 'No answer yet',
  shown: (shown: string, all: string) => `${shown} of ${all} shown`,
  showAll: 'Show all',
  otherGroup: 'Other things',
};

export type VoiceWords = typeof voice;
