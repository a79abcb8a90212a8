import { entry, noted, type Fact } from '../fact.js';

/** St Helens: what the interim strategy is, who answers for it, and what it names. */
export const strategy: Fact[] = [
  // Identity
  [
    'no title is printed: the one here is a description, with a note',
    (d) => [
      entry(d.documents, 'sh-doc-strategy').titleInSource,
      d.strategy.title.startsWith('['),
      noted(d, 'missing', 'sh-doc-strategy'),
    ],
    [false, true, true],
  ],
  [
    'interim, for the next 12 months, without a date, with a note',
    (d) => [
      entry(d.documents, 'sh-doc-strategy').status,
      entry(d.documents, 'sh-doc-strategy').period,
      noted(d, 'ambiguity', 'sh-doc-strategy'),
    ],
    ['interim', { kind: 'relative', length: { n: 12, unit: 'months' }, asPrinted: 'the next 12 months' }, true],
  ],
  [
    'workshops of January and February 2019',
    ({ strategy }) => [
      entry(strategy.engagements, 'sh-engagement-workshops').period?.start,
      entry(strategy.engagements, 'sh-engagement-workshops').period?.end,
    ],
    ['2019-01', '2019-02'],
  ],
  [
    'training of 2019/2020, with a note on which year that is',
    (d) => [
      entry(d.commitments.items, 'sh-we-will-permanence-7').timeframe?.asPrinted,
      noted(d, 'ambiguity', 'sh-we-will-permanence-7'),
    ],
    ['2019/2020', true],
  ],
  [
    'a three-year strategy is to follow',
    ({ documents }) => [
      entry(documents, 'sh-doc-three-year').availability,
      entry(documents, 'sh-doc-three-year').period?.length,
    ],
    ['planned', { n: 3, unit: 'years' }],
  ],
  [
    'contents: the foreword and 4 of the 5 sections, with a note',
    (d) => [d.strategy.contents?.length, d.strategy.sections.length, noted(d, 'discrepancy', 'sh-section-5')],
    [5, 5, true],
  ],
  [
    'foreword by the Strategic Director People’s Services',
    ({ strategy }) => entry(strategy.messages, 'sh-message-foreword').speakers.map(({ role }) => role),
    ['Strategic Director People’s Services'],
  ],
  [
    'the council with an apostrophe, as another name',
    ({ organisations }) => [entry(organisations, 'sh-council').name, entry(organisations, 'sh-council').aliases?.[0]],
    ['St Helens Council', 'St Helen’s Council'],
  ],
  [
    '3 visions, which differ, with a note',
    (d) => [
      d.strategy.visions.map(({ scope, aims }) => [scope, aims?.slice(0, 4).join(', ')]),
      noted(d, 'discrepancy', 'sh-vision-foreword', 'sh-vision-council', 'sh-vision-parent-role'),
    ],
    [
      [
        ['foreword', 'healthy, safe, happy, make a positive contribution'],
        ['council', 'safe, happy, healthy, successful'],
        ['parent-role', 'happiness, health, safety, success'],
      ],
      true,
    ],
  ],
  [
    'scope: cared for, leaving care (under 25), edge of care',
    (d) => [d.strategy.scope?.cohorts, entry(d.cohorts, 'sh-cohort-leaving-care').ageTo],
    [['sh-cohort-cared-for', 'sh-cohort-leaving-care', 'sh-cohort-edge-of-care'], 25],
  ],

  // Governance, plan, offers
  [
    '7 bodies',
    ({ governance }) => governance.bodies.map(({ name }) => name),
    [
      'Multi-agency partnership board group',
      'Corporate Parenting Forum',
      'Corporate Parenting Panel',
      'Multi-Agency Safeguarding Partnership',
      'Performance Clinics',
      'Independent Reviewing Officer Service',
      'Children in Care Council and Care Leavers Group',
    ],
  ],
  [
    'the partnership board: to be set up, its chair a role',
    ({ governance }) => [
      entry(governance.bodies, 'sh-body-partnership-board').status,
      entry(governance.bodies, 'sh-body-partnership-board').chairRole,
    ],
    ['proposed', 'Senior Assistant Director for Social Work and Community'],
  ],
  [
    '“bi monthly” is ambiguous, with a note',
    (d) => [
      entry(d.governance.bodies, 'sh-body-partnership-board').meets,
      noted(d, 'ambiguity', 'sh-body-partnership-board'),
    ],
    [{ frequency: 'ambiguous', asPrinted: 'bi monthly' }, true],
  ],
  [
    'Forum and Panel: perhaps one body, with a note',
    (d) => [
      entry(d.governance.bodies, 'sh-body-forum').status,
      entry(d.governance.bodies, 'sh-body-forum').aliases,
      noted(d, 'ambiguity', 'sh-body-forum', 'sh-body-panel'),
    ],
    ['being-strengthened', ['Corporate Parenting Panel'], true],
  ],
  [
    'weekly Performance Clinics',
    ({ governance }) => entry(governance.bodies, 'sh-body-performance-clinics').meets?.frequency,
    'weekly',
  ],
  [
    'who assures, holds to account, oversees and scrutinises',
    ({ governance }) => governance.relations.map(({ from, kind }) => `${from.replace('sh-body-', '')} ${kind}`),
    [
      'safeguarding-partnership seeks-assurance-from',
      'forum holds-to-account',
      'partnership-board coordinates',
      'iro scrutinises',
    ],
  ],
  [
    'the Quality Assurance Framework is named',
    ({ documents }) => entry(documents, 'sh-doc-quality-framework').title,
    'Quality Assurance Framework',
  ],
  ['no delivery plan, and a note says so', (d) => [d.plan.plans, noted(d, 'missing', 'sh-doc-strategy')], [[], true]],
  [
    'local offer: to be published, to 25',
    ({ localOffer }) => [localOffer.availability, localOffer.untilAge, localOffer.mentions?.length],
    ['planned', 25, 2],
  ],
  [
    'what carers are offered stands in the permanence group',
    ({ carerSupport }) => carerSupport.offers.map(({ category }) => category),
    ['other', 'supervision', 'training', 'training', 'other'],
  ],
];
