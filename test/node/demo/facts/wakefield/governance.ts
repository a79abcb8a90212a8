import type { Sections } from '../../../../../src/schema/dataset.js';
import { entry, noted, wordsOf, type Fact } from '../fact.js';

const chain = ({ governance }: Sections) =>
  governance.relations.filter(({ order }) => order !== undefined).sort((a, b) => a.order! - b.order!);

/** Wakefield: who answers to whom, and what is left to plans. */
export const governance: Fact[] = [
  [
    'a chain of 5',
    (d) => chain(d).map(({ from, kind, to }) => `${from} ${kind} ${to}`),
    [
      'wk-org-care-service coordinates wk-body-partnership',
      'wk-body-partnership reports-to wk-body-smt',
      'wk-body-smt reports-to wk-body-dmt',
      'wk-body-partnership reports-to wk-body-corporate-parenting-committee',
      'wk-body-corporate-parenting-committee reports-to wk-body-scrutiny',
    ],
  ],
  [
    'no frequencies along it, with a note',
    (d) => [chain(d).map(({ frequency }) => frequency), noted(d, 'missing', 'wk-relation-2', 'wk-relation-5')],
    [Array(5).fill(undefined), true],
  ],
  [
    'bodies, the Improvement Group among them',
    ({ governance }) => governance.bodies.map(({ kind }) => kind),
    [
      'partnership-board',
      'management-team',
      'management-team',
      'committee',
      'scrutiny',
      'working-group',
      'children-council',
      'iro',
      'role',
    ],
  ],
  [
    'beside the chain: how young people and leaders meet and hold to account',
    ({ governance }) => governance.relations.filter(({ order }) => order === undefined).map(({ kind }) => kind),
    [
      'holds-to-account',
      'member-of',
      'holds-to-account',
      'holds-to-account',
      'member-of',
      'meets-with',
      'meets-with',
      'meets-with',
    ],
  ],
  [
    'an annual plan, not printed, and what it has to hold',
    ({ plan }) => [
      entry(plan.plans, 'wk-plan-implementation').cycle,
      (entry(plan.plans, 'wk-plan-implementation').holds ?? []).map(
        (text) => /priorities|lead officers|Timeframes|outcome|national/.exec(wordsOf(text))?.[0],
      ),
    ],
    ['annual', ['priorities', 'lead officers', 'Timeframes', 'outcome', 'national']],
  ],
  [
    'outcomes stand in that plan: none here, with a note',
    (d) => [d.outcomes.items, noted(d, 'missing', 'wk-plan-implementation')],
    [[], true],
  ],
  ['the local offer is an issue for the Improvement Group', ({ localOffer }) => localOffer.mentions?.length, 1],
];
