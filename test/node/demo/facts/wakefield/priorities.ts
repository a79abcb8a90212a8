import type { Sections } from '../../../../../src/schema/dataset.js';
import { entry, gists, noted, perTheme, says, wordsOf, type Fact } from '../fact.js';

const group = ({ strategy }: Sections) => entry(strategy.messages, 'wk-message-build-our-futures');

const points = (d: Sections, kind: string) =>
  (group(d).points ?? []).filter((point) => point.kind === kind).map(({ text }) => wordsOf(text));

/** Wakefield: the chapter by the children in care council, and the six priorities. */
export const priorities: Fact[] = [
  // Build our Futures
  [
    'a chapter by the children in care council',
    (d) => [group(d).kind, group(d).speakers.map(({ kind }) => kind)],
    ['section', ['young-person']],
  ],
  [
    '9 years old, 10th anniversary 2019, renamed 2018',
    (d) => says(group(d).body as string[], /9 years/, /10th anniversary/, /2018/),
    true,
  ],
  [
    'renamed from Children in Care Council',
    ({ governance }) => [
      entry(governance.bodies, 'wk-body-build-our-futures').status,
      entry(governance.bodies, 'wk-body-build-our-futures').formerNames,
    ],
    ['renamed', ['Children in Care Council']],
  ],
  [
    'it sets the agenda of the committee',
    ({ governance }) =>
      entry(governance.bodies, 'wk-body-corporate-parenting-committee')
        .members?.filter(({ setsAgenda }) => setsAgenda)
        .map(({ body }) => body),
    ['wk-body-build-our-futures'],
  ],
  [
    '4 issues for improvement',
    (d) => points(d, 'issue').map((text) => /voice|Local Offer|CAMHS|Early Help/.exec(text)?.[0]),
    ['voice', 'Local Offer', 'CAMHS', 'Early Help'],
  ],
  [
    '7 participation goals, split 6 and 1 by a page, with a note',
    (d) => [points(d, 'goal').length, noted(d, 'layout', 'wk-point-goal-decisions')],
    [7, true],
  ],
  [
    '4 plans',
    (d) => points(d, 'plan').map((text) => /social workers|Improvement Group|DVD|brand/.exec(text)?.[0]),
    ['social workers', 'Improvement Group', 'DVD', 'brand'],
  ],
  [
    '4 asks of the council: stay committed, listen, know, ask and do not guess',
    (d) => points(d, 'ask').map((text) => /committed|Listen|Find out|guess/.exec(text)?.[0]),
    ['committed', 'Listen', 'Find out', 'guess'],
  ],
  [
    'Improvement Group: 4 representatives and the Corporate Director',
    ({ governance }) => entry(governance.bodies, 'wk-body-improvement-group').members?.map(({ label }) => label),
    ['Four representatives of Build our Futures', 'Corporate Director'],
  ],
  [
    'three ways in which it was made with young people',
    ({ strategy }) => strategy.engagements.map(({ kind }) => kind),
    ['co-production', 'feedback', 'consultation'],
  ],

  // Priorities
  [
    '6 priorities',
    ({ themes }) => themes.map(({ name }) => name),
    [
      'Stay Safe',
      'Stable Placements',
      'Health and Well-being',
      'Education and Enjoyment',
      'Positive Contribution',
      'Economic Stability and Well-Being',
    ],
  ],
  [
    'one paragraph each of what children said, paraphrased',
    (d) => [perTheme(d, d.voice), [...new Set(d.voice.map(({ form }) => form))]],
    [[1, 1, 1, 1, 1, 1], ['paraphrase']],
  ],
  [
    'what they said',
    ({ voice }) =>
      voice.map(({ text }, index) =>
        says(
          text,
          ...[
            [/belong/, /time with your social worker/, /included/],
            [/match/, /honesty/, /choice of carers/],
            [/right support/, /one place/, /quickly/, /CAMHS/],
            [/experiences at school/, /sensitive/, /no differently/],
            [/adults who get to know you/, /heard/],
            [/money/, /pocket money/, /equal/],
          ][index]!,
        ),
      ),
    Array(6).fill(true),
  ],
  ['26 commitments', (d) => perTheme(d, d.commitments.items), [4, 6, 4, 5, 4, 3]],
  [
    'Stay Safe: its 4',
    (d) => gists(d, 'wk-priority-safe'),
    [
      'Know our children well',
      'Value life before care',
      'Practice standards, and a way to say “I am unhappy”',
      'Keep in touch, be honest, involve',
    ],
  ],
  [
    'Stable Placements: its 6',
    (d) => gists(d, 'wk-priority-placements'),
    [
      'Understand what children wish',
      'Children help to decide, and feel safe',
      'Respect brothers, sisters and family',
      'Think of school wherever children live',
      'Children help to create more homes',
      'Good homes that last',
    ],
  ],
  [
    'Health and Well-being: its 4',
    (d) => gists(d, 'wk-priority-health'),
    [
      'Know each child’s health needs',
      'Consent in time, and good health care',
      'Healthy choices and support with feelings',
      'Keep up with changing needs',
    ],
  ],
  [
    'Education and Enjoyment: its 5, which page breaks make look like 7, with a note',
    (d) => [gists(d, 'wk-priority-education'), noted(d, 'layout', 'wk-we-will-education-2')],
    [
      [
        'Aim high, in good schools',
        'Good personal education plans and resources',
        'No disruption; keep the school place where possible',
        'Clubs and activities',
        'Celebrate as the child wishes',
      ],
      true,
    ],
  ],
  [
    'Positive Contribution: its 4',
    (d) => gists(d, 'wk-priority-contribution'),
    [
      'A say over their own lives',
      'At the centre of their own plan',
      'Shape services, with Build our Futures',
      'Regular meetings with those who decide',
    ],
  ],
  [
    'Economic Stability: its 3',
    (d) => gists(d, 'wk-priority-economic'),
    ['Choices about pocket money', 'Learn about money, have an account', 'Pathway Plans, careers and benefits'],
  ],
  [
    'which line answers which is not printed: the links are inferred',
    ({ commitments }) => [
      ...new Set(
        commitments.items.flatMap(({ respondsTo = [] }) =>
          respondsTo.map((link) => (typeof link === 'string' ? 'stated' : link.basis)),
        ),
      ),
    ],
    ['inferred'],
  ],
  [
    'the Pledge is named, made with young people, not printed, with a note',
    (d) => [
      d.promises.sets.map(({ kind, availability, madeWith }) => [kind, availability, madeWith?.[0]]),
      noted(d, 'missing', 'wk-promise-set-pledge'),
    ],
    [[['pledge', 'referenced-not-included', 'Young people']], true],
  ],
];
