import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { figureOf, figuresOf, isLike } from '../../../src/model/figure.js';
import type { Area } from '../../../src/schema/areas.js';
import type { Indicators, Observation } from '../../../src/schema/indicators.js';
import type { Period } from '../../../src/schema/when.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- only the fields that matter are written */

const areas = [
  { id: 'england', name: 'England', level: 'country' },
  { id: 'here', name: 'Here', level: 'unitary' },
  { id: 'near', name: 'Neighbours', level: 'neighbours' },
] as Area[];

function one(id: string, end: string, fields: any = {}): Observation {
  return { id, indicator: 'a', area: 'here', period: { kind: 'instant', end }, value: 1, status: 'final', ...fields };
}

const quarter: Period = { kind: 'interval', start: '2024-10-01', end: '2024-12-31', yearType: 'financial' };

function documentOf(observations: Observation[], targets: any[] = [], indicator: any = {}): Indicators {
  return { items: [{ id: 'a', ...indicator }, { id: 'b' }], targets, observations, groups: [] } as any;
}

const shown = (id: string, observations: Observation[], places = areas) =>
  figureOf(id, documentOf(observations), places)?.observation.id;

describe('figureOf', () => {
  const newest: [what: string, observations: Observation[], id: string | undefined][] = [
    ['the newest', [one('x', '2023'), one('y', '2025'), one('z', '2024')], 'y'],
    ['the last of one date', [one('x', '2025'), one('y', '2025')], 'y'],
    ['that of the council', [one('x', '2025', { area: 'england' }), one('y', '2024')], 'y'],
    ['the whole, not a part', [one('x', '2025', { breakdown: [{}] }), one('y', '2024', { breakdown: [] })], 'y'],
    ['the revised', [one('y', '2025', { revisionOf: 'x' }), one('x', '2025')], 'y'],
    [
      'a reason, if it is newer than a figure',
      [one('x', '2024'), one('y', '2025', { value: undefined, missing: {} })],
      'y',
    ],
    ['none', [one('x', '2025', { area: 'england' }), one('y', '2025', { indicator: 'b' })], undefined],
  ];
  for (const [what, observations, id] of newest) {
    it(`shows of an indicator ${what}`, () => assert.equal(shown('a', observations), id));
  }

  it('shows the observation asked for, and one that shares its id with an indicator first', () => {
    assert.equal(shown('x', [one('x', '2020'), one('y', '2025')]), 'x');
    assert.equal(shown('a', [one('a', '2020'), one('y', '2025')]), 'a');
  });

  it('takes any figure for the council’s where no area is the council’s', () => {
    assert.equal(shown('a', [one('x', '2025', { area: 'anywhere' })], []), 'x');
  });

  it('guesses none of several areas where it is not told which is the council’s', () => {
    const observations = [one('x', '2024'), one('y', '2025', { area: 'near' })];
    assert.equal(shown('a', observations, []), undefined);
    assert.equal(shown('a', observations, [areas[2]!]), undefined);
  });

  it('shows nothing that has no indicator', () => {
    assert.equal(shown('x', [one('x', '2025', { indicator: 'lost' })]), undefined);
  });

  it('says where a figure is from that is not the council’s', () => {
    const document = documentOf([one('x', '2025'), one('y', '2025', { area: 'england' })]);

    assert.equal(figureOf('x', document, areas)!.elsewhere, undefined);
    assert.equal(figureOf('y', document, areas)!.elsewhere?.name, 'England');
  });

  const aims: [what: string, target: any, has: boolean][] = [
    ['without an area', { indicator: 'a' }, true],
    ['for this area', { indicator: 'a', area: 'here' }, true],
    ['for another area', { indicator: 'a', area: 'england' }, false],
    ['for another indicator', { indicator: 'b' }, false],
  ];
  for (const [what, target, has] of aims) {
    it(`has ${has ? 'a' : 'no'} target ${what}`, () => {
      const figure = figureOf('a', documentOf([one('x', '2025')], [target]), areas)!;
      assert.equal(figure.targets.length > 0, has);
    });
  }

  it('does not hold another area to the council’s target', () => {
    const document = documentOf([one('x', '2025', { area: 'england' })], [{ indicator: 'a' }]);
    assert.deepEqual(figureOf('x', document, areas)!.targets, []);
  });

  const others: [what: string, observations: Observation[], ids: string[]][] = [
    ['of the same date', [one('e', '2025', { area: 'england' }), one('n', '2025', { area: 'near' })], ['e', 'n']],
    ['the newest before', [one('e', '2023', { area: 'england' }), one('f', '2024', { area: 'england' })], ['f']],
    ['nothing later', [one('e', '2026', { area: 'england' })], []],
    ['nothing of another kind', [one('e', '2025', { area: 'england', status: 'management-information' })], []],
    ['nothing of other people', [one('e', '2025', { area: 'england', cohorts: ['girls'] })], []],
    ['nothing of a period of another length', [one('e', '', { area: 'england', period: quarter })], []],
    [
      'nothing that was revised',
      [one('e', '2025', { area: 'england' }), one('f', '2025', { area: 'england', revisionOf: 'e' })],
      ['f'],
    ],
    [
      'a reason why there is none',
      [one('e', '2025', { area: 'england', value: undefined, missing: { reason: 'unavailable' } })],
      ['e'],
    ],
    ['nothing that does not apply', [one('e', '2025', { area: 'england', missing: { reason: 'not-applicable' } })], []],
    ['no area that the document does not name', [one('e', '2025', { area: 'lost' })], []],
  ];
  for (const [what, observations, ids] of others) {
    it(`compares with other areas: ${what}`, () => {
      const { comparisons } = figureOf('x', documentOf([one('x', '2025'), ...observations]), areas)!;
      assert.deepEqual(
        comparisons.map(({ observation }) => observation.id),
        ids,
      );
    });
  }
});

