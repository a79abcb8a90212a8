import { entry, noted, principles, says, type Fact } from '../fact.js';

const promised = [
  /why you are in care/,
  /goals/,
  /mental health/,
  /keep yourself safe/,
  /happy/,
  /care plan/,
  /plan the move.+new carers/,
  /important to you/,
  /Listen.+respect/,
  /adult life.+25/,
];

/** Cambridgeshire: what the strategy is, its ten promises, its context and how it was made. */
export const strategy: Fact[] = [
  // Identity
  [
    'title and period',
    ({ documents }) => [
      entry(documents, 'ca-doc-strategy').title,
      entry(documents, 'ca-doc-strategy').period?.asPrinted,
    ],
    ['Cambridgeshire County Council Corporate Parenting Strategy', '2018 - 2021'],
  ],
  [
    'no version, no review date, with a note',
    (d) => [
      entry(d.documents, 'ca-doc-strategy').version,
      entry(d.documents, 'ca-doc-strategy').reviewDate,
      noted(d, 'missing', 'ca-doc-strategy'),
    ],
    [undefined, undefined, true],
  ],
  [
    'foreword by the Chief Executive',
    ({ strategy }) => strategy.messages.map(({ kind, speakers }) => [kind, speakers.map(({ role }) => role)]),
    [['foreword', ['Chief Executive']]],
  ],
  [
    'six aims in the foreword',
    ({ strategy }) =>
      entry(strategy.messages, 'ca-message-foreword').points?.map(({ id }) => id.replace('ca-aim-', '')),
    ['areas', 'safe', 'experience', 'chances', 'potential', 'equal'],
  ],
  [
    'strapline of the service',
    ({ organisations }) => entry(organisations, 'ca-childrens-services').strapline,
    'Change Lives, Every Day',
  ],
  ['contents: 5 sections and 7 themes', ({ strategy }) => strategy.contents?.length, 12],
  [
    'no vision is headed, with its reason and a note',
    (d) => [d.strategy.visions, d.strategy.noVision?.reason, noted(d, 'missing', 'ca-strategy')],
    [[], 'not-stated', true],
  ],
  ['sections told as text', ({ strategy }) => strategy.sections.length, 3],

  // Promises
  [
    '10 promises, by number',
    ({ promises }) => promises.items.map(({ number }) => Number(number)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ],
  [
    'what they promise',
    ({ promises }) => promises.items.map(({ text }, index) => says(text, promised[index]!)),
    Array(10).fill(true),
  ],
  [
    'all speak to the child',
    ({ promises }) => promises.items.map(({ addressee }) => addressee),
    Array(10).fill('child'),
  ],
  ['the last runs to 25', ({ promises }) => promises.items.at(-1)?.untilAge, 25],
  [
    'made with Voices Matter, signed by two roles',
    ({ promises }) => promises.sets.map(({ madeWith, signedByRoles }) => [madeWith, signedByRoles]),
    [[['Voices Matter'], ['Children’s Services Director', 'Lead Member']]],
  ],
  [
    'none has been reviewed, with a note',
    (d) => [
      d.promises.items.flatMap(({ history = [] }) => history),
      noted(d, 'missing', 'ca-promise-why', 'ca-promise-adulthood'),
    ],
    [[], true],
  ],
  [
    'none is mapped to an area, with a note',
    (d) => [
      d.promises.items.flatMap(({ themes = [], outcomes = [] }) => [...themes, ...outcomes]),
      noted(d, 'missing', 'ca-promises', 'ca-theme-relationships'),
    ],
    [[], true],
  ],

  // Context
  [
    'law: Acts of 1989, 2000 and 2017, and Volume 3',
    ({ documents }) =>
      ['ca-doc-children-act-1989', 'ca-doc-leaving-care-act-2000', 'ca-doc-csw-act-2017', 'ca-doc-volume-3'].map(
        (id) => entry(documents, id).shortTitle ?? entry(documents, id).title,
      ),
    ['Children Act 1989', 'Children (Leaving Care) Act 2000', 'Children and Social Work Act 2017', 'Volume 3'],
  ],
  [
    'Act of 2000: to 25, with a note on what the law says',
    (d) => [
      says(entry(d.duties, 'ca-duty-leaving-care').asStated, /25/),
      noted(d, 'legal-simplification', 'ca-duty-leaving-care'),
    ],
    [true, true],
  ],
  [
    '5 bullets carry the 7 principles',
    (d) => principles(d, 'statutory').map(({ canonical }) => canonical),
    [['cpp-a'], ['cpp-b', 'cpp-c', 'cpp-e'], ['cpp-d'], ['cpp-f'], ['cpp-g']],
  ],
  ['a note on the merged bullet', (d) => noted(d, 'layout', 'ca-principle-views'), true],
  [
    'partner duty: NHS, housing, education, as the council states it, with a note',
    (d) => [
      entry(d.duties, 'ca-duty-partners-assist').holderTypes,
      entry(d.duties, 'ca-duty-partners-assist').statedBy,
      noted(d, 'legal-simplification', 'ca-duty-partners-assist'),
    ],
    [['nhs', 'housing', 'education'], 'council', true],
  ],
  [
    '2 questions for corporate parents',
    (d) => principles(d, 'questions').map(({ addressee }) => addressee),
    ['reader', 'reader'],
  ],

  // How it was made
  [
    'the survey, 2017 and 2018, by two names, with a note on how many there were',
    (d) => [
      entry(d.documents, 'ca-doc-survey').title,
      entry(d.documents, 'ca-doc-survey').aliases?.[0],
      d.strategy.engagements.filter(({ kind }) => kind === 'survey').map(({ period }) => period?.start),
      noted(d, 'ambiguity', 'ca-engagement-survey-2017'),
    ],
    ['Your Life, Your Care', 'Bright Spots', ['2017', '2018'], true],
  ],
  [
    'with Coram Voice and Bristol University',
    ({ strategy }) => entry(strategy.engagements, 'ca-engagement-survey-2018').organisedBy,
    ['ca-council', 'ca-coram-voice', 'ca-bristol-university'],
  ],
  [
    '4 groups were consulted',
    ({ strategy }) => entry(strategy.engagements, 'ca-engagement-consultation').participants,
    [
      'Looked After Children',
      'Foster carers',
      'The children’s workforce',
      'Cambridgeshire and Peterborough Local Safeguarding Children Board',
    ],
  ],
  [
    'the safeguarding board and the 6 services in it',
    ({ governance }) => entry(governance.bodies, 'ca-body-lscb').members?.map(({ label }) => label),
    ['Health', 'Education', 'Police', 'Youth Offending', 'Housing', 'Voluntary services'],
  ],
  [
    'made with young people, partners and carers',
    ({ strategy }) => strategy.engagements.map(({ kind }) => kind),
    ['co-production', 'co-production', 'survey', 'survey', 'consultation'],
  ],
];
