import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapsOf } from '../../../src/model/line.js';
import { chartOf } from '../../../src/model/series.js';
import type { Area } from '../../../src/schema/areas.js';
import type { Indicator, Observation } from '../../../src/schema/indicators.js';

const areas: Area[] = [
  { id: 'here', name: 'Here', level: 'unitary' },
  { id: 'england', name: 'England', level: 'country' },
];

/** Figures of a place that end on these days; those of `no` are missing, with a reason. */
function figures(area: string, days: string[], more: Partial<Observation> & { no?: string[] } = {}): Observation[] {
  const { no = [], ...fields } = more;
  return [...days, ...no].map((end) => ({
    id: `${area} ${end} ${fields.status}`,
    indicator: 'measure',
    area,
    period: { kind: 'instant', end },
    ...(no.includes(end) ? { missing: { reason: 'suppressed' } } : { value: 5 }),
    status: 'final',
    ...fields,
  }));
}

/** When the lines of each series begin anew. */
function anew(observations: Observation[], indicator: Partial<Indicator> = {}): (string | undefined)[][] {
  const items: Indicator[] = [{ id: 'measure', name: 'Measure', unit: 'percent', polarity: 'higher', ...indicator }];
  const chart = chartOf('measure', { items, targets: [], groups: [], observations }, areas, [])!;
  return chart.series.map((one) => gapsOf(one, chart).map((at) => String(chart.periods[at]!.end)));
}

const marches = (...years: number[]) => years.map((year) => `${year}-03-31`);

describe('a line', () => {
  it('goes on over times of which only others have figures', () => {
    const records = figures('here', ['2024-06-30', '2024-09-30', '2024-12-31'], { status: 'management-information' });
    const published = ['here', 'england'].flatMap((area) => figures(area, marches(2023, 2024, 2025)));

    assert.deepEqual(anew([...published, ...records]), [[], [], []]);
  });

  it('goes on where others have another clock', () => {
    const year = (start: string, end: string): Partial<Observation> => ({ period: { kind: 'interval', start, end } });
    const years = [2022, 2023, 2024].flatMap((at) => [
      ...figures('here', [`${at}-08-31`], year(`${at - 1}-09-01`, `${at}-08-31`)),
      ...figures('england', [`${at}-03-31`], year(`${at - 1}-04-01`, `${at}-03-31`)),
    ]);

    assert.deepEqual(anew(years), [[], []]);
  });

  it('begins anew after a figure that is missing', () => {
    assert.deepEqual(anew(figures('here', marches(2023, 2025), { no: marches(2024) })), [['2025-03-31']]);
  });

  it('begins anew after a year of its own clock without a figure', () => {
    const england = figures('england', marches(2022, 2023, 2024, 2025));

    assert.deepEqual(anew([...figures('here', marches(2022, 2023, 2025)), ...england]), [['2025-03-31'], []]);
  });

  it('begins anew where the definition changed, even among times of which only others have figures', () => {
    const definitionChanges = [{ from: '2024-07-01', note: 'Counted anew.' }];
    const records = figures('here', ['2024-06-30', '2024-09-30'], { status: 'management-information' });

    assert.deepEqual(anew([...figures('here', marches(2023, 2024, 2025)), ...records], { definitionChanges }), [
      ['2025-03-31'],
      ['2024-09-30'],
    ]);
  });

  it('takes a month and its last day for one time of its clock', () => {
    const england = figures('england', ['2024-03']);

    assert.deepEqual(anew([...figures('here', marches(2023, 2024, 2025)), ...england])[0], []);
  });
});