describe('figuresOf', () => {
  const ids = (observations: Observation[]) =>
    figuresOf('a', documentOf(observations), areas).map(({ observation }) => observation.id);

  it('shows one figure of a measure that is published as a whole', () => {
    assert.deepEqual(ids([one('x', '2024'), one('y', '2025'), one('z', '2026', { breakdown: [{}] })]), ['y']);
  });

  it('shows each part of one that is published by parts alone, at the newest date and of the council', () => {
    const part = (id: string, end: string, area = 'here') => one(id, end, { area, breakdown: [{}] });
    const observations = [part('x', '2024'), part('y', '2025'), part('z', '2025'), part('w', '2026', 'england')];
    assert.deepEqual(ids(observations), ['y', 'z']);
  });

  it('shows nothing of one that has no figure', () => assert.deepEqual(ids([]), []));
});

describe('the figure before', () => {
  const cases: [what: string, before: Observation[], change: string | undefined, id: string | undefined][] = [
    ['the newest of those before', [one('p', '2022'), one('q', '2024')], undefined, 'q'],
    ['none later or of the same date', [one('p', '2026'), one('q', '2025')], undefined, undefined],
    ['none of another kind', [one('p', '2024', { status: 'management-information' })], undefined, undefined],
    ['none of another area', [one('p', '2024', { area: 'england' })], undefined, undefined],
    ['none of a period of another length', [one('p', '', { period: quarter })], undefined, undefined],
    ['none of another part', [one('p', '2024', { breakdown: [{ category: 'x' }] })], undefined, undefined],
    ['the revised', [one('q', '2024', { revisionOf: 'p' }), one('p', '2024')], undefined, 'q'],
    ['none before a change of definition', [one('p', '2024')], '2025', undefined],
    ['none if the definition changed in that very year', [one('p', '2024-03-31')], '2024', undefined],
    ['one after the definition changed', [one('p', '2024')], '2023', 'p'],
    ['one if the definition changes later', [one('p', '2024')], '2026', 'p'],
  ];
  for (const [what, before, change, id] of cases) {
    it(`is ${what}`, () => {
      const definitionChanges = change ? [{ from: change, note: 'New' }] : [];
      const document = documentOf([one('x', '2025'), ...before]);
      const items = document.items.map((item) => ({ ...item, definitionChanges }));
      assert.equal(figureOf('x', { ...document, items }, areas)!.previous?.id, id);
    });
  }
});

describe('isLike', () => {
  const cases: [what: string, one: any, other: any, like: boolean][] = [
    ['published statistics, final or not', {}, { status: 'provisional' }, true],
    ['management information', { status: 'management-information' }, { status: 'management-information' }, true],
    ['management information and statistics', { status: 'management-information' }, { status: 'as-printed' }, false],
    ['other indicators', {}, { indicator: 'b' }, false],
    ['other people', {}, { cohorts: ['girls'] }, false],
    ['two quarters', { period: quarter }, { period: { ...quarter, start: '2024-04-01', end: '2024-06-30' } }, true],
    ['a quarter and a point in time', { period: quarter }, {}, false],
  ];
  for (const [what, first, second, like] of cases) {
    it(`is ${like} of ${what}`, () => assert.equal(isLike(one('x', '2025', first), one('y', '2024', second)), like));
  }
});
