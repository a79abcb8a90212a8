import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { spanOf } from '../../../src/model/span.js';
import type { Period } from '../../../src/schema/when.js';

const period = (fields: Partial<Period>): Period => ({ kind: 'interval', ...fields });
const year = period({ start: '2024-04-01', end: '2025-03-31' });

describe('spanOf', () => {
  const cases: [what: string, one: Period, other: Period, same: boolean][] = [
    ['a quarter and a year', period({ start: '2025-01-01', end: '2025-03-31' }), year, false],
    ['a point in time and a year', { kind: 'instant', end: '2025-03-31' }, year, false],
    ['a year written in two ways', period({ end: '2024/25', yearType: 'financial' }), year, true],
    ['two years', period({ start: '2023-04-01', end: '2024-03-31' }), year, false],
    [
      'two terms of one year',
      period({ end: '2024/25', asPrinted: 'Autumn term 2024/25' }),
      period({ end: '2024/25', asPrinted: 'Spring term 2024/25' }),
      false,
    ],
    [
      'one day, printed in two ways',
      { kind: 'instant', end: '2025-03-31', asPrinted: 'at year end' },
      { kind: 'instant', end: '2025-03-31' },
      true,
    ],
    ['two times without dates', period({ asPrinted: 'before' }), period({ asPrinted: 'after' }), false],
  ];
  for (const [what, one, other, same] of cases) {
    it(`is ${same ? 'the same' : 'another'} for ${what}`, () => assert.equal(spanOf(one) === spanOf(other), same));
  }
});
