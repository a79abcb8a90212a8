import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { meetsTarget, standingOf, targetsOf } from '../../../src/model/target.js';
import type { Observation, Target } from '../../../src/schema/indicators.js';

type Case = [figure: number | undefined, qualifier: string, met: boolean | undefined];

const targets: [target: Partial<Target>, ...cases: Case[]][] = [
  [{ kind: 'value', operator: '>=', value: 10 }, [9, 'exact', false], [10, 'exact', true], [11, 'exact', true]],
  [{ kind: 'value', operator: '<=', value: 10 }, [9, 'exact', true], [10, 'exact', true], [11, 'exact', false]],
  [{ kind: 'value', operator: '>', value: 10 }, [10, 'exact', false], [10.1, 'exact', true]],
  [{ kind: 'value', operator: '<', value: 10 }, [10, 'exact', false], [9.9, 'exact', true]],
  [{ kind: 'value', operator: '=', value: 10 }, [10, 'exact', true], [9, 'exact', false], [11, 'exact', false]],
  [{ kind: 'threshold', operator: '>=', value: 0 }, [0, 'exact', true], [-1, 'exact', false]],
  [
    { kind: 'range', value: 5, to: 10 },
    [4, 'exact', false],
    [5, 'exact', true],
    [10, 'exact', true],
    [11, 'exact', false],
  ],
  [{ kind: 'range', value: 5, to: 10 }, [10, 'more-than', false], [5, 'more-than', undefined], [4, 'at-most', false]],

  [
    { kind: 'value', operator: '<=', value: 10 },
    [10, 'more-than', false],
    [9, 'more-than', undefined],
    [10, 'at-least', undefined],
  ],
  [
    { kind: 'value', operator: '<=', value: 10 },
    [11, 'at-least', false],
    [10, 'less-than', true],
    [10, 'at-most', true],
    [11, 'less-than', undefined],
  ],
  [
    { kind: 'value', operator: '>=', value: 10 },
    [10, 'less-than', false],
    [10, 'at-most', undefined],
    [9, 'at-most', false],
  ],
  [
    { kind: 'value', operator: '>=', value: 10 },
    [10, 'at-least', true],
    [10, 'more-than', true],
    [9, 'more-than', undefined],
  ],
  [
    { kind: 'value', operator: '>', value: 10 },
    [10, 'more-than', true],
    [10, 'at-least', undefined],
    [10, 'at-most', false],
  ],
  [
    { kind: 'value', operator: '<', value: 10 },
    [10, 'less-than', true],
    [10, 'at-most', undefined],
    [10, 'at-least', false],
  ],
  [
    { kind: 'value', operator: '=', value: 10 },
    [10, 'more-than', false],
    [10, 'approx', undefined],
    [9, 'a-new-word', undefined],
  ],

  [{ kind: 'value', operator: '>=', value: 10 }, [undefined, 'exact', undefined]],
  [{ kind: 'value', value: 10 }, [10, 'exact', undefined]],
  [{ kind: 'value', operator: '>=' }, [10, 'exact', undefined]],
  [{ kind: 'range', value: 5 }, [7, 'exact', undefined]],
  [{ kind: 'direction', direction: 'increase' }, [7, 'exact', undefined]],
  [{ kind: 'to-be-set' }, [7, 'exact', undefined]],
  [{ kind: 'tomorrow' as 'value', operator: '>=', value: 1 }, [7, 'exact', undefined]],
];

const period = { kind: 'instant', end: '2025-03-31' } as Observation['period'];
const better = { polarity: 'higher' } as const;

