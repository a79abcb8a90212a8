import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { endOf, endOfWhen, hasPassed, lengthOf, startOfWhen } from '../../../src/model/period.js';
import type { Period, When } from '../../../src/schema/when.js';

const financial = (value: string): When => ({ value, yearType: 'financial' });
const academic = (value: string): When => ({ value, yearType: 'academic' });

describe('endOfWhen', () => {
  const inOrder: When[] = [
    ...['2022', financial('2022/23'), '2023-03', '2023-04-01', '2023-04', academic('2022/23')],
    ...['2023-09-01', '2023', '2024-01-01', '2024-03-31', '2024-03', '2024'],
  ];

  it('sorts dates of every kind by when they end', () => {
    inOrder.slice(1).forEach((when, at) => {
      const before = inOrder[at]!;
      assert.ok(endOfWhen(before) < endOfWhen(when), `${words(before)} ends before ${words(when)}`);
    });
  });

  it('takes a year over two for its last day where it is known which kind it is', () => {
    assert.equal(endOfWhen(financial('2023/24')), '2024-03-31');
    assert.equal(endOfWhen(academic('2023/24')), '2024-08-31');
    assert.equal(endOfWhen('2023/24', 'financial'), '2024-03-31');
    assert.equal(endOfWhen(academic('2023/24'), 'financial'), '2024-08-31');
    assert.equal(endOfWhen('1999/00', 'financial'), '2000-03-31');
  });
});

describe('endOf', () => {
  const cases: [period: Partial<Period>, end: string][] = [
    [{ end: '2024-03-31' }, '2024-03-31'],
    [{ start: '2023-04-01', end: '2024-03-31' }, '2024-03-31'],
    [{ start: '2023-04-01' }, '2023-04-01'],
    [{ end: '2023/24', yearType: 'financial' }, '2024-03-31'],
    [{}, ''],
  ];
  for (const [period, end] of cases) {
    it(`is “${end}” for ${JSON.stringify(period)}`, () => assert.equal(endOf(period), end));
  }
});

describe('lengthOf', () => {
  const span = (start: When, end: When): Period => ({ kind: 'interval', start, end });
  const alike: [what: string, periods: Period[]][] = [
    [
      'points in time',
      [
        { kind: 'instant', end: '2024-03-31' },
        { kind: 'instant', end: '2025', yearType: 'financial' },
      ],
    ],
    ['months', [span('2024-02-01', '2024-02-29'), span('2025-03-01', '2025-03-31'), span('2025-02-01', '2025-02-28')]],
    [
      'quarters',
      [
        span('2024-04-01', '2024-06-30'),
        span('2024-07-01', '2024-09-30'),
        span('2025-01-01', '2025-03-31'),
        span('2024-12-01', '2025-02-28'),
        { kind: 'rolling', end: '2025-03-31', length: { n: 3, unit: 'months' } },
      ],
    ],
    ['half years', [span('2024-04-01', '2024-09-30'), span('2024-10-01', '2025-03-31')]],
    [
      'years',
      [
        span('2023-04-01', '2024-03-31'),
        span('2024-04-01', '2025-03-31'),
        span('2024-09-01', '2025-08-31'),
        span('2024-01-01', '2024-12-31'),
        span('2024-04-06', '2025-04-05'),
        span('2023-04', '2024-03'),
        span('2023-04-01', '2024-03'),
        span('2023-04', '2024-03-31'),
        span('2025', '2025'),
        { ...span('2023/24', '2023/24'), yearType: 'academic' },
        { kind: 'interval', end: '2024/25', yearType: 'financial' },
        { kind: 'rolling', end: '2025-09-30', length: { n: 12, unit: 'months' } },
        { kind: 'rolling', end: '2025-09-30', length: { n: 1, unit: 'years' } },
      ],
    ],
    [
      'periods that do not say how long they are',
      [
        { kind: 'interval', end: '2025-03-31' },
        { kind: 'interval', end: '2025' },
      ],
    ],
    [
      'three years',
      [
        span('2021-04-01', '2024-03-31'),
        { ...span('2021/22', '2023/24'), yearType: 'financial' },
        { kind: 'rolling', end: '2024-03-31', length: { n: 3, unit: 'years' } },
      ],
    ],
    [
      'four years',
      [span('2018', '2021'), span('2019', '2022'), { kind: 'rolling', end: '2022', length: { n: 4, unit: 'years' } }],
    ],
    ['ten years', [span('2016-04-01', '2026-03-31'), span('2016', '2025')]],
  ];
  for (const [what, periods] of alike) {
    it(`is the same for ${what}`, () => assert.equal(new Set(periods.map(lengthOf)).size, 1));
  }

  it('is another for each of them', () => {
    assert.equal(new Set(alike.map(([, [first]]) => lengthOf(first!))).size, alike.length);
  });
});

describe('startOfWhen', () => {
  for (const [when, start] of [
    ['2024', '2024'],
    ['2024-03', '2024-03'],
  ] as const) {
    it(`is ${start} for ${when}`, () => assert.equal(startOfWhen(when), start));
  }

  it('of a year over two is after the end of the year before it, and not after its own first day', () => {
    for (const [year, before, day] of [
      [financial('2023/24'), financial('2022/23'), '2023-04-01'],
      [academic('2023/24'), academic('2022/23'), '2023-09-01'],
      ['2023/24', '2022/23', '2024-01-01'],
    ] as const) {
      assert.ok(startOfWhen(year) > endOfWhen(before), words(year));
      assert.ok(startOfWhen(year) <= day, words(year));
    }
    assert.ok(startOfWhen('2023/24', 'academic') > '2023-08-31');
  });
});

describe('hasPassed', () => {
  const cases: [when: When, day: string, passed: boolean][] = [
    ['2020-01-31', '2020-01-31', false],
    ['2020-01-31', '2020-02-01', true],
    ['2020-01', '2020-01-31', false],
    ['2020-01', '2020-02-01', true],
    ['2020-02', '2020-02-29', false],
    ['2020', '2020-12-31', false],
    ['2020', '2021-01-01', true],
    [financial('2019/20'), '2020-03-31', false],
    [financial('2019/20'), '2020-04-01', true],
    ['2019/20', '2020-12-31', false],
    ['2019/20', '2021-01-01', true],
  ];
  for (const [when, day, passed] of cases) {
    it(`is ${passed} of ${words(when)} on ${day}`, () => assert.equal(hasPassed(when, day), passed));
  }
});

function words(when: When): string {
  return typeof when === 'string' ? when : `${when.yearType} ${when.value}`;
}
