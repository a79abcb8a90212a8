import { entry, gists, noted, principles, says, type Fact } from '../fact.js';

const priorityIds = ['home', 'education', 'health', 'relationships', 'independence'].map((id) => `wf-priority-${id}`);

/** Westmorland and Furness: what the strategy is, its vision, its messages, Our Promise and its principles. */
export const strategy: Fact[] = [
  // Identity
  [
    'council, strapline',
    ({ organisations }) => [
      entry(organisations, 'wf-org-council').name,
      entry(organisations, 'wf-org-council').strapline,
    ],
    ['Westmorland and Furness Council', 'A great place to live, work and thrive'],
  ],
  [
    'title',
    ({ documents }) => entry(documents, 'wf-doc-strategy').title,
    'Cared for Children and Care Experienced Young People’s Strategy',
  ],
  [
    'period runs to 2028, without a start',
    ({ documents }) => entry(documents, 'wf-doc-strategy').period,
    { kind: 'open', end: '2028', asPrinted: 'until 2028' },
  ],
  [
    'version mark garbled, kept as printed, no number read into it',
    ({ documents }) => entry(documents, 'wf-doc-strategy').version,
    { asPrinted: 'V 2/333' },
  ],
  ['a note on the version mark', (d) => noted(d, 'typo', 'wf-doc-strategy'), true],
  [
    'no review date, and a note that says so',
    (d) => [entry(d.documents, 'wf-doc-strategy').reviewDate, noted(d, 'missing', 'wf-doc-strategy')],
    [undefined, true],
  ],
  [
    'name variants kept',
    ({ documents }) => entry(documents, 'wf-doc-strategy').aliases?.includes('Care For and Care Experienced Strategy'),
    true,
  ],
  [
    'council since April 2023, after Cumbria',
    ({ organisations }) => [
      entry(organisations, 'wf-org-council').validFrom,
      entry(organisations, 'wf-org-council').predecessors,
      entry(organisations, 'wf-org-cumbria').gss,
    ],
    [{ value: '2023-04-01' }, ['wf-org-cumbria'], 'E10000006'],
  ],
  ['a note that there are no figures of its own before 2023', (d) => noted(d, 'method', 'wf-org-council'), true],
  [
    '“care experience” defined, by the Children Act 1989',
    ({ vocabulary }) => says(entry(vocabulary, 'wf-term-care-experience').definition, /Children Act 1989/),
    true,
  ],

  // Vision and messages
  [
    'vision: five aims',
    ({ strategy }) => entry(strategy.visions, 'wf-vision').aims,
    ['Being safe', 'Being happy', 'Being healthy', 'Enjoying life', 'Realising their potential'],
  ],
  [
    'messages, by role',
    ({ strategy }) => strategy.messages.flatMap(({ speakers }) => speakers.map(({ role }) => role)),
    [
      'Promise Ambassadors',
      'Care Experienced Ambassador',
      'Cabinet Member for Children’s Services, Education and Skills',
      'Director of Children’s Services',
    ],
  ],
  [
    'Promise Ambassadors: one line, use this as the guide',
    ({ strategy }) =>
      entry(strategy.messages, 'wf-message-promise-ambassadors').body.map((line) => says(line, /guide/, /promise/)),
    [true],
  ],
  [
    'Care Experienced Ambassador: hope, stability, a promise',
    ({ strategy }) =>
      says(
        entry(strategy.messages, 'wf-message-care-experienced-ambassador').body as string[],
        /hope/,
        /steady/,
        /promise/,
        /everyone/,
      ),
    true,
  ],
  [
    'Cabinet Member: leadership, families, homes, board, 2028',
    ({ strategy }) =>
      says(
        entry(strategy.messages, 'wf-message-cabinet-member').body as string[],
        /leaders/,
        /stay together/,
        /steady home/,
        /Partnership Board/,
        /2028/,
      ),
    true,
  ],
  [
    'Director: compassion, empowerment, partnership; a pledge; thanks',
    ({ strategy }) =>
      says(
        entry(strategy.messages, 'wf-message-director').body as string[],
        /compassion, empowerment and partnership/,
        /pledge/,
        /thanks/,
        /share the work/,
      ),
    true,
  ],
  [
    'Director: the three principles, one by one',
    ({ strategy }) => entry(strategy.messages, 'wf-message-director').points?.map(({ text }) => text),
    ['Compassion', 'Empowerment', 'Partnership'],
  ],
  [
    'a note that the three principles of the message are not the strategy’s two',
    (d) => noted(d, 'discrepancy', 'wf-message-director'),
    true,
  ],

  // How it was made, and how it works
  [
    'co-production with Promise Ambassadors, delivery plans too',
    ({ strategy }) =>
      says(
        entry(strategy.engagements, 'wf-engagement-promise-ambassadors').method,
        /helped to write/,
        /delivery plans/,
      ),
    true,
  ],
  [
    'co-production and consultation, four in all',
    ({ strategy }) => strategy.engagements.map(({ kind }) => kind),
    ['co-production', 'co-production', 'consultation', 'consultation'],
  ],
  ['two yardsticks', ({ strategy }) => strategy.yardsticks?.length, 2],
  [
    'approach: families, strengths, lived experience, going home, partners',
    ({ strategy }) =>
      says(
        entry(strategy.sections, 'wf-section-approach').body as string[],
        /stay together/,
        /what is strong/,
        /what life has been like/,
        /going home/,
        /statutory and other partners/,
      ),
    true,
  ],
  [
    'partners of the public, private and third sectors',
    ({ strategy }) =>
      says(entry(strategy.sections, 'wf-section-partnership').body as string[], /public/, /private/, /third sector/),
    true,
  ],
  [
    'a heading with nothing under it',
    ({ strategy }) => [
      entry(strategy.sections, 'wf-section-voice').heading,
      entry(strategy.sections, 'wf-section-voice').missing?.reason,
    ],
    ['Children & Young People’s Voice', 'lost-in-source'],
  ],
  ['a note on the empty headings', (d) => noted(d, 'layout', 'wf-section-voice'), true],
  ['sections told as text', ({ strategy }) => strategy.sections.length, 16],

  // Our Promise
  [
    'Our Promise: by young people, words not printed',
    ({ promises }) => promises.sets.map(({ title, madeBy, availability }) => [title, madeBy, availability]),
    [['Our Promise', ['Young people'], 'referenced-not-included']],
  ],
  ['a note that the words are not printed', (d) => noted(d, 'missing', 'wf-promise'), true],
  [
    'every priority relates to Our Promise',
    ({ themes }) => themes.map(({ relatesTo }) => relatesTo),
    priorityIds.map(() => ['wf-promise']),
  ],
  [
    '3 commitments bring the promise to life',
    (d) => gists(d, 'wf-promise'),
    ['Open ways to tell us', 'Places to feel heard', 'Decide together'],
  ],

  // Principles
  ['2 guiding principles', (d) => principles(d, 'guiding').map(({ label }) => label), ['Relationships', 'Inclusivity']],
  [
    'Relationships: love, life story, sense of self',
    (d) => says(principles(d, 'guiding')[0]?.text, /loved/, /life story/, /who they are/),
    true,
  ],
  [
    'Relationships cites Stable Homes, Built on Love',
    ({ strategy }) => says(entry(strategy.principleSets, 'wf-principles-guiding').note, /Stable Homes, Built on Love/),
    true,
  ],
  [
    'Inclusivity: disability, LGBTQ, where a child comes from',
    (d) => says(principles(d, 'guiding')[1]?.text, /disabled/, /LGBTQ/, /comes from/),
    true,
  ],
  [
    '7 lines of the law: access to services twice, high aspirations missing',
    (d) => principles(d, 'statutory').flatMap(({ canonical }) => canonical),
    ['cpp-a', 'cpp-b', 'cpp-c', 'cpp-d', 'cpp-d', 'cpp-f', 'cpp-g'],
  ],
  [
    'the repeated line says what it repeats',
    ({ strategy }) =>
      entry(entry(strategy.principleSets, 'wf-principles-statutory').items, 'wf-principle-law-5').sameAs,
    'wf-principle-law-4',
  ],
  [
    'notes on the repeated and on the missing principle',
    (d) => [noted(d, 'duplicate', 'wf-principle-law-5'), noted(d, 'missing', 'wf-principles-statutory')],
    [true, true],
  ],
  ['1 question to ask oneself', (d) => principles(d, 'questions').length, 1],
];
