import type { Sections } from '../../../../../src/schema/dataset.js';
import { targetOf } from '../../../../../src/model/link.js';
import { entry, noted, says, statements, type Fact } from '../fact.js';

const knownBy = ({ outcomes }: Sections, id: string) => {
  const { indicators = [], measures = [] } = entry(outcomes.items, `sh-outcome-${id}`);
  return [...indicators, ...measures].map((link) => targetOf(link).replace(/^sh-(indicator|measure)-/, ''));
};
const target = ({ indicators }: Sections, id: string) => entry(indicators.targets, `sh-target-${id}`);

/** The 11 rows of the table: an outcome, and what it is known by. */
const rows: [outcome: string, knownBy: string[]][] = [
  ['listened-to', ['active-in-review', 'iro-visit', 'seen-alone', 'half-yearly-reports']],
  ['active-council', ['young-peoples-feedback']],
  ['adoption', ['adoptions', 'a1', 'a2']],
  ['local-family', ['within-st-helens', 'within-20-miles', 'stability', 'residential']],
  [
    'health',
    ['weight', 'sdq-completed', 'sdq-score', 'health-assessments', 'dental-checks', 'immunisations', 'health-access'],
  ],
  ['safe', ['missing', 'feedback-and-surveys']],
  ['good-school', ['attendance', 'good-schools', 'excluded', 'part-time']],
  ['attainment', ['peps', 'primary', 'gcse', 'level-3']],
  ['accommodation', ['suitable-accommodation', 'pathway-plans']],
  ['eet', ['higher-education', 'apprenticeship-or-job']],
  ['offending', ['youth-justice']],
];