describe('standingOf', () => {
  const of = (end: string, yearType?: 'financial') => ({ kind: 'open', end, ...(yearType && { yearType }) }) as const;
  const by = (end: string | undefined) =>
    ({ kind: 'value', operator: '>=', value: 10, ...(end && { period: of(end, 'financial') }) }) as Target;

  const ends: [target: string | undefined, figure: string, due: boolean][] = [
    ['2025-03-31', '2025-03-31', true],
    ['2025-03-31', '2025-03-30', false],
    ['2025-03', '2025-03-31', true],
    ['2025-02', '2025-02-28', true],
    ['2025-03', '2025-02-28', false],
    ['2025', '2025-12-31', true],
    ['2025', '2025-03-31', false],
    ['2025', '2025', true],
    ['2025-12-31', '2025', true],
    ['2024/25', '2025-03-31', true],
    [undefined, '2025-03-31', false],
  ];
  for (const [end, figure, due] of ends) {
    it(`a target by ${end ?? 'no date'} is ${due ? 'missed' : 'not met yet'} with too low a figure of ${figure}`, () => {
      const standing = standingOf(by(end), { value: 9, period: of(figure) }, better, '2025-01-01');

      assert.equal(standing, due ? 'missed' : 'notMet');
    });
  }

  const days: [today: string, end: string | undefined, figure: string, value: number | undefined, standing?: string][] =
    [
      ['2025-03-31', '2025-03-31', '2024-03-31', 9, 'notMet'],
      ['2025-03-31', '2025-03-31', '2024-03-31', 11, 'met'],
      ['2025-04-01', '2025-03-31', '2024-03-31', 9, 'noneYet'],
      ['2025-04-01', '2025-03-31', '2024-03-31', 11, 'noneYet'],
      ['2025-04-01', '2025-03-31', '2024-03-31', undefined, 'noneYet'],
      ['2025-04-01', '2025-03-31', '2025-03-31', 9, 'missed'],
      ['2025-04-01', '2025-03-31', '2025-03-31', undefined],
      ['2025-12-31', '2025', '2024', 9, 'notMet'],
      ['2026-01-01', '2025', '2024', 9, 'noneYet'],
      ['2999-01-01', undefined, '2024', 9, 'notMet'],
    ];
  for (const [today, end, figure, value, standing] of days) {
    it(`on ${today}, ${value ?? 'no value'} in ${figure} against 10 by ${end ?? 'no date'} is ${standing ?? 'unsaid'}`, () => {
      assert.equal(standingOf(by(end), { value, period: of(figure) } as Observation, better, today), standing);
    });
  }
});

describe('meetsTarget', () => {
  for (const [target, ...cases] of targets) {
    const { kind, operator = '', value = '', to } = target;
    for (const [figure, qualifier, met] of cases) {
      const words = met === undefined ? 'cannot be said' : met ? 'is true' : 'is false';
      it(`${words} of ${qualifier} ${figure} for ${kind} ${operator} ${value}${to ? ` to ${to}` : ''}`, () => {
        const observation = { value: figure, qualifier: qualifier as Observation['qualifier'] };

        assert.equal(meetsTarget(target as Target, observation, better), met);
      });
    }
  }

  const least = { kind: 'value', operator: '>=', value: 1 } as Target;

  it('takes a figure without a qualifier for exact', () => {
    assert.equal(meetsTarget(least, { value: 1 }, better), true);
  });

  it('says nothing of a measure of which neither way is better', () => {
    assert.equal(meetsTarget(least, { value: 1 }, { polarity: 'neutral' }), undefined);
  });
});

describe('targetsOf', () => {
  const figure = { indicator: 'a', area: 'here', period } as Observation;
  const one = (id: string, fields: object = {}) => ({ id, indicator: 'a', setBy: 'council', ...fields }) as Target;
  const ids = (targets: Target[], of = figure) => targetsOf(of, targets, 'here').map(({ id }) => id);

  it('takes the target in whose time the figure is, not the first that is written', () => {
    const past = one('past', { period: { end: '2024-03-31' } });
    const now = one('now', { period: { start: '2024-04-01', end: '2025-03-31' } });
    const later = one('later', { period: { end: '2028-03-31' } });

    assert.deepEqual(ids([past, later, now]), ['now']);
    assert.deepEqual(ids([past, later]), ['later']);
    assert.deepEqual(ids([past]), []);
  });

  it('takes one without a date where none with a date counts', () => {
    assert.deepEqual(ids([one('ever'), one('now', { period: { end: '2025-03-31' } })]), ['now']);
    assert.deepEqual(ids([one('past', { period: { end: '2024' } }), one('ever')]), ['ever']);
  });

  it('gives the council’s and the nation’s both, each once', () => {
    assert.deepEqual(ids([one('n', { setBy: 'national' }), one('c'), one('c2')]), ['n', 'c']);
  });

  it('holds no part of the whole to a target for the whole', () => {
    assert.deepEqual(ids([one('c')], { ...figure, breakdown: [{ dimension: 'sex', category: 'boys' }] }), []);
  });
});
