import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ruleNames } from '../../../src/disclosure/finding.js';
import { presets } from '../../../src/disclosure/policy.js';
import { by, children, foundIn, from, hidden, measured, percent } from './planted.js';

const onDay = (end: string) => ({ period: { kind: 'instant', end } });
const april = (end: string) => from('2024-04-01', end);

/** A document, and what must be found in it: all of it, and nothing else. */
const planted: [what: string, document: object, found: string[]][] = [
  ['a small count', children({ value: 3 }), ['small error [0].value: 3']],
  [
    'a small upper number',
    percent({ value: 10, numerator: 4, denominator: 40 }),
    ['small error [0].numerator: 4 as numerator'],
  ],
  [
    'a tiny group',
    percent({ value: 50, numerator: 2, denominator: 4 }),
    [
      'small error [0].numerator: 2 as numerator',
      'small error [0].denominator: 4 as denominator',
      'complement error [0].value: 4 − 2 = 2: all but 2',
    ],
  ],
  [
    'a hidden part that its total gives back',
    children({ value: 12 }, { value: 9, ...by({ sex: 'boys' }) }, { ...hidden, ...by({ sex: 'girls' }) }),
    ['recovered error [2]: 12 in all, 9 shown: the hidden one is 3'],
  ],
  [
    'a hidden part of three',
    children(
      { value: 22 },
      { value: 9, ...by({ age: '5' }) },
      { value: 12, ...by({ age: '6' }) },
      { ...hidden, ...by({ age: '7' }) },
    ),
    ['recovered error [3]: 22 in all, 9 + 12 shown: the hidden one is 1'],
  ],
  [
    'two hidden parts that can only be small',
    children(
      { value: 20 },
      { value: 17, ...by({ home: 'foster' }) },
      { ...hidden, ...by({ home: 'secure' }) },
      { ...hidden, ...by({ home: 'hospital' }) },
    ),
    [
      'recovered error [2]: 20 in all, 17 shown: the 2 hidden ones are 3 together, this one 1 or 2',
      'recovered error [3]: 20 in all, 17 shown: the 2 hidden ones are 3 together, this one 1 or 2',
    ],
  ],
  [
    'a hidden total',
    children({ ...hidden }, { value: 9, ...by({ sex: 'boys' }) }, { value: 8, ...by({ sex: 'girls' }) }),
    ['recovered error [0]: 9 + 8 shown, in all 17'],
  ],
  [
    'a hidden cell in a table with two ways through it',
    children(
      { value: 60 },
      { value: 30, ...by({ sex: 'boys' }) },
      { value: 30, ...by({ sex: 'girls' }) },
      { value: 32, ...by({ age: 'under 10' }) },
      { value: 28, ...by({ age: '10 and over' }) },
      { value: 26, ...by({ sex: 'boys', age: 'under 10' }) },
      { ...hidden, ...by({ sex: 'boys', age: '10 and over' }) },
      { value: 6, ...by({ sex: 'girls', age: 'under 10' }) },
      { value: 24, ...by({ sex: 'girls', age: '10 and over' }) },
    ),
    ['recovered error [6]: 30 in all, 26 shown: the hidden one is 4'],
  ],
  [
    'a hidden share of a shared base',
    percent(
      { value: 90, numerator: 36, denominator: 40, ...by({ sex: 'boys' }) },
      { ...hidden, denominator: 40, ...by({ sex: 'girls' }) },
    ),
    [
      'complement error [0].value: 40 − 36 = 4: all but 4',
      'recovered error [1]: 40 in all, 36 shown: the hidden one is 4',
    ],
  ],
  [
    'a hidden percentage that is what is left of a hundred',
    percent({ value: 75, ...by({ sex: 'boys' }) }, { ...hidden, ...by({ sex: 'girls' }) }),
    ['recovered error [1]: 100 − 75 = 25 %'],
  ],
  [
    'a hidden quarter',
    children(
      { value: 40, ...april('2025-03-31') },
      { value: 13, ...april('2024-06-30') },
      { value: 14, ...from('2024-07-01', '2024-09-30') },
      { value: 11, ...from('2024-10-01', '2024-12-31') },
      { ...hidden, ...from('2025-01-01', '2025-03-31') },
    ),
    ['recovered error [4]: 40 in the whole time, 13 + 14 + 11 shown: the hidden one is 2'],
  ],
  [
    'a hidden group among several',
    measured(
      { unit: 'count', counts: 'young people' },
      { value: 30, cohorts: ['relevant', 'former'] },
      { value: 28, cohorts: ['former'] },
      { ...hidden, cohorts: ['relevant'] },
    ),
    [
      'recovered error [2]: 30 in the groups together, 28 shown: the hidden one is 2',
      'difference error [0].value: 30 − 28 = 2: those who are only in relevant',
    ],
  ],
  [
    'a percentage that gives a small count back',
    percent({ value: 11, denominator: 35 }),
    ['percent error [0].value: 11 % of 35 is 4'],
  ],
  [
    'a percentage of a number in words',
    percent({ value: 2, population: 'Of the 150 children in our care' }),
    ['percent error [0].value: 2 % of 150 is 3'],
  ],
  [
    'the few who are left over',
    percent({ value: 91, numerator: 32, denominator: 35 }),
    ['complement error [0].value: 35 − 32 = 3: all but 3'],
  ],
  [
    'the few whom no part counts',
    children({ value: 20 }, { value: 17, ...by({ sex: 'boys' }) }),
    ['complement error [0].value: 20 in all, 17 shown: 3 left over'],
  ],
  [
    'all of a tiny group',
    percent({ value: 100, numerator: 8, denominator: 8 }),
    ['all-or-none error [0].value: all of 8'],
  ],
  [
    'none of a tiny group',
    percent({ value: 0, numerator: 0, denominator: 7 }),
    ['all-or-none error [0].value: none of 7'],
  ],
  [
    'what was counted up to June and up to September',
    children({ value: 11, ...april('2024-06-30') }, { value: 13, ...april('2024-09-30') }),
    ['difference error [1].value: 13 − 11 = 2: those after 2024-06-30'],
  ],
  [
    'ages that overlap',
    children({ value: 24, ...by({ age: '16 to 17' }) }, { value: 26, ...by({ age: '16 to 18' }) }),
    ['difference error [1].value: 26 − 24 = 2: those of 16 to 18 who are not of 16 to 17'],
  ],
  [
    'two definitions of one group',
    percent(
      { value: 12, denominator: 100, ...by({ ethnicity: 'minority' }, 'including those who came alone') },
      { value: 9, denominator: 100, ...by({ ethnicity: 'minority' }, 'excluding those who came alone') },
    ),
    ['difference error [0].value: 12 % − 9 % = 3: those left out of one'],
  ],
  [
    'a percentage too fine for its base',
    percent({ value: 26.7, numerator: 12, denominator: 45 }),
    ['precision error [0].value: 26.7 %'],
  ],
  [
    'an average of a few',
    measured({ unit: 'days', cohorts: ['in-care'] }, { value: 431, denominator: 7 }),
    ['precision error [0].value: 431, of 7'],
  ],
  [
    'a rounded total beside exact parts',
    children(
      { value: 40, rounding: { base: 10 } },
      { value: 18, ...by({ sex: 'boys' }) },
      { value: 19, ...by({ sex: 'girls' }) },
    ),
    ['rounding error [0]: 18 + 19 shown, in all 37'],
  ],
  [
    'a number that stands for none',
    children({ value: -1 }),
    ['sentinel error [0].value: -1, which often stands for "missing"'],
  ],
  [
    '999',
    measured({ unit: 'percent', population: 'Children' }, { value: 999 }),
    ['sentinel error [0].value: 999, which often stands for "missing"'],
  ],
  [
    'a symbol that says how many at most',
    children({ missing: { reason: 'suppressed', symbol: '<5' } }),
    ['symbol error [0].missing.symbol: "<5"'],
  ],
  [
    'a table finer than its numbers',
    children(
      ...['boys', 'girls'].flatMap((sex) => ['north', 'south'].map((ward) => ({ ...hidden, ...by({ sex, ward }) }))),
    ),
    ['cross-break error [0]: sex × ward: 4 of 4 cells small or hidden'],
  ],
  [
    'a breakdown by one thing of which hardly anything is shown',
    children(
      { value: 500, ...by({ ethnicity: 'White British' }) },
      ...[1, 2, 3, 4, 5, 6, 7].map((group) => ({ ...hidden, ...by({ ethnicity: `Group ${group}` }) })),
    ),
    ['cross-break warning [0]: ethnicity: 7 of 8 cells small or hidden'],
  ],
  [
    'no breakdown by one thing of which a few are hidden',
    children(
      ...[1, 2, 3, 4].map((group) => ({ value: 50 + group, ...by({ ethnicity: `Group ${group}` }) })),
      ...[5, 6, 7, 8].map((group) => ({ ...hidden, ...by({ ethnicity: `Group ${group}` }) })),
    ),
    [],
  ],
  [
    'a total that leaves hidden parts out',
    percent(
      { value: 100, numerator: 60, denominator: 60 },
      { value: 100, numerator: 60, denominator: 60, ...by({ age: '17' }) },
      { ...hidden, ...by({ age: '18' }) },
    ),
    ['partly-hidden error [0].value: 60, made of 60 alone: 1 hidden part is left out'],
  ],
  [
    'a small number beside a hidden figure',
    children({ ...hidden, numerator: 3 }),
    ['leak error [0].numerator: 3 in a field beside a hidden figure', 'small error [0].numerator: 3 as numerator'],
  ],
  [
    'a field that pages pass over',
    children({ ...hidden, raw: '4' }),
    ['leak error [0].raw: "4" in a field beside a hidden figure'],
  ],
  [
    'a note that says it',
    children({ ...hidden, note: 'Three children moved.' }),
    ['leak error [0].note: “Three children” beside a hidden figure'],
  ],
  [
    'a translation that says it',
    children({ ...hidden, missing: { ...hidden.missing, note: { default: 'Hidden.', plain: 'Fewer than 3.' } } }),
    ['leak error [0].missing.note.plain: “Fewer than 3” beside a hidden figure'],
  ],
  [
    'the change since a hidden figure',
    children(
      { ...hidden, period: { kind: 'instant', end: '2024-03-31' } },
      { value: 9, note: 'Up by 5 since last year.' },
    ),
    ['leak error [1].note: “Up by 5”: 9 − 5 = 4, the hidden figure before it'],
  ],
  [
    'a trend value',
    children({ ...hidden, period: { kind: 'instant', end: '2024-03-31' } }, { value: 9, change: -2 }),
    ['leak error [1].change: 9 + 2 = 11, the hidden figure before it'],
  ],
];

