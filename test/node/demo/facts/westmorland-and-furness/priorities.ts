import { entry, gists, noted, perTheme, says, type Fact } from '../fact.js';

const outcomeIds = ['achievement', 'environment', 'adulthood', 'permanence', 'health', 'independence', 'belonging'].map(
  (id) => `wf-outcome-${id}`,
);

const priorityIds = ['home', 'education', 'health', 'relationships', 'independence'].map((id) => `wf-priority-${id}`);

/** Westmorland and Furness: its priorities and outcomes. */
export const priorities: Fact[] = [
  // Priorities
  [
    '5 priorities, in the order of the text',
    ({ themes }) => themes.map(({ name }) => name),
    [
      'Home - Stability and Security',
      'Education, Employment and Training',
      'Health and Emotional Wellbeing',
      'Relationships with Carers and Families',
      'Steps to Independence',
    ],
  ],
  [
    'the printed summary has them the other way round',
    ({ themes }) => themes.map(({ order, summaryOrder }) => [order, summaryOrder]),
    [
      [1, 5],
      [2, 4],
      [3, 3],
      [4, 2],
      [5, 1],
    ],
  ],
  ['a note on the two orders', (d) => noted(d, 'discrepancy', ...priorityIds), true],
  [
    'two names spelt in two ways, and a note',
    (d) => [
      entry(d.themes, 'wf-priority-health').aliases,
      entry(d.themes, 'wf-priority-independence').aliases,
      noted(d, 'discrepancy', 'wf-priority-health', 'wf-priority-independence'),
    ],
    [['Health and Emotional Well-being'], ['Steps to independence'], true],
  ],
  ['23 commitments under them', (d) => perTheme(d, d.commitments.items), [3, 6, 6, 4, 4]],
  [
    'Home: its 3',
    (d) => gists(d, 'wf-priority-home'),
    ['Steady, secure homes', 'Fewer disruptions', 'Trauma-informed care'],
  ],
  [
    'Education: its 6',
    (d) => gists(d, 'wf-priority-education'),
    [
      'Good places to learn',
      'The right support',
      'Clear away what is in the way',
      'Supportive schools and good PEPs',
      'Ambitious targets',
      'Celebrate progress',
    ],
  ],
  [
    'Education: SMART Targets with Pupil Premium Plus',
    ({ commitments }) =>
      says(entry(commitments.items, 'wf-we-will-education-5').text, /SMART Targets/, /Pupil Premium Plus/),
    true,
  ],
  [
    'Health: its 6',
    (d) => gists(d, 'wf-priority-health'),
    [
      'Mental health support',
      'Trauma informed workforce',
      'A say in healthcare',
      'Keep meeting our health duties',
      'Chances to be active',
      'Resilience and relationships',
    ],
  ],
  [
    'Relationships: its 4',
    (d) => gists(d, 'wf-priority-relationships'),
    ['Train and support foster families', 'Birth families and carers', 'Brothers and sisters', 'Open channels'],
  ],
  [
    'Independence: its 4',
    (d) => gists(d, 'wf-priority-independence'),
    ['Life skills', 'Training and careers', 'A good Local Offer', 'A pathway to work'],
  ],
  [
    'two conditions kept',
    ({ commitments }) => commitments.items.filter(({ conditions }) => conditions).map(({ id }) => id),
    ['wf-we-will-relationships-2', 'wf-we-will-relationships-3'],
  ],
  [
    'a champion for education alone: the Virtual School',
    ({ themes }) => themes.map(({ champion }) => champion),
    [undefined, 'wf-org-virtual-school', undefined, undefined, undefined],
  ],
  ['a note on the one champion', (d) => noted(d, 'missing', 'wf-priority-education'), true],
  [
    '2 quotations: one with its speaker, one without',
    ({ voice }) =>
      voice.map(({ speaker, themes }) => [speaker.role, speaker.attribution, (themes?.[0] as { to: string }).to]),
    [
      ['Promise Ambassador', 'given', 'wf-priority-home'],
      [undefined, 'absent', 'wf-priority-health'],
    ],
  ],
  ['a note on the quotation without a speaker', (d) => noted(d, 'missing', 'wf-voice-angry'), true],

  // Outcomes
  ['7 outcomes, in printed order', ({ outcomes }) => outcomes.items.map(({ id }) => id), outcomeIds],
  [
    'achievement: against peers and against cared for children nationally',
    ({ outcomes }) => entry(outcomes.items, 'wf-outcome-achievement').comparedWith?.length,
    2,
  ],
  [
    'no outcome is mapped to a priority',
    ({ outcomes }) => outcomes.items.map(({ linkStatus, themes }) => [linkStatus, themes]),
    outcomeIds.map(() => ['unspecified', undefined]),
  ],
  ['a note that no mapping is printed', (d) => noted(d, 'missing', ...outcomeIds), true],
  ['words split by lines, and a note', (d) => noted(d, 'typo', 'wf-outcome-health', 'wf-outcome-independence'), true],
];
