import { entry, noted, perTheme, says, told, wordsOf, type Fact } from '../fact.js';

const areas = ['relationships', 'safety', 'rights', 'well-being', 'achieving', 'recovery', 'reunification'];

/** The 37 rows: the outcome, as an id, and how it will be followed. */
const rows: [area: string, outcomes: string[]][] = [
  ['relationships', ['contact', 'same-carers', 'same-social-worker', 'friend']],
  ['safety', ['trusted-adult', 'fun', 'second-chances', 'enjoying-education', 'carers-learning', 'life-skills']],
  ['rights', ['decisions', 'stigma', 'knowing-social-workers', 'feeling-safe', 'bullying', 'momo', 'support-services']],
  ['well-being', ['health-assessments', 'health-policies', 'mental-health-services', 'emotional-needs', 'engagement']],
  [
    'achieving',
    [
      'progress',
      'gap',
      'after-16',
      'new-schools',
      'onward',
      'work-experience',
      'heads-governors',
      'professionals-carers',
      'pupil-premium',
      'virtual-school',
    ],
  ],
  ['recovery', ['life-story', 'sensitive-carers', 'trusted']],
  ['reunification', ['home', 'nspcc']],
];

/** Cambridgeshire: the seven workstreams, their 37 rows, and who leads them. */
export const monitoring: Fact[] = [
  // Monitoring
  [
    '7 workstreams',
    ({ themes }) => themes.map(({ name, kind }) => `${kind} ${name}`),
    ['Relationships', 'Safety', 'Rights', 'Well-Being', 'Achieving', 'Recovery', 'Reunification'].map(
      (name) => `workstream ${name}`,
    ),
  ],
  ['37 rows', (d) => perTheme(d, d.outcomes.items), [4, 6, 7, 5, 10, 3, 2]],
  ...rows.map(([area, outcomes]): Fact => [
    `${area}: its ${outcomes.length} rows`,
    (d) =>
      d.outcomes.items
        .filter(({ themes }) => themes?.[0] === `ca-theme-${area}`)
        .map(({ id, measures }) => `${id} ${measures?.length}`),
    outcomes.map((id) => `ca-outcome-${id} 1`),
  ]),
  [
    '37 texts on how it will be followed, held as 35, because two stand in two rows each',
    ({ outcomes }) => [outcomes.items.flatMap(({ measures = [] }) => measures).length, outcomes.measures.length],
    [37, 35],
  ],
  [
    'the text shared by staying on and by new schools, with a note',
    (d) => [
      entry(d.outcomes.items, 'ca-outcome-after-16').measures,
      entry(d.outcomes.items, 'ca-outcome-new-schools').measures,
      noted(d, 'duplicate', 'ca-measure-after-16'),
    ],
    [['ca-measure-after-16'], ['ca-measure-after-16'], true],
  ],
  [
    'the text shared by sensitive carers and by being trusted, with a note',
    (d) => [
      entry(d.outcomes.items, 'ca-outcome-sensitive-carers').measures,
      entry(d.outcomes.items, 'ca-outcome-trusted').measures,
      noted(d, 'duplicate', 'ca-measure-sensitive-carers'),
    ],
    [['ca-measure-sensitive-carers'], ['ca-measure-sensitive-carers'], true],
  ],
  [
    'two texts that differ in one letter stay two, with a note',
    (d) => [
      ['ca-measure-progress', 'ca-measure-gap'].map((id) => entry(d.outcomes.measures, id).asPrinted),
      noted(d, 'duplicate', 'ca-measure-progress', 'ca-measure-gap'),
    ],
    [['Outcome of report', 'Outcome of reports'], true],
  ],
  [
    'leaflets for children, in a measure cell',
    ({ outcomes }) => [
      says(entry(outcomes.measures, 'ca-measure-knowing-social-workers').text, /leaflets/),
      entry(outcomes.measures, 'ca-measure-knowing-social-workers').nature,
    ],
    [true, 'action'],
  ],
  ['MOMO: an app', ({ outcomes }) => entry(outcomes.measures, 'ca-measure-momo').processes, ['app']],
  ['SDQ scores', ({ outcomes }) => says(entry(outcomes.measures, 'ca-measure-emotional-needs').text, /SDQ/), true],
  [
    'S.20 and points of transition',
    ({ outcomes }) => says(entry(outcomes.measures, 'ca-measure-home').text, /S\.20/, /transition/),
    true,
  ],
  [
    'the NSPCC framework',
    ({ outcomes }) => says(entry(outcomes.items, 'ca-outcome-nspcc').text, /NSPCC framework/),
    true,
  ],
  [
    'measures that are actions, with a note',
    (d) => [
      d.outcomes.measures.filter(({ nature }) => nature === 'action').map(({ id }) => id),
      noted(d, 'ambiguity', 'ca-measure-virtual-school'),
    ],
    [
      [
        'ca-measure-knowing-social-workers',
        'ca-measure-professionals-carers',
        'ca-measure-virtual-school',
        'ca-measure-nspcc',
      ],
      true,
    ],
  ],
  [
    'how it is followed',
    ({ outcomes }) => [...new Set(outcomes.measures.flatMap(({ processes = [] }) => processes))].sort(),
    [
      'app',
      'assessment',
      'care-plan',
      'meeting',
      'other',
      'participation',
      'pep',
      'policy',
      'report',
      'review',
      'supervision',
      'training',
      'visit',
    ],
  ],
  [
    'no number, no target, with a note',
    (d) => [d.indicators.items, d.indicators.targets, told(d, /no numbers, no baselines and no targets/)],
    [[], [], true],
  ],
  [
    'printed slips kept as printed',
    ({ outcomes }) => [
      entry(outcomes.measures, 'ca-measure-feeling-safe').asPrinted,
      entry(outcomes.measures, 'ca-measure-emotional-needs').asPrinted,
      entry(outcomes.measures, 'ca-measure-decisions').asPrinted,
    ],
    ['How is feels to live', 'Clinical or CAMH input', 'PEP’s'],
  ],

  // Governance
  [
    '7 workstreams, led by “the manager best placed”, whose role is not printed, with a note',
    (d) => [
      d.governance.bodies.filter(({ kind }) => kind === 'workstream').map(({ id }) => id),
      d.themes.map(({ leadRole }) => /not printed/.test(leadRole ?? '')),
      noted(d, 'missing', 'ca-theme-relationships'),
    ],
    [areas.map((area) => `ca-body-ws-${area}`), Array(7).fill(true), true],
  ],
  [
    'beside them: Voices Matter, the safeguarding board, the partnership, the Virtual School and its board',
    ({ governance }) => governance.bodies.filter(({ kind }) => kind !== 'workstream').map(({ id }) => id),
    [
      'ca-body-voices-matter',
      'ca-body-lscb',
      'ca-body-partnership',
      'ca-body-virtual-school',
      'ca-body-virtual-school-board',
    ],
  ],
  [
    'the one relation printed: a board reviews the Virtual School',
    ({ governance }) => governance.relations.map(({ from, kind }) => `${from} ${kind}`),
    ['ca-body-virtual-school-board scrutinises'],
  ],
  [
    'no board or committee for the strategy, and a note says so',
    (d) => [
      d.governance.bodies.some(({ kind }) => /committee|corporate-parenting-board|scrutiny/.test(kind)),
      told(d, /No corporate parenting board/),
    ],
    [false, true],
  ],
  [
    'workstreams are no delivery plan, with a note',
    (d) => [d.plan.plans.map(({ title }) => wordsOf(title)), noted(d, 'missing', 'ca-plan-workstreams')],
    [['[Work of the seven workstreams]'], true],
  ],
  [
    'the local offer is not mentioned',
    ({ localOffer }) => [localOffer.mentions ?? [], says(localOffer.note, /does not mention/)],
    [[], true],
  ],
];
