import { dateOf, entry, figure, noted, ofWhom, type Fact } from '../fact.js';

const of250 = /of the 250 cared for children/i;
const of180 = /of the 180 care experienced young people/i;

/** Each tile of “ChAT 27-02-2024” as printed: the figure, and of whom it is. */
const tiles: [tile: string, id: string, figure: string, whom?: RegExp][] = [
  ['cared for children', 'wf-figure-cfc', '250 count'],
  ['male', 'wf-figure-cfc-male', '62 percent', of250],
  ['in foster placements', 'wf-figure-cfc-foster', '60 percent', of250],
  ['with a disability', 'wf-figure-cfc-disability', '12 percent', of250],
  ['3+ placements in a year', 'wf-figure-cfc-three-placements', '6 percent', of250],
  ['in placement 2+ years', 'wf-figure-cfc-two-years', '70 percent', /under 16.+2½ years.+not printed/],
  ['missing incident in the last 12 months, with its own 289', 'wf-figure-cfc-missing', '15 percent, 44 of 289', /289/],
  ['missing incidents, 12 months', 'wf-figure-cfc-incidents', '270 count'],
  ['UASC', 'wf-figure-cfc-uasc', '8 percent', of250],
  ['BAME including UASC', 'wf-figure-cfc-bame-including', '12 percent', of250],
  ['BAME excluding UASC', 'wf-figure-cfc-bame-excluding', '5 percent', of250],
  ['care experienced', 'wf-figure-ce', '180 count'],
  ['care experienced, male', 'wf-figure-ce-male', '57 percent', of180],
  ['care experienced, UASC', 'wf-figure-ce-uasc', '4 percent', of180],
  ['care experienced, with a disability', 'wf-figure-ce-disability', '19 percent', of180],
  [
    'care experienced, in EET: the label is left, the number is lost',
    'wf-figure-ce-eet',
    'no figure: lost-in-source percent',
  ],
];

/** Westmorland and Furness: its figures of 27 February 2024. */
export const figures: Fact[] = [
  ...tiles.map(([tile, id, printed, whom = /^/]): Fact => [
    `tile: ${tile}`,
    (d) => [figure(d, id), dateOf(d, id), whom.test(ofWhom(d, id))],
    [printed, '2024-02-27', true],
  ]),
  [
    '10 tiles and 5 tiles, one with two values',
    ({ indicators }) => indicators.groups.map(({ items }) => items.map((item) => [item].flat().length)),
    [
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
      [1, 1, 1, 1, 1],
    ],
  ],
  [
    'both groups are of 27 February 2024',
    ({ indicators }) => indicators.groups.map(({ asAt }) => (asAt as { value: string }).value),
    ['2024-02-27', '2024-02-27'],
  ],
  [
    'all from ChAT: management information, never a published statistic',
    (d) => [[...new Set(d.indicators.observations.map(({ status }) => status))], noted(d, 'method', 'wf-doc-chat')],
    [['management-information'], true],
  ],
  [
    'care experienced counts three groups of the law',
    ({ indicators }) => entry(indicators.items, 'wf-indicator-ce').cohorts,
    ['wf-cohort-relevant', 'wf-cohort-former-relevant', 'wf-cohort-qualifying'],
  ],
  [
    'missing: the last 12 months, not a day',
    ({ indicators }) =>
      ['wf-figure-cfc-missing', 'wf-figure-cfc-incidents'].map(
        (id) => entry(indicators.observations, id).period.length,
      ),
    [
      { n: 12, unit: 'months' },
      { n: 12, unit: 'months' },
    ],
  ],
  [
    'incidents and children are two indicators',
    ({ indicators }) => [
      entry(indicators.items, 'wf-indicator-cfc-incidents').counts,
      entry(indicators.items, 'wf-indicator-cfc-incidents').related,
    ],
    ['incidents', ['wf-indicator-cfc-missing']],
  ],
  [
    'BAME: what each of the two leaves in or out',
    ({ indicators }) =>
      ['including', 'excluding'].map(
        (id) => entry(indicators.observations, `wf-figure-cfc-bame-${id}`).breakdown?.[0]?.includes,
      ),
    ['Including unaccompanied asylum seeking children', 'Excluding unaccompanied asylum seeking children'],
  ],
  ['a note on 289 against 250', (d) => noted(d, 'discrepancy', 'wf-figure-cfc-missing', 'wf-figure-cfc'), true],
  [
    'a note on 12, 5 and 8 per cent',
    (d) =>
      noted(d, 'discrepancy', 'wf-figure-cfc-bame-including', 'wf-figure-cfc-bame-excluding', 'wf-figure-cfc-uasc'),
    true,
  ],
  [
    'a note on incidents against children',
    (d) => noted(d, 'method', 'wf-figure-cfc-incidents', 'wf-figure-cfc-missing'),
    true,
  ],
  ['a note on the lost EET value: it is not zero', (d) => noted(d, 'missing', 'wf-figure-ce-eet'), true],
  [
    'a note on the size of the stability group, which is not printed',
    (d) => noted(d, 'missing', 'wf-figure-cfc-two-years'),
    true,
  ],
  [
    'a note on the break in the stability measure',
    (d) => noted(d, 'definition-break', 'wf-indicator-cfc-two-years'),
    true,
  ],
  ['no targets', ({ indicators }) => indicators.targets, []],
];
