import { entry, gists, noted, perTheme, says, wordsOf, type Fact } from '../fact.js';

/** St Helens: the Promise, what children said they wanted, and what the council will do. */
export const promise: Fact[] = [
  // Promise
  [
    '4 key commitments, headings alone',
    ({ promises }) => promises.items.map(({ heading, text }) => [heading, text]),
    [
      ['Respect us', undefined],
      ['Skills for Life', undefined],
      ['Support Us', undefined],
      ['Help us to keep healthy', undefined],
    ],
  ],
  [
    'written by children, agreed by the Panel',
    ({ promises }) => promises.sets.map(({ madeBy, agreedBy }) => [madeBy, agreedBy]),
    [[['Children and young people'], ['Corporate Parenting Panel']]],
  ],
  [
    'made with young people and shown at workshops',
    ({ strategy }) => strategy.engagements.map(({ kind }) => kind),
    ['co-production', 'workshop'],
  ],
  [
    '4 promise groups, permanence, enablers',
    ({ themes }) => themes.map(({ kind, name }) => `${kind}: ${name}`),
    [
      'promise-group: Respect us',
      'promise-group: Skills for Life',
      'promise-group: Support Us',
      'promise-group: Help us to keep healthy',
      'priority: Achieving permanence',
      'enabler: Cross-cutting enablers to deliver the Promise',
    ],
  ],
  [
    'the other names of the groups, with a note',
    (d) => [
      d.themes.map(({ aliases = [] }) => aliases.length),
      noted(d, 'discrepancy', 'sh-theme-respect', 'sh-theme-healthy'),
    ],
    [[2, 2, 2, 2, 1, 0], true],
  ],

  // Told us
  ['43 things told', (d) => perTheme(d, d.voice), [11, 12, 13, 7, 0, 0]],
  [
    'a note that nothing is told on permanence and enablers',
    (d) => noted(d, 'missing', 'sh-theme-permanence', 'sh-theme-enablers'),
    true,
  ],
  [
    '3 complaints rather than wants, with a note',
    (d) => [
      d.voice.filter(({ type }) => type === 'complaint').map(({ id }) => id),
      noted(d, 'ambiguity', 'sh-voice-respect-8', 'sh-voice-respect-10', 'sh-voice-respect-11'),
    ],
    [['sh-voice-respect-8', 'sh-voice-respect-10', 'sh-voice-respect-11'], true],
  ],
  [
    '2 that may upset a reader stand behind a note',
    ({ voice }) => voice.filter(({ sensitive }) => sensitive).map(({ id, contentNote }) => [id, Boolean(contentNote)]),
    [
      ['sh-voice-respect-8', true],
      ['sh-voice-respect-11', true],
    ],
  ],
  [
    'respect: home comforts, privacy, leaving at 18',
    ({ voice }) =>
      says(
        voice.slice(0, 11).map(({ text }) => wordsOf(text)),
        /bedroom/i,
        /clothes/i,
        /food/i,
        /privacy/,
        /18/,
      ),
    true,
  ],
  [
    'skills: cooking, cleaning, ironing, budgeting, bills, jobs, driving at 17, a course at 16',
    ({ voice }) =>
      says(
        voice.slice(11, 23).map(({ text }) => wordsOf(text)),
        /cooking/,
        /cleaning/,
        /iron/,
        /budget/,
        /bills/,
        /job/,
        /Driving lessons at 17/,
        /course at 16/,
      ),
    true,
  ],
  [
    'support: people to talk to, post, dyslexia, tenancy, white goods',
    ({ voice }) =>
      says(
        voice.slice(23, 36).map(({ text }) => wordsOf(text)),
        /talk to/,
        /post/,
        /dyslexia/,
        /tenancy/,
        /white goods/,
      ),
    true,
  ],
  [
    'health: CAMHS, appointments, being ill, sport',
    ({ voice }) =>
      says(
        voice.slice(36).map(({ text }) => wordsOf(text)),
        /CAMHS/,
        /appointments/,
        /ill/,
        /sporty/,
      ),
    true,
  ],
  [
    'driving lessons at 17: nothing answers it, with a note',
    (d) => [d.commitments.items.some(({ respondsTo }) => respondsTo?.length), noted(d, 'missing', 'sh-theme-skills')],
    [false, true],
  ],

  // We will
  ['60 commitments', (d) => perTheme(d, d.commitments.items), [12, 12, 9, 4, 7, 16]],
  [
    'Respect: its 12',
    (d) => gists(d, 'sh-theme-respect'),
    [
      'Challenge disrespect',
      'Value diversity',
      'Involve, or explain',
      'Chances to take part',
      'A real part in reviews and pathway planning',
      'A role in overseeing the strategy',
      'Everyone knows the Promise',
      'Collect and use feedback',
      'Build on strengths',
      'Change workers only if it cannot be avoided',
      'Know how to reach your worker',
      'A locked box',
    ],
  ],
  [
    'Skills for life: its 12',
    (d) => gists(d, 'sh-theme-skills'),
    [
      'A Personal Education Plan',
      'Good schools',
      'Support and challenge schools',
      'Follow progress',
      'Understand trauma and attachment',
      'Avoid exclusion',
      'Adults who work as one',
      'Fewer young people NEET',
      'Routes into work',
      'Skills for independence, with carers',
      'Ready for interviews and work',
      'A choice of homes',
    ],
  ],
  [
    'Support: its 9',
    (d) => gists(d, 'sh-theme-support'),
    [
      'Safe, and not missing',
      'Celebrate, and stand by you',
      'Mark key events',
      'Contact with family',
      'Honesty',
      'Life story',
      'Listen; a visitor or advocate',
      'A clear plan with measurable aims',
      'Keep in touch after care',
    ],
  ],
  [
    'Keep healthy: its 4',
    (d) => gists(d, 'sh-theme-healthy'),
    [
      'Better health',
      'Tell health early; assessments and immunisations',
      'Dental care',
      'Health history, and adult services',
    ],
  ],
  [
    'Achieving permanence: its 7',
    (d) => gists(d, 'sh-theme-permanence'),
    [
      'Permanence early',
      'Return home',
      'Timely adoption',
      'Fostering for adoption',
      'Special guardianship',
      'More local foster carers',
      'Secure base training',
    ],
  ],
  [
    'Enablers: its 16',
    (d) => gists(d, 'sh-theme-enablers'),
    [
      'Children at the centre',
      'High aspirations',
      'Outcomes first: so what?',
      'Measure by impact',
      'Early help',
      'Safely fewer in care',
      'Manageable caseloads',
      'Fewer changes of worker',
      'Invest in the workforce',
      'A trained workforce',
      'Visited and seen alone',
      'Partners together',
      'Review plans',
      'Better supervision',
      'Independent Reviewing Officers',
      'Local offer, and support to 25',
    ],
  ],
  [
    'conditions kept: contact when wished, safe and best',
    ({ commitments }) => entry(commitments.items, 'sh-we-will-support-4').conditions?.length,
    3,
  ],
  [
    'fallbacks kept: challenge, explain, tell, step in, find again',
    ({ commitments }) =>
      commitments.items.filter(({ fallback }) => fallback).map(({ id }) => id.replace('sh-we-will-', '')),
    ['respect-1', 'respect-3', 'respect-10', 'skills-2', 'skills-3', 'support-9'],
  ],
  [
    'lines that speak to the child, and a note on “you” and “they”',
    (d) => [
      d.commitments.items.filter(({ addressee }) => addressee === 'child').map(({ id }) => id),
      noted(d, 'discrepancy', 'sh-we-will-respect-11'),
    ],
    [['sh-we-will-respect-11', 'sh-we-will-skills-1'], true],
  ],
  ['a note on the stray semicolon', (d) => noted(d, 'layout', 'sh-theme-enablers'), true],
  ['a note on lists that pages split', (d) => noted(d, 'layout', 'sh-theme-respect', 'sh-theme-permanence'), true],
];
