import { dateOf, entry, figure, noted, principles, says, told, wordsOf, type Fact } from '../fact.js';

/** The figures as printed, national and local. Nine have a value; the tenth, England's rate, is spoken of and not printed. */
const figures: [name: string, id: string, figure: string, date: string | undefined, area: string][] = [
  ['England', 'wk-obs-number-england-2017', '72670 count', '2017-03', 'wk-area-england'],
  ['rise 2016 to 2017', 'wk-obs-change-england-2017', '3 percent', '2017', 'wk-area-england'],
  [
    'rise 2011 to 2017: over 10 %, a bound',
    'wk-obs-change-england-2011-2017',
    'more-than 10 percent',
    '2017',
    'wk-area-england',
  ],
  ['Wakefield', 'wk-obs-number-2018', '562 count', '2018-03-31', 'wk-area-wakefield'],
  ['Wakefield’s rate 2018', 'wk-obs-rate-2018', '75.7 rate-per-10000', '2018-03-31', 'wk-area-wakefield'],
  ['Wakefield’s rate 2016', 'wk-obs-rate-2016', '69 rate-per-10000', '2016-03', 'wk-area-wakefield'],
  ['Wakefield’s rate 2017', 'wk-obs-rate-2017', '74 rate-per-10000', '2017', 'wk-area-wakefield'],
  [
    'statistical neighbours’ rate 2017',
    'wk-obs-rate-neighbours-2017',
    '86 rate-per-10000',
    '2017-03',
    'wk-area-neighbours',
  ],
  [
    'statistical neighbours’ rate 2016',
    'wk-obs-rate-neighbours-2016',
    '80 rate-per-10000',
    '2016',
    'wk-area-neighbours',
  ],
  [
    'England’s rate, said to be lower: not printed',
    'wk-obs-rate-england',
    'no figure: not-stated rate-per-10000',
    undefined,
    'wk-area-england',
  ],
];

