import type { Problem } from '../../schema/problem.js';

type Words = Pick<Problem, 'expected' | 'found' | 'advice'>;

const inReport = 'Copy "rule" and "path" from the report of check.';

/** What is said about the review file beside a document. */
export const reviewFileWords = {
  expected: 'a review file, as cp-widgets check --help describes it',
  advice: {
    reason: 'Write why it may be published, in a sentence, for whoever asks later.',
    role: 'Write which role decided, for example "Data Protection Officer". Never a name.',
    date: 'Write the day it was decided, for example "2026-03-31".',
    rule: inReport,
    path: inReport,
    unknown: (field: string) => `There is no field "${field}" here. Take it out, or mend its name.`,
    other: 'Mend it, or take the entry out.',
  },
  voided: {
    'no-such-rule': {
      expected: 'the name of a rule of disclosure control',
      advice: `There is no such rule. ${inReport}`,
    },
    'no-such-path': {
      expected: 'a place in the document',
      advice: 'There is no such place. Take the acknowledgement out, or mend its path: entries may have moved.',
    },
    error: {
      expected: 'a warning to decide about',
      advice: 'This is an error, which cannot be acknowledged. Mend it in the document.',
    },
    'other-words': {
      expected: 'what check finds there now',
      advice: 'It is not what was decided about. Look at it again, and change "found" and the date.',
    },
    stale: {
      expected: 'a warning that check still gives',
      advice: 'It is stale: nothing is found there any more. Take it out, so that it hides nothing else one day.',
    },
    future: { expected: 'a day that has come', advice: 'Write the day it was decided.' },
  } satisfies Record<string, Omit<Words, 'found'>>,
};
