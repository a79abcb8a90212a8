import { entry, noted, says, wordsOf, type Fact } from '../fact.js';

/** Westmorland and Furness: corporate parents, partners, and who answers to whom. */
export const governance: Fact[] = [
  // Corporate parenting, partners, references
  [
    'everyone is a corporate parent: staff, members, partners',
    ({ vocabulary }) => says(entry(vocabulary, 'wf-term-corporate-parent').definition, /staff/, /members/, /partners/),
    true,
  ],
  [
    'legal basis: Acts of 2017 and 2004, guidance of 2018',
    ({ provisions }) =>
      ['wf-law-cswa2017-1', 'wf-law-ca2004-10', 'wf-law-guidance-2018'].map((id) => entry(provisions, id).year),
    [2017, 2004, 2018],
  ],
  [
    'duty of 2004 as the strategy states it: NHS England, ICB, police, probation, education; both ways',
    ({ duties }) => [
      entry(duties, 'wf-duty-cooperate-stated').holderTypes,
      entry(duties, 'wf-duty-cooperate-stated').mutual,
      entry(duties, 'wf-duty-cooperate-stated').statedBy,
    ],
    [['council', 'nhs', 'nhs-england', 'integrated-care-board', 'police', 'probation', 'education'], true, 'council'],
  ],
  [
    'NHS through the NHS Constitution',
    ({ duties }) => entry(duties, 'wf-duty-nhs').provisions,
    ['wf-law-nhs-constitution'],
  ],
  [
    'extension promised in September 2023, within 18 months',
    ({ duties }) => says(entry(duties, 'wf-duty-public-bodies-2023').asStated, /September 2023/, /18 months/),
    true,
  ],
  [
    'a note that the promise of 2023 has been overtaken',
    (d) => noted(d, 'superseded', 'wf-duty-public-bodies-2023'),
    true,
  ],
  [
    'references: National Framework, Working Together 2023',
    ({ documents }) => ['wf-doc-national-framework', 'wf-doc-working-together'].map((id) => entry(documents, id).title),
    ['Children’s Social Care National Framework', 'Working Together to Safeguard Children 2023'],
  ],

  // Governance, plan, local offer
  [
    '6 bodies, beside Cabinet and a role',
    ({ governance }) =>
      governance.bodies.filter(({ kind }) => kind !== 'cabinet' && kind !== 'role').map(({ name }) => name),
    [
      'Corporate Parenting Board',
      'Cared for Children Partnership Board',
      'children in care council',
      'Care Experienced forums',
      'Virtual School Governance Board',
      'Steering Group',
    ],
  ],
  [
    'Cabinet, and the Assistant Director as a role',
    ({ governance }) => governance.bodies.slice(6).map(({ kind, name }) => `${kind}: ${name}`),
    ['cabinet: Cabinet', 'role: Assistant Director for Childrens Services'],
  ],
  [
    '“Corporate Parent Board” is kept as another name, with a note',
    (d) => [
      entry(d.governance.bodies, 'wf-body-corporate-parenting-board').aliases,
      noted(d, 'ambiguity', 'wf-body-corporate-parenting-board'),
    ],
    [['Corporate Parent Board'], true],
  ],
  [
    'partnership board: proposed in the report, acting in the strategy, with a note',
    (d) => [
      entry(d.governance.bodies, 'wf-body-partnership-board').status,
      noted(d, 'discrepancy', 'wf-body-partnership-board'),
    ],
    ['proposed', true],
  ],
  [
    'the partnership board owns delivery',
    ({ governance }) => [
      entry(governance.relations, 'wf-relation-delivers').from,
      entry(governance.relations, 'wf-relation-delivers').kind,
    ],
    ['wf-body-partnership-board', 'delivers'],
  ],
  [
    'the Assistant Director reports “regularly”, with a note',
    (d) => [
      entry(d.governance.relations, 'wf-relation-assistant-director-reports').frequency,
      noted(d, 'ambiguity', 'wf-relation-assistant-director-reports'),
    ],
    ['regularly', true],
  ],
  [
    'young people are core members and set the agenda',
    ({ governance }) =>
      entry(governance.bodies, 'wf-body-corporate-parenting-board')
        .members?.filter(({ core, setsAgenda }) => core && setsAgenda)
        .map(({ body }) => body),
    ['wf-body-cicc', 'wf-body-care-experienced-forums'],
  ],
  [
    'which board “the Board” is: inferred, with a note',
    (d) => [
      entry(d.governance.relations, 'wf-relation-cicc-member').basis,
      entry(d.governance.relations, 'wf-relation-forums-member').basis,
      noted(d, 'ambiguity', 'wf-relation-cicc-member', 'wf-relation-forums-member'),
    ],
    ['inferred', 'inferred', true],
  ],
  [
    'who holds whom to account, and on whose word',
    ({ governance }) =>
      governance.relations
        .filter(({ kind }) => kind === 'holds-to-account')
        .map(({ from, to, basis }) => [from, to, basis ?? 'stated'].join(' ')),
    [
      'wf-body-cicc wf-org-council inferred',
      'wf-body-corporate-parenting-board wf-org-council stated',
      'wf-body-corporate-parenting-board wf-org-police inferred',
      'wf-body-corporate-parenting-board wf-org-icb inferred',
      'wf-body-corporate-parenting-board wf-org-education-providers inferred',
    ],
  ],
  [
    'key indicators in a performance report, which is not printed',
    ({ documents }) => entry(documents, 'wf-doc-performance-report').availability,
    'referenced-not-included',
  ],
  [
    'a live plan, not printed, and a note',
    (d) => [
      entry(d.plan.plans, 'wf-plan').cycle,
      entry(d.plan.plans, 'wf-plan').availability,
      noted(d, 'discrepancy', 'wf-plan'),
    ],
    ['live', 'referenced-not-included', true],
  ],
  [
    'the local offer is mentioned twice',
    ({ localOffer }) => localOffer.mentions?.map(({ text }) => /Local Offer|local offer/.test(wordsOf(text))),
    [true, true],
  ],
];