/** Wakefield: what the strategy is, its vision, values, principles and figures. */
export const strategy: Fact[] = [
  // Identity
  [
    'title and period',
    ({ documents }) => [
      entry(documents, 'wk-doc-strategy').title,
      entry(documents, 'wk-doc-strategy').period?.start,
      entry(documents, 'wk-doc-strategy').period?.end,
    ],
    ['Children in Care Strategy 2018 - 2021', '2018', '2021'],
  ],
  [
    'version 2, January 2019',
    ({ documents }) => entry(documents, 'wk-doc-strategy').version,
    { number: '2', asPrinted: 'Version 2: January 2019' },
  ],
  [
    'review in January 2020, long past, with a note',
    (d) => [
      (entry(d.documents, 'wk-doc-strategy').reviewDate as { value: string }).value,
      noted(d, 'superseded', 'wk-doc-strategy'),
    ],
    ['2020-01', true],
  ],
  [
    'foreword of 4 January 2019, two roles',
    ({ strategy }) => [
      entry(strategy.messages, 'wk-message-foreword').date,
      entry(strategy.messages, 'wk-message-foreword').speakers.map(({ kind }) => kind),
    ],
    ['2019-01-04', ['elected-member', 'officer']],
  ],
  ['5 sections', ({ strategy }) => strategy.contents?.map((line) => line[0]), ['1', '2', '3', '4', '5']],
  [
    'predecessor of 2014 to 2017',
    ({ documents }) => [entry(documents, 'wk-doc-strategy').supersedes, entry(documents, 'wk-doc-predecessor').title],
    [['wk-doc-predecessor'], 'Looked After Children and Care Leavers Strategy 2014 -2017'],
  ],
  [
    'to be read with 3',
    (d) => entry(d.documents, 'wk-doc-strategy').readWith?.map((id) => entry(d.documents, id).title),
    [
      'Pledge to Children in Care and Care Leavers',
      'Sufficiency Strategy 2018 - 2021',
      'Wakefield Safeguarding Children’s Board Business Plan',
    ],
  ],
  [
    'the three are named and not here',
    ({ documents }) =>
      ['wk-doc-pledge', 'wk-doc-sufficiency', 'wk-doc-business-plan'].map((id) => entry(documents, id).availability),
    Array(3).fill('referenced-not-included'),
  ],
  [
    'scope: children placed by other councils too, with a note',
    (d) => [
      d.strategy.scope?.includesPlacedByOthers,
      noted(d, 'ambiguity', 'wk-strategy', 'wk-cohort-placed-by-others'),
    ],
    [true, true],
  ],

  // Vision, values, principles
  [
    'vision printed twice, with a note',
    (d) => [entry(d.strategy.visions, 'wk-vision').printedTimes, noted(d, 'duplicate', 'wk-vision')],
    [2, true],
  ],
  [
    'vision: for the district; children tell us',
    ({ strategy }) =>
      says(entry(strategy.visions, 'wk-vision').text, /district/, /hear it from them/, /happy/, /healthy and safe/),
    true,
  ],
  [
    '5 values',
    (d) => principles(d, 'values').map(({ label }) => label),
    [
      'Support Families to Stay Together',
      'Place Children in Family Settings',
      'Place Children Locally Wherever Possible',
      'Planning for Permanence',
      'Ensure Placements Deliver Positive Outcomes',
    ],
  ],
  [
    'family settings: 4 options, ranked from kin to residential',
    (d) => [
      principles(d, 'values')[1]?.ranked,
      principles(d, 'values')[1]?.options?.map(
        (option) => /kinship|council’s own|Independent|Residential/.exec(wordsOf(option))?.[0],
      ),
    ],
    [true, ['kinship', 'council’s own', 'Independent', 'Residential']],
  ],
  [
    'permanence: 6 options, in no order',
    (d) => [principles(d, 'values')[3]?.ranked, principles(d, 'values')[3]?.options?.length],
    [false, 6],
  ],
  [
    '7 principles of the law, in its order',
    (d) => principles(d, 'statutory').flatMap(({ canonical }) => canonical),
    ['cpp-a', 'cpp-b', 'cpp-c', 'cpp-d', 'cpp-e', 'cpp-f', 'cpp-g'],
  ],
  [
    'one goes beyond the law, to money',
    (d) =>
      principles(d, 'statutory')
        .filter(({ extendsLaw }) => extendsLaw)
        .map(({ id, extendsLaw }) => [id, says(extendsLaw, /money/)]),
    [['wk-principle-f', true]],
  ],
  [
    'two say “your”, with a note',
    (d) => [
      principles(d, 'statutory')
        .filter(({ addressee }) => addressee === 'child')
        .map(({ id }) => id),
      noted(d, 'typo', 'wk-principle-a', 'wk-principle-b'),
    ],
    [['wk-principle-a', 'wk-principle-b'], true],
  ],

  // Figures
  ...figures.map(([name, id, printed, date, area]): Fact => [
    `figure: ${name}`,
    (d) => [figure(d, id), dateOf(d, id), entry(d.indicators.observations, id).area],
    [printed, date, area],
  ]),
  [
    '10 figures: 9 printed and one that is not',
    ({ indicators }) => [
      indicators.observations.filter(({ value }) => value !== undefined).length,
      indicators.observations.filter(({ missing }) => missing).length,
    ],
    [9, 1],
  ],
  [
    'one rate with one decimal place, the others with none, with a note',
    (d) => [
      d.indicators.observations.filter(({ decimals }) => decimals).map(({ id }) => id),
      noted(d, 'method', 'wk-obs-rate-2018', 'wk-obs-rate-2017'),
    ],
    [['wk-obs-rate-2018'], true],
  ],
  ['a note on “over 10 %”', (d) => noted(d, 'method', 'wk-obs-change-england-2011-2017'), true],
  ['a note on England’s rate', (d) => noted(d, 'missing', 'wk-obs-rate-england'), true],
  [
    'a note on dates that do not match',
    (d) => noted(d, 'discrepancy', 'wk-obs-rate-2018', 'wk-obs-rate-neighbours-2017'),
    true,
  ],
  [
    'about 74,240 children implied: in a note, not a figure',
    (d) => [told(d, /74,240/), d.indicators.observations.some(({ value }) => value === 74240)],
    [true, false],
  ],
  [
    'each figure stands in a group of tiles',
    ({ indicators }) => indicators.groups.map(({ items }) => items.flat().length),
    [3, 7],
  ],
  [
    '5 national factors, split 3 and 2 by a page, with a note',
    (d) => [
      entry(d.strategy.sections, 'wk-section-national').points?.length,
      noted(d, 'layout', 'wk-section-national'),
    ],
    [5, true],
  ],
  [
    'challenges: adopters, foster carers, enough homes nearby',
    ({ strategy }) =>
      says(
        entry(strategy.sections, 'wk-section-challenges').body as string[],
        /adopt/,
        /foster families/,
        /too few places/,
      ),
    true,
  ],
  ['sections told as text', ({ strategy }) => strategy.sections.length, 9],
];