describe('the disclosure audit', () => {
  for (const [what, document, found] of planted) {
    it(`finds ${what}`, () => {
      assert.deepEqual(foundIn(document).sort(), [...found].sort());
    });
  }

  it('has an error planted for every rule; a small number in a sentence is only warned about', () => {
    const elsewhere = ['identifier', 'earlier', 'words', 'inconsistent'];
    const errors = planted.flatMap(([, , found]) => found.filter((one) => one.includes(' error ')));
    assert.deepEqual(
      ruleNames.filter((rule) => !elsewhere.includes(rule) && !errors.some((one) => one.startsWith(rule))),
      [],
    );
  });

  it('warns only, where another body has published the figure, and once for each indicator', () => {
    const official = {
      ...percent(
        { value: 91, numerator: 32, denominator: 35, source: { document: 'statistics' } },
        { value: 95, numerator: 81, denominator: 85, source: { document: 'statistics' }, ...onDay('2024-03-31') },
      ),
      organisations: [{ id: 'department', name: 'Department', type: 'government' }],
      documents: [{ id: 'statistics', kind: 'statistics', organisation: 'department' }],
    };
    assert.deepEqual(foundIn(official), [
      'complement warning indicators.items[0]: 35 − 32 = 3: all but 3 (Measure, 2025-03-31), and 1 more like it',
    ]);
  });

  it('warns of a hidden part that is what is left only if the parts shown are all there are', () => {
    const places = children(
      { value: 250 },
      { value: 150, ...by({ home: 'foster' }) },
      { ...hidden, ...by({ home: 'secure' }) },
    );
    assert.deepEqual(foundIn(places), ['recovered warning [2]: 250 in all, 150 shown: the hidden one is 100']);

    const lastYear = [
      { value: 300, ...onDay('2024-03-31') },
      { value: 200, ...by({ home: 'foster' }), ...onDay('2024-03-31') },
      { value: 20, ...by({ home: 'secure' }), ...onDay('2024-03-31') },
    ];
    places.indicators.observations.push(...children(...lastYear).indicators.observations);
    assert.deepEqual(foundIn(places), []);
  });

  it('does not know what two hidden parts are of which either may be large', () => {
    const document = children(
      { value: 60 },
      { value: 20, ...by({ home: 'foster' }) },
      { ...hidden, ...by({ home: 'secure' }) },
      { ...hidden, ...by({ home: 'hospital' }) },
    );
    assert.deepEqual(foundIn(document), []);
  });

  it('warns of a few children in a sentence, and not of those who are nobody', () => {
    const said = (text: string) => foundIn({ notes: [{ text }] }).map((one) => one.replace(/:.*/, ''));

    for (const text of ['Three children were moved.', 'We met 4 of our care leavers.', 'two looked after children'])
      assert.deepEqual(said(text), ['words warning notes[0].text'], text);
    for (const text of [
      'No two children are the same.',
      'Two children’s homes',
      'One child said so.',
      'three children or more',
      '12 children',
      'section 3 of the Children Act',
      'Between 2 and 40 children',
    ])
      assert.deepEqual(said(text), [], text);
  });

  it('lets words be that say no more than that a figure is hidden because it is small', () => {
    const notes = [
      'Fewer than 6 are hidden.',
      '1 to 5 children.',
      'Of 120 children.',
      'Since 2019, for ages 5 to 16.',
      'See page 3.',
    ];
    for (const note of notes) assert.deepEqual(foundIn(children({ ...hidden, note })), [], note);
  });

  it('audits a megabyte of a council’s figures in less than two seconds', () => {
    const years = Array.from({ length: 250 }, (_, year) => year + 1800);
    const document = children(
      ...years.flatMap((year) => [
        { value: 600, ...onDay(`${year}-03-31`) },
        ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((ward) =>
          ['boys', 'girls'].map((sex) => ({ value: 30 + (year % 7), ...by({ ward, sex }), ...onDay(`${year}-03-31`) })),
        ),
        ...['a', 'b'].map((home) => ({ ...hidden, ...by({ home }), ...onDay(`${year}-03-31`) })),
        { value: 500, ...by({ home: 'c' }), ...onDay(`${year}-03-31`) },
      ]),
    );
    document.notes = Array.from({ length: 400 }, (_, at) => ({
      id: `note-${at}`,
      text: 'We listen to 12 children. '.repeat(20),
    }));
    assert.ok(JSON.stringify(document).length > 1_000_000);

    const start = process.cpuUsage();
    foundIn(document);
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms`);
  });

  it('keeps more back for the NHS, and wants the rest rounded', () => {
    assert.deepEqual(foundIn(children({ value: 7 }, { value: 12 }, { value: 15 }), { policy: presets.nhs }), [
      'small error [0].value: 7',
      'rounding error [1].value: 12',
    ]);
  });

  it('keeps everything under ten back where it is strict', () => {
    assert.deepEqual(foundIn(children({ value: 9 }, { value: 10 }), { policy: presets.strict }), [
      'small error [0].value: 9',
    ]);
  });
});
