import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf } from '../../../src/model/chart-kind.js';
import { chartOf } from '../../../src/model/series.js';
import type { Area } from '../../../src/schema/areas.js';
import type { Indicator, Indicators, Observation } from '../../../src/schema/indicators.js';
import type { Period } from '../../../src/schema/when.js';

const areas: Area[] = [
  { id: 'england', name: 'England', level: 'country' },
  { id: 'here', name: 'Here', level: 'unitary' },
];

function figure(year: number, value: number | undefined, more: Partial<Observation> = {}): Observation {
  return {
    id: `${more.area ?? 'here'}-${year}-${more.status ?? 'final'}`,
    indicator: 'measure',
    area: 'here',
    period: { kind: 'instant', end: `${year}-03-31` },
    value,
    status: 'final',
    ...more,
  };
}

function chart(observations: Observation[], indicator: Partial<Indicator> = {}) {
  const items: Indicator[] = [{ id: 'measure', name: 'Measure', unit: 'percent', polarity: 'higher', ...indicator }];
  const document: Indicators = { items, targets: [], groups: [], observations };
  return chartOf('measure', document, areas, [])!;
}

const values = (one: ReturnType<typeof chart>) => one.series.map(({ figures }) => figures.map((each) => each?.value));

describe('chartOf', () => {
  it('is oldest first, the council before others, with a hole where there is no figure', () => {
    const made = chart([
      figure(2025, 3),
      figure(2023, 1),
      figure(2025, 30, { area: 'england' }),
      figure(2024, 20, { area: 'england' }),
    ]);

    assert.deepEqual(
      made.periods.map(({ end }) => end),
      ['2023-03-31', '2024-03-31', '2025-03-31'],
    );
    assert.deepEqual(
      made.series.map(({ area }) => area?.name),
      ['Here', 'England'],
    );
    assert.deepEqual(values(made), [
      [1, undefined, 3],
      [undefined, 20, 30],
    ]);
  });

  it('never joins the council’s own records with statistics', () => {
    const made = chart([figure(2024, 1), figure(2025, 2, { status: 'management-information' })]);

    assert.deepEqual(values(made), [
      [1, undefined],
      [undefined, 2],
    ]);
    assert.deepEqual(
      made.series.map(({ management }) => management),
      [false, true],
    );
  });

  it('shows a revision, and remembers what was there before', () => {
    const made = chart([
      figure(2025, 50, { id: 'old' }),
      figure(2025, 52, { id: 'new', status: 'revised', revisionOf: 'old' }),
    ]);

    assert.deepEqual(values(made), [[52]]);
    assert.equal(made.before.get('new')?.value, 50);
  });

  it('breaks where the definition changed, and only there', () => {
    const definitionChanges = [{ from: '2024-06-01', note: 'Counted anew.' }];
    const made = chart([figure(2023, 1), figure(2024, 2), figure(2025, 3), figure(2026, 4)], { definitionChanges });

    assert.deepEqual(made.breaks, [2]);
  });

  const borders: [from: string, days: string[], breaks: number[]][] = [
    ['2024', ['2023-12-31', '2024-12-31', '2025-12-31'], [1]],
    ['2024', ['2023', '2024', '2025'], [1]],
    ['2024-03', ['2023-03-31', '2024-03-31', '2025-03-31'], [1]],
    ['2024-06', ['2023-06-30', '2024-06-30', '2025-06-30'], [1]],
    ['2024', ['2023-03-31', '2024-03-31', '2025-03-31'], [1, 2]],
    ['2024-03', ['2024-02-29', '2024-03-10', '2024-03-31', '2024-04-30'], [1, 2]],
  ];
  for (const [from, days, breaks] of borders) {
    it(`breaks ${breaks.length > 1 ? 'on both sides of a figure that may be either' : 'once'}, of ${days.join(', ')} counted anew from ${from}`, () => {
      const figures = days.map((end) => figure(2024, 1, { period: { kind: 'instant', end } }));

      assert.deepEqual(chart(figures, { definitionChanges: [{ from, note: 'Counted anew.' }] }).breaks, breaks);
    });
  }

  for (const [yearType, first, last] of [
    ['academic', '09-01', '08-31'],
    ['financial', '04-01', '03-31'],
  ] as const) {
    const years = [2019, 2020, 2021, 2022].map((year) =>
      figure(year, 1, {
        period: { kind: 'interval', start: `${year - 1}-${first}`, end: `${year}-${last}`, yearType },
      }),
    );
    for (const from of ['2020/21', { value: '2020/21', yearType }]) {
      it(`breaks between ${yearType} years once where the later one is counted anew, from ${JSON.stringify(from)}`, () => {
        assert.deepEqual(chart(years, { definitionChanges: [{ from, note: 'Counted anew.' }] }).breaks, [2]);
      });
    }
  }

  it('keeps the two clocks apart', () => {
    const made = chart([
      figure(2025, 1, { id: 'school', period: { kind: 'interval', end: '2024/25', yearType: 'academic' } }),
      figure(2025, 2),
    ]);

    assert.equal(made.periods.length, 2);
  });

  it('keeps a quarter and a year apart that end on one day, and turns from the one to the other', () => {
    const span = (start: string, end: string) => ({ kind: 'interval' as const, start, end });
    const made = chart([
      ...[41, 44, 39, 47].map((value, at) =>
        figure(at, value, {
          period: span(
            ...([
              ['2024-04-01', '2024-06-30'],
              ['2024-07-01', '2024-09-30'],
              ['2024-10-01', '2024-12-31'],
              ['2025-01-01', '2025-03-31'],
            ][at] as [string, string]),
          ),
        }),
      ),
      figure(2025, 171, { period: span('2024-04-01', '2025-03-31') }),
      figure(2026, 12, { period: span('2025-04-01', '2025-06-30') }),
    ]);

    assert.deepEqual(values(made), [[41, 44, 39, 47, 12, 171]]);
    assert.deepEqual([made.turns, made.breaks], [[5], []]);
  });

  it('takes a year for the same however it is written', () => {
    const year = (period: Partial<Period>, area: string) =>
      figure(2025, 1, { area, period: { kind: 'interval', yearType: 'financial', ...period } });
    const made = chart([
      year({ start: '2024-04-01', end: '2025-03-31' }, 'here'),
      year({ end: '2024/25' }, 'england'),
      figure(2026, 2, { period: { kind: 'rolling', length: { n: 12, unit: 'months' }, end: '2026-03-31' } }),
    ]);

    assert.deepEqual([made.periods.length, made.turns], [2, []]);
  });

  it('leaves parts out where there is a whole, and else has a series for each', () => {
    const part = (category: string, value: number) =>
      figure(2025, value, { id: category, breakdown: [{ dimension: 'sex', category }] });

    assert.deepEqual(values(chart([part('boys', 6), part('girls', 4)])), [[6], [4]]);
    assert.deepEqual(values(chart([part('boys', 6), figure(2025, 10)])), [[10]]);
  });

  it('is nothing for a measure without figures, or that is not there', () => {
    assert.equal(chart([]), undefined);
    assert.equal(chartOf('other', { items: [], targets: [], groups: [], observations: [] }, areas, []), undefined);
  });
});

describe('kindOf', () => {
  it('is a line over time, and bars where there is nothing to join', () => {
    assert.equal(kindOf(chart([figure(2024, 1), figure(2025, 2)])), 'line');
    assert.equal(kindOf(chart([figure(2025, 2), figure(2025, 3, { area: 'england' })])), 'bar');
    const year: Period = { kind: 'interval', start: '2024-04-01', end: '2025-03-31' };
    assert.equal(kindOf(chart([figure(2025, 2), figure(2025, 3, { id: 'year', period: year })])), 'bar');
    assert.equal(
      kindOf(chart([figure(2024, 1), figure(2025, undefined, { missing: { reason: 'suppressed' } })])),
      'bar',
    );
  });
});
