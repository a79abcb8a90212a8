import type { Sections } from '../../../../../src/schema/dataset.js';
import { entry, noted, says, told, type Fact } from '../fact.js';

const report = ({ governance }: Sections) => entry(governance.decisions, 'wf-decision-strategy');
const implication = (d: Sections, kind: string) => report(d).implications?.find((one) => one.kind === kind)?.part;

/** Westmorland and Furness: the Cabinet report of 30 April 2024. */
export const cabinetReport: Fact[] = [
  ['date', (d) => report(d).date, '2024-04-30'],
  ['two authors, a director and a lead member, by role', (d) => report(d).authorRoles?.length, 4],
  [
    'two key decision tests, both no',
    (d) => report(d).keyTests?.map(({ threshold, answer }) => [threshold, answer]),
    [
      ['£500,000 or more', 'no'],
      ['two or more wards', 'no'],
    ],
  ],
  [
    'so no key decision; treasury management never is one',
    (d) => [report(d).isKey, says(report(d).note, /treasury/)],
    [false, true],
  ],
  ['wards: all', (d) => report(d).wards, 'All'],
  ['exempt: N/A', (d) => [report(d).exempt?.missing?.reason, report(d).exempt?.asPrinted], ['not-applicable', 'N/A']],
  [
    'urgency: the report prints N/A, where the coverage list calls it blank; the print counts',
    (d) => [report(d).urgency?.missing?.reason, report(d).urgency?.asPrinted],
    ['not-applicable', 'N/A'],
  ],
  [
    '1 appendix, with a note on its other title',
    (d) => [report(d).appendices, noted(d, 'typo', 'wf-decision-strategy')],
    [['wf-doc-strategy'], true],
  ],
  [
    '13 numbered sections',
    (d) => report(d).sections?.map(({ number }) => Number(number)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  ],
  [
    'section headings as printed',
    (d) => report(d).sections?.map(({ heading }) => heading.split(/[:(]/)[0]!.trim()),
    [
      'Executive Summary',
      'Recommendations',
      'Information',
      'Link to Council Plan Priorities',
      'Consultation Outcomes',
      'Alternative Options Considered',
      'Reasons for the Recommendations',
      'Climate and Biodiversity Implications',
      'Legal and Governance Implications',
      'Human Resources Health Wellbeing and Safety Implications',
      'Financial Implications',
      'Equality and Diversity Implications',
      'Background Documents',
    ],
  ],
  [
    'a summary of 1 paragraph: after a county strategy that ended in 2023',
    (d) => report(d).summary?.text?.map((text) => says(text, /county strategy/, /2023/)),
    [true],
  ],
  [
    'the county strategy is named and not here',
    ({ documents }) => [
      entry(documents, 'wf-doc-county-strategy').titleInSource,
      entry(documents, 'wf-doc-county-strategy').period?.end,
    ],
    [false, '2023'],
  ],
  [
    '2 recommendations: endorse, and talk about how the whole council can help',
    (d) => [
      says(report(d).recommendations?.[0], /^Endorse/),
      says(report(d).recommendations?.[1], /every part of the council/),
      report(d).recommendations?.length,
    ],
    [true, true, 2],
  ],
  [
    'the decision itself is not in it, and a note says so',
    (d) => [report(d).outcome, noted(d, 'missing', 'wf-decision-strategy')],
    ['unknown', true],
  ],
  [
    '8 paragraphs of reasons',
    (d) => report(d).reasons?.map(({ number }) => number),
    ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8'],
  ],
  [
    'their lead words, where there are any',
    (d) => report(d).reasons?.map(({ lead }) => lead),
    [
      'Statutory Obligation',
      undefined,
      undefined,
      undefined,
      'Alignment with Our Promise',
      'Inclusive Consultation',
      'Local Focus',
      'Delivery Plan',
    ],
  ],
  [
    'what they are about',
    (d) =>
      report(d).reasons?.map(({ text }, index) =>
        says(
          text,
          [
            /the law asks/,
            /partners/,
            /monitor/,
            /partnership board.+Key performance indicators/s,
            /Our Promise/,
            /young adults/,
            /Westmorland and Furness/,
            /milestones/,
          ][index]!,
        ),
      ),
    Array(8).fill(true),
  ],
  [
    '6 headings of the council plan',
    (d) => report(d).councilPlan,
    ['People', 'Climate', 'Communities', 'Economy and Culture', 'Customers', 'Workforce'],
  ],
  [
    '2 consultation outcomes',
    (d) => report(d).consultations?.map(({ before, after }) => [before, after]),
    [
      ['Partnerships with carers', 'Relationships with carers'],
      [undefined, undefined],
    ],
  ],
  [
    'the second: more on partners’ duties, as the Board asked',
    (d) => says(report(d).consultations?.[1]?.text, /Board/, /partners’ responsibility/),
    true,
  ],
  [
    'the renamed priority says which it is, with a note',
    (d) => [
      entry(d.strategy.engagements, 'wf-engagement-consultation-young-people').changes?.map(({ about }) => about),
      noted(d, 'discrepancy', 'wf-priority-relationships'),
    ],
    [['wf-priority-relationships'], true],
  ],
  [
    'alternatives: N/A',
    (d) => [report(d).alternatives?.number, report(d).alternatives?.missing?.reason],
    ['6.1', 'not-applicable'],
  ],
  ['climate: N/A', (d) => implication(d, 'climate')?.missing?.reason, 'not-applicable'],
  [
    'human resources: support where needed',
    (d) => says(implication(d, 'hr')?.text as string[], /Human resources/, /people plan/),
    true,
  ],
  ['finance: none, which is not N/A', (d) => implication(d, 'financial')?.missing?.reason, 'none'],
  [
    'equality: care experience as a protected characteristic; assessment to follow',
    (d) => [
      says(implication(d, 'equality')?.text as string[], /protected characteristic/),
      implication(d, 'equality')?.missing?.reason,
    ],
    [true, 'to-follow'],
  ],
  [
    '6 legal paragraphs',
    (d) => implication(d, 'legal')?.text?.map((text) => (text as string).split(' ')[0]),
    ['9.1', '9.2', '9.3', '9.4', '9.5', '9.6'],
  ],
  [
    'what they are about',
    (d) =>
      implication(d, 'legal')?.text?.map((text, index) =>
        says(
          text,
          [
            /welfare.+education/s,
            /Volume 3.+pages 10-14.+25th/s,
            /two groups.+before 16.+another council/s,
            /neither replace nor change/,
            /government/,
            /three papers.+Ofsted.+local offer/s,
          ][index]!,
        ),
      ),
    Array(6).fill(true),
  ],
  [
    'two groups to whom no leaving care duty is owed',
    ({ cohorts }) => cohorts.filter(({ kind }) => kind === 'care-experienced-no-duty').map(({ id }) => id),
    ['wf-cohort-left-before-16', 'wf-cohort-other-council'],
  ],
  [
    '8 background documents',
    (d) => report(d).background?.map((id) => entry(d.documents, id).title),
    [
      'Children (Leaving Care) Act 2000',
      'Children Act 2004',
      'Care Standards Act 2000',
      'Planning Transition to Adulthood for Care Leavers: The Children Act 1989',
      'Working Together to Safeguard Children 2023',
      'Children and Families Act 2014',
      'Children and Social Work Act 2017',
      'Care Leaver Covenant (DfE 2018)',
    ],
  ],
  [
    'a note on the kinds of nothing in it',
    (d) => [noted(d, 'method', 'wf-decision-strategy'), told(d, /kinds of nothing/)],
    [true, true],
  ],
  [
    'a note on the duty to have a strategy, which could not be confirmed',
    (d) => noted(d, 'legal-simplification', 'wf-duty-strategy', 'wf-decision-strategy'),
    true,
  ],
];
