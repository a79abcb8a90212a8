import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { trendOf } from '../../../src/model/trend.js';
import type { Indicator, Indicators, Observation } from '../../../src/schema/indicators.js';

const figure = (end: string, value?: number, other: object = {}) =>
  ({
    id: `f${end}`,
    indicator: 'rate',
    area: 'here',
    period: { kind: 'instant', end },
    status: 'final',
    ...(value === undefined ? { missing: { reason: 'suppressed' } } : { value }),
    ...other,
  }) as Observation;

/** The trend up to the first of the figures. */
function trend(observations: Observation[], indicator: Partial<Indicator> = {}) {
  const items = [{ id: 'rate', name: 'Rate', unit: 'percent', polarity: 'neutral', ...indicator } as Indicator];
  const indicators: Indicators = { items, targets: [], observations, groups: [] };
  return trendOf({ indicator: items[0]!, observation: observations[0]! }, indicators);
}
const heights = (observations: Observation[], indicator?: Partial<Indicator>) =>
  trend(observations, indicator)?.runs.map((run) => run.map(({ y }) => Math.round(y * 100)));

describe('trendOf', () => {
  it('joins the figures up to the one that is shown, oldest first, by their time', () => {
    const found = trend([figure('2024', 60), figure('2022', 40), figure('2023', 50), figure('2025', 90)])!;

    assert.deepEqual(found.runs, [
      [
        { x: 0, y: 0 },
        { x: 0.5, y: 0.5 },
        { x: 1, y: 1 },
      ],
    ]);
    assert.deepEqual([found.first.value, found.last.value], [40, 60]);
  });

  it('leaves a gap where a figure is missing, and none is drawn as 0', () => {
    assert.deepEqual(heights([figure('2025', 60), figure('2024', 50), figure('2023'), figure('2022', 40)]), [
      [0],
      [50, 100],
    ]);
  });

  it('leaves a gap where a year was not reported at all', () => {
    assert.deepEqual(heights([figure('2026', 60), figure('2025', 50), figure('2022', 45), figure('2021', 40)]), [
      [0, 25],
      [50, 100],
    ]);
  });

  const apart: [what: string, other: object][] = [
    ['other areas', { area: 'england' }],
    ['the council’s own records', { status: 'management-information' }],
    ['parts of the whole', { breakdown: [{ dimension: 'sex', category: 'girls' }] }],
    ['other people', { cohorts: ['girls'] }],
    ['no time', { period: { kind: 'instant' } }],
    ['a period of another length', { period: { kind: 'interval', start: '2024-01-01', end: '2024-03-31' } }],
  ];
  for (const [what, other] of apart) {
    it(`never joins with ${what}`, () => {
      assert.equal(trend([figure('2025', 60), figure('2024', 10, other)]), undefined);
    });
  }

  it('takes a figure that was revised as it is now', () => {
    const old = figure('2024', 10);
    const now = figure('2024', 40, { id: 'new', revisionOf: old.id });
    assert.equal(trend([figure('2025', 60), old, now])!.first.value, 40);
  });

  it('begins anew where the definition changed', () => {
    const definitionChanges = [{ from: '2024', note: 'New' }];
    const found = trend([figure('2025', 60), figure('2024', 50), figure('2023', 10)], { definitionChanges })!;
    assert.equal(found.first.value, 50);
  });

  it('does not make a steep line of a small change', () => {
    assert.deepEqual(heights([figure('2025', 100), figure('2024', 98)]), [[45, 55]]);
    assert.deepEqual(heights([figure('2025', 0), figure('2024', 0)]), [[50, 50]]);
  });

  it('is none for fewer than two numbers', () => {
    assert.equal(trend([figure('2025', 60), figure('2024')]), undefined);
    assert.equal(trend([figure('2025', 60)]), undefined);
  });
});
