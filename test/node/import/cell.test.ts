import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellOf, symbolMeanings, thousandsOf } from '../../../src/import/cell.js';
import { middleOf, modelYearOf } from '../../../src/import/ees/neighbours.js';
import { periodFaultOf, periodOf } from '../../../src/import/ees/period.js';

describe('cellOf', () => {
  const numbers: [string, number][] = [
    ['0', 0],
    ['79', 79],
    ['-1.72', -1.72],
    ['1,234', 1234],
    ['12,345,678.5', 12345678.5],
    [' 5 ', 5],
  ];
  for (const [text, value] of numbers)
    it(`reads "${text}" as ${value}`, () => assert.deepEqual(cellOf(text), { value }));

  const symbols: [string, string][] = [
    ['c', 'suppressed'],
    ['x', 'unavailable'],
    ['z', 'not-applicable'],
    ['k', 'low'],
    ['low', 'low'],
    ['u', 'unreliable'],
    [':', 'unavailable'],
    ['~', 'low'],
  ];
  for (const [symbol, reason] of symbols) {
    it(`reads "${symbol}" as a reason (${reason}), never as a number, and can say what it means`, () => {
      assert.deepEqual(cellOf(symbol), { missing: { reason, symbol } });
      assert.ok(symbolMeanings[symbol]);
    });
  }

  for (const text of ['large', 'NaN', 'Infinity', '1e5', '1,23', '12 %', 'C', '5-', '0x10', '__proto__', 'toString']) {
    it(`does not take "${text}" for a figure`, () => assert.deepEqual(cellOf(text), { odd: 'words' }));
  }

  it('says of a blank that it says nothing', () => assert.deepEqual(cellOf(''), { odd: 'blank' }));
});

describe('thousandsOf', () => {
  for (const [text, way] of [
    ['1,234', 'separated'],
    ['1234', 'plain'],
    ['999', undefined],
    ['c', undefined],
  ] as const) {
    it(`is ${way} for ${text}`, () => assert.equal(thousandsOf(text), way));
  }
});

describe('periodOf', () => {
  const march = { ends: '03-31', snapshot: false };
  const cases: [string, string, Parameters<typeof periodOf>[2], object][] = [
    ['2025', 'Reporting year', { ...march, snapshot: true }, { kind: 'instant', end: '2025-03-31' }],
    [
      '2025',
      'Reporting year',
      march,
      { kind: 'interval', start: '2024-04-01', end: '2025-03-31', yearType: 'financial' },
    ],
    [
      '2025',
      'Reporting year',
      { ends: '09-30', snapshot: false },
      { kind: 'interval', start: '2024-10-01', end: '2025-09-30' },
    ],
    ['2025', 'Reporting year', undefined, { kind: 'interval', end: '2025', asPrinted: 'Reporting year 2025' }],
    ['202425', 'Academic year', undefined, { kind: 'interval', end: '2024/25', yearType: 'academic' }],
    [
      '202425',
      'Financial year',
      undefined,
      { kind: 'interval', start: '2024-04-01', end: '2025-03-31', yearType: 'financial' },
    ],
    [
      '202425',
      'Financial year Q4',
      undefined,
      { kind: 'interval', start: '2025-01-01', end: '2025-03-31', yearType: 'financial' },
    ],
    [
      '2025',
      'Calendar year',
      undefined,
      { kind: 'interval', start: '2025-01-01', end: '2025-12-31', yearType: 'calendar' },
    ],
    ['2024', 'February', undefined, { kind: 'interval', start: '2024-02-01', end: '2024-02-29' }],
    ['202425', 'Autumn term', undefined, { kind: 'interval', end: '2024/25', asPrinted: 'Autumn term 2024/25' }],
  ];
  for (const [time, identifier, reporting, period] of cases) {
    it(`reads ${time}, ${identifier} as ${JSON.stringify(period)}`, () => {
      assert.equal(periodFaultOf(time, identifier), undefined);
      assert.deepEqual(periodOf(time, identifier, reporting), period);
    });
  }

  const faults: [string, string, string][] = [
    ['2025', 'Year of our Lord', 'identifier'],
    ['2024/25', 'Academic year', 'digits'],
    ['2025', 'Academic year', 'form'],
    ['202425', 'Reporting year', 'form'],
    ['202426', 'Academic year', 'not-consecutive'],
  ];
  for (const [time, identifier, fault] of faults) {
    it(`refuses ${time}, ${identifier} (${fault})`, () => assert.equal(periodFaultOf(time, identifier), fault));
  }

  it('knows that 1999 is followed by 00', () => assert.equal(periodFaultOf('199900', 'Academic year'), undefined));
});

describe('the middle of the neighbours', () => {
  const cases: [number[], 'median' | 'mean', number | undefined][] = [
    [[], 'median', undefined],
    [[7], 'median', 7],
    [[9, 1, 5], 'median', 5],
    [[1, 2, 10, 4], 'median', 3],
    [[1, 2, 10, 4], 'mean', 4.25],
    [[0.1, 0.2], 'mean', 0.15],
    [[100, 20, 3], 'median', 20],
  ];
  for (const [values, method, middle] of cases) {
    it(`is ${middle} as the ${method} of ${values.join(', ') || 'nothing'}`, () =>
      assert.equal(middleOf(values, method), middle));
  }

  for (const [name, year] of [
    ['sn_model_2025_wide.csv', '2025'],
    ['SN 2021.csv', '2021'],
    ['neighbours.csv', undefined],
    ['list-120250.csv', undefined],
  ] as const) {
    it(`is of the model ${year ?? 'that nobody names'} in ${name}`, () => assert.equal(modelYearOf(name), year));
  }
});
