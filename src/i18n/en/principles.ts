import type { Plurals } from '../format.js';

/** What is said about principles: the seven of the law in short, and how a council’s own print compares with them. */
export const principles = {
  empty: 'No principles have been published here yet.',
  heading: 'The seven corporate parenting principles',
  intro:
    'By law, every council must keep the need for these seven things in mind, in all that it does for children it looks after and for care leavers under 25.',
  inShort: 'The law is told here in short and in plain words.',
  act: 'Children and Social Work Act 2017, section 1',
  theLaw: 'What the law asks',
  theCouncil: 'What the council prints',
  law: {
    'cpp-a': [
      'Best interests and health',
      'Do what is best for each child, and help them to be well in body and mind.',
    ],
    'cpp-b': ['Having a say', 'Help them to say what they think, wish and feel.'],
    'cpp-c': ['Being heard', 'Take what they say into account.'],
    'cpp-d': ['Getting help', 'Help them to reach and use the services of the council and its partners.'],
    'cpp-e': ['Aiming high', 'Have high hopes for them, and seek the best for them.'],
    'cpp-f': ['Safe and settled', 'Keep them safe, with a home, relationships, and school or work that last.'],
    'cpp-g': ['Ready for adult life', 'Get them ready to be adults and to live on their own.'],
  } as Record<string, readonly [name: string, gist: string]>,
  none: 'This council’s strategy does not print the seven principles. They are the law all the same.',
  headingOnly: 'Only the heading of this list is published here.',
  printed: { one: '# line is printed.', other: '# lines are printed.' } as Plurals,
  carried: { one: '# of the seven is there.', other: '# of the seven are there.' } as Plurals,
  allCarried: 'All seven principles are there.',
  missing: { one: '# is missing.', other: '# are missing.' } as Plurals,
  repeated: { one: '# line is printed again.', other: '# lines are printed again.' } as Plurals,
  merged: { one: '# line holds several principles.', other: '# lines hold several principles each.' } as Plurals,
  extended: { one: '# line goes further than the law.', other: '# lines go further than the law.' } as Plurals,
  lines: (places: string, several: boolean) => `${several ? 'Lines' : 'Line'} ${places}`,
  notPrinted: 'Not printed',
  again: { one: 'Printed # time', other: 'Printed # times' } as Plurals,
  oneLine: (letters: string) => `One line for ${letters}`,
  further: 'Goes further than the law',
  others: 'Lines beside the seven',
  options: 'It names',
  ranked: 'In this order',
  goesWith: (letters: string) => `Goes with ${letters} of the law`,
  named: 'Principles named in a message',
};

export type PrinciplesWords = typeof principles;
