import type { Plurals } from '../format.js';
import { documentWords } from './document.js';

/** What is said about a document: who publishes it, when it was checked, what it is made from. */
export const aboutData = {
  ...documentWords,
  empty: 'Nothing has been published here about this information.',
  heading: 'About this information',
  title: 'Title',
  publisher: 'Council',
  published: 'First published',
  reviewed: 'Last checked',
  nextReview: 'To be checked again by',
  overdue: 'This date has passed.',
  keeper: 'Kept by',
  licence: 'Licence',
  contact: 'Questions',
  languages: 'Languages',
  sources: 'What it is made from',
  alsoNamed: { one: 'Also named: # document', other: 'Also named: # documents' } as Plurals,
  notIncluded: 'The sources name these. They are not included here.',
  law: 'Law and guidance',
  symbols: 'Symbols in the sources',
  notes: 'What to know about what is shown here',
  notesCount: { one: '# note', other: '# notes' } as Plurals,
  noteKinds: {
    discrepancy: 'Does not agree',
    duplicate: 'Printed twice',
    missing: 'Missing',
    ambiguity: 'Can be read in more than one way',
    typo: 'Misprint',
    layout: 'Layout of the source',
    superseded: 'Has been replaced since',
    'legal-simplification': 'The law in short',
    inference: 'Read from the context',
    method: 'How it was counted',
    'definition-break': 'Counted in another way since',
    sensitive: 'May be upsetting',
  } as Record<string, string>,
};

export type AboutDataWords = typeof aboutData;