/** St Helens' monitoring table. */
export const monitoring: Fact[] = [
  ['11 outcomes', ({ outcomes }) => outcomes.items.map(({ id }) => id), rows.map(([id]) => `sh-outcome-${id}`)],
  ['31 statements', (d) => statements(d).printed, [4, 1, 3, 3, 5, 2, 4, 4, 2, 2, 1]],
  [
    '34, when those that name several things are split, with a note',
    (d) => [
      statements(d).split.reduce((a, b) => a + b),
      noted(d, 'method', 'sh-indicator-within-20-miles', 'sh-indicator-immunisations'),
    ],
    [34, true],
  ],
  ...rows.map(([id, known]): Fact => [`outcome ${id}: known by ${known.length}`, (d) => knownBy(d, id), known]),
  [
    '30 figures to be counted and 4 ways that are not figures',
    ({ indicators, outcomes }) => [indicators.items.length, outcomes.measures.length],
    [30, 4],
  ],
  [
    'no outcome is mapped to a part of the Promise, with a note',
    (d) => [d.outcomes.items.map(({ linkStatus }) => linkStatus), noted(d, 'missing', 'sh-outcome-listened-to')],
    [Array(11).fill('unspecified'), true],
  ],
  [
    '3 outcomes worded as indicators, with a note',
    (d) => [
      d.outcomes.items.filter(({ wordedAsIndicator }) => wordedAsIndicator).map(({ id }) => id),
      noted(d, 'discrepancy', 'sh-outcome-accommodation', 'sh-outcome-eet'),
    ],
    [['sh-outcome-accommodation', 'sh-outcome-eet', 'sh-outcome-offending'], true],
  ],

  [
    'A1: 426 days or fewer',
    (d) => [
      target(d, 'a1').value,
      target(d, 'a1').operator,
      entry(d.indicators.items, 'sh-indicator-a1').unit,
      entry(d.indicators.items, 'sh-indicator-a1').code,
    ],
    [426, '<=', 'days', 'A1'],
  ],
  [
    'A2: 121 days or fewer',
    (d) => [
      target(d, 'a2').value,
      target(d, 'a2').operator,
      entry(d.indicators.items, 'sh-indicator-a2').unit,
      entry(d.indicators.items, 'sh-indicator-a2').code,
    ],
    [121, '<=', 'days', 'A2'],
  ],
  [
    'A1 and A2 are national thresholds, and say so, with a note',
    (d) => [target(d, 'a1').setBy, target(d, 'a2').setBy, noted(d, 'inference', 'sh-target-a1', 'sh-target-a2')],
    ['national', 'national', true],
  ],
  [
    'SDQ completed: 100 %',
    (d) => [target(d, 'sdq-completed').value, entry(d.indicators.items, 'sh-indicator-sdq-completed').unit],
    [100, 'percent'],
  ],
  [
    'two directions without a number',
    ({ indicators }) =>
      indicators.targets.filter(({ kind }) => kind === 'direction').map(({ id, direction }) => `${id} ${direction}`),
    ['sh-target-residential decrease', 'sh-target-youth-justice decrease'],
  ],
  [
    'residential: with a focus on under 12',
    (d) => [says(target(d, 'residential').note, /under 12/), entry(d.cohorts, 'sh-cohort-under-12').ageTo],
    [true, 12],
  ],
  [
    'the other 25 targets are to be set, with a note',
    (d) => [
      d.indicators.targets.filter(({ kind }) => kind === 'to-be-set').length,
      noted(d, 'missing', 'sh-doc-performance-framework'),
    ],
    [25, true],
  ],
  [
    'each indicator has one target',
    ({ indicators }) => indicators.targets.map((one) => one.indicator),
    rows
      .flatMap(([, known]) => known)
      .filter((id) => !/reports|feedback|access/.test(id))
      .map((id) => `sh-indicator-${id}`),
  ],
  [
    'no figure is printed, with a note',
    (d) => [d.indicators.observations, noted(d, 'missing', 'sh-doc-strategy')],
    [[], true],
  ],

  [
    'half-yearly reports by the young people’s council',
    ({ outcomes }) => [
      entry(outcomes.measures, 'sh-measure-half-yearly-reports').frequency,
      entry(outcomes.measures, 'sh-measure-half-yearly-reports').by,
    ],
    ['half-yearly', ['sh-body-childrens-council']],
  ],
  [
    'seen by the IRO in the 6 weeks before',
    ({ indicators }) => says(entry(indicators.items, 'sh-indicator-iro-visit').name, /6 weeks/),
    true,
  ],
  [
    'seen alone: breaks off in print, with a note',
    (d) => [
      entry(d.indicators.items, 'sh-indicator-seen-alone').status,
      entry(d.indicators.items, 'sh-indicator-seen-alone').asPrinted?.endsWith(' in'),
      noted(d, 'missing', 'sh-indicator-seen-alone'),
    ],
    ['truncated', true, true],
  ],
  ['“seen along”, with a note', (d) => noted(d, 'typo', 'sh-indicator-seen-alone'), true],
  [
    'stability: 2.5 years, 2 years, or placed for adoption; a note on the break',
    (d) => [
      says(entry(d.indicators.items, 'sh-indicator-stability').name, /2\.5 years/, /2 years/, /adoption/),
      noted(d, 'definition-break', 'sh-indicator-stability'),
    ],
    [true, true],
  ],
  [
    'within 20 miles',
    ({ indicators }) => says(entry(indicators.items, 'sh-indicator-within-20-miles').name, /20 miles/),
    true,
  ],
  ['number and percentage in one statement, with a note', (d) => noted(d, 'ambiguity', 'sh-indicator-weight'), true],
  [
    'PEPs, those after 16 included',
    ({ indicators }) => says(entry(indicators.items, 'sh-indicator-peps').name, /16 plus/),
    true,
  ],
  [
    '5 good GCSEs: retired, with a note',
    (d) => [entry(d.indicators.items, 'sh-indicator-gcse').status, noted(d, 'superseded', 'sh-indicator-gcse')],
    ['retired', true],
  ],
  [
    'Level 3 at 19',
    ({ indicators }) => says(entry(indicators.items, 'sh-indicator-level-3').name, /Level 3.+19/),
    true,
  ],
  [
    'suitable accommodation: young person and council judge, with a note',
    (d) => [
      entry(d.indicators.items, 'sh-indicator-suitable-accommodation').whoJudges,
      noted(d, 'method', 'sh-indicator-suitable-accommodation'),
    ],
    ['both', true],
  ],
  [
    'missing and residential care have no better direction',
    ({ indicators }) =>
      ['missing', 'residential', 'weight'].map((id) => entry(indicators.items, `sh-indicator-${id}`).polarity),
    ['neutral', 'neutral', 'neutral'],
  ],
];
