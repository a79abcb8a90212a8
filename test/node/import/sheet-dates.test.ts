import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dayOf, periodOf, whenOf } from '../../../src/import/sheet/dates.js';

describe('dayOf', () => {
  const days: [raw: string, day: string][] = [
    ['31/03/2026', '2026-03-31'],
    ['03/04/2026', '2026-04-03'],
    ['1.2.2026', '2026-02-01'],
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31 00:00:00', '2026-03-31'],
    ['31 March 2026', '2026-03-31'],
    ['1st Feb 2026', '2026-02-01'],
    ['31-Mar-2026', '2026-03-31'],
  ];
  for (const [raw, day] of days) it(`reads ${raw} in the British order`, () => assert.equal(dayOf(raw), day));

  const faults: [raw: string, why: string][] = [
    ['03/31/2026', 'month-first'],
    ['31/03/26', 'short-year'],
    ['31-Mar-26', 'short-year'],
    ['Mar-26', 'month-cut'],
    ['30/02/2026', 'no-such-day'],
    ['31/13/2026', 'no-such-day'],
    ['46112', 'day-number'],
    ['last spring', 'not-a-date'],
    ['31 Foo 2026', 'not-a-date'],
  ];
  for (const [raw, why] of faults) it(`never guesses what ${raw} means`, () => assert.deepEqual(dayOf(raw), { why }));
});

describe('whenOf', () => {
  const dates = [
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['March 2026', '2026-03'],
    ['2025/26', '2025/26'],
    ['2025-26', '2025/26'],
    ['31/03/2026', '2026-03-31'],
  ] as const;
  for (const [raw, date] of dates) it(`reads ${raw} as exactly as it is given`, () => assert.equal(whenOf(raw), date));

  it('does not guess whether 2010-11 is a month or two years', () => {
    assert.equal(whenOf('2010-12'), '2010-12');
    assert.equal(whenOf('2010/11'), '2010/11');
    for (const raw of ['2010-11', '2025/27']) assert.deepEqual(whenOf(raw), { why: 'not-a-period' });
  });
});

describe('periodOf', () => {
  const periods = [
    ['31/03/2026', undefined, 'instant', undefined, '2026-03-31'],
    ['February 2024', undefined, 'interval', '2024-02-01', '2024-02-29'],
    ['2025', undefined, 'interval', '2025-01-01', '2025-12-31'],
    ['2025/26', 'financial', 'interval', '2025-04-01', '2026-03-31'],
    ['2025-2026', 'academic', 'interval', '2025-09-01', '2026-08-31'],
    ['Q1 2025/26', undefined, 'interval', '2025-04-01', '2025-06-30'],
    ['2025/26 Q3', undefined, 'interval', '2025-10-01', '2025-12-31'],
    ['Q4 2025/26', undefined, 'interval', '2026-01-01', '2026-03-31'],
  ] as const;
  for (const [raw, clock, kind, start, end] of periods) {
    it(`takes ${raw}${clock ? `, ${clock},` : ''} for ${start ?? 'the day'} to ${end}`, () => {
      const period = periodOf(raw, clock);
      assert.ok('kind' in period);
      assert.deepEqual([period.kind, period.start, period.end], [kind, start, end]);
    });
  }

  it('does not guess which year one over two is', () => {
    assert.deepEqual(periodOf('2025/26', undefined), { why: 'which-year' });
    assert.deepEqual(periodOf('2025/26', 'calendar'), { why: 'which-year' });
    assert.deepEqual(periodOf('2025', 'financial'), { why: 'which-year' });
  });
});
