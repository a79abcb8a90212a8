import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, foundIn, from, hidden, named, namedIn } from './planted.js';
import type { Named } from './planted.js';

type Fields = Record<string, unknown>;

const percent = { unit: 'percent' };
const lastYear = { period: { kind: 'instant', end: '2024-03-31' } };
const careLeavers = { denominatorLabel: 'Care leavers' };

/** All, some, and the others, who are hidden. */
const among = (all: [string, number], some: [string, Fields, Fields?], others: string, fields?: Fields) =>
  named([all[0], { value: all[1] }], some, [others, hidden, fields]);

const all: [string, number] = ['Care leavers', 44];
const works: [string, Fields] = ['Care leavers in work', { value: 40 }];
const four = (at = 2) => [`recovered error [${at}]: 44 in all, 40 shown: the hidden one is 4`];

describe('indicators of which one says “not”', () => {
  it('give each other away beside a count of all', () => {
    assert.deepEqual(among(all, works, 'Care leavers not in work'), four());
    assert.deepEqual(among(all, [...works, careLeavers], 'Care leavers not in work', careLeavers), four());
    assert.deepEqual(
      among(all, ['Care leavers not in work', { value: 40 }], 'Care leavers in work').slice(0, 1),
      four(),
    );
    assert.deepEqual(
      among(['Our young people', 44], [...works, { population: 'Our young people' }], 'Care leavers not in work'),
      four(),
    );
    assert.deepEqual(among(['Care leavers', 64], works, 'Care leavers not in work'), [
      'recovered error [2]: 64 in all, 40 shown: the hidden one is 24',
    ]);
  });

  const ways: [yes: string, no: string][] = [
    ['Care leavers in suitable accommodation', 'Care leavers in unsuitable accommodation'],
    ['Care leavers who are in a job', 'Number of care leavers not in a job'],
    ['Care leavers with a plan', 'Care leavers without a plan'],
    ['Care leavers who had a check', 'Care leavers who had no check'],
    ['Care leavers who had a check', 'Care leavers who did not have a check'],
    ['Care leavers who received a letter', 'Care leavers who did not receive a letter'],
    ['Care leavers who have been seen', 'Care leavers who have not been seen'],
    ['Care leavers who are disabled', 'Care leavers who are non-disabled'],
  ];
  for (const [yes, no] of ways)
    it(`do so as “${yes}” and “${no}”`, () => {
      assert.deepEqual(among(all, [yes, { value: 40 }], no), four());
    });

  it('give each other away by the numbers that their percentages are of', () => {
    const share: Fields = { value: 85, numerator: 34, denominator: 40 };
    const six = ['recovered error [1]: 40 in all, 34 shown: the hidden one is 6'];
    assert.deepEqual(named(['In work', share, percent], ['Not in work', hidden, percent]), six);
    assert.deepEqual(named(['In work', share, percent], ['Not in work', { ...hidden, denominator: 40 }, percent]), six);
    assert.deepEqual(named(['In work', share, percent], ['Not in work', hidden]), six);
    const counted = { value: 34, denominator: 40 };
    assert.deepEqual(named(['In work', counted], ['Not in work', { ...hidden, denominator: 40 }]), six);
  });

  it('are what is left of a hundred', () => {
    const bare: Named = ['In work', { value: 85 }, { ...percent, ...careLeavers }];
    const rest = ['recovered error [1]: 100 − 85 = 15 %'];
    assert.deepEqual(named(bare, ['Not in work', hidden, percent]), rest);
    assert.deepEqual(named(bare, ['Not in work', hidden], ['Care leavers', { value: 40 }]), [
      'recovered error [1]: 85 % of 40, and the others are 6',
    ]);
    assert.deepEqual(
      named(bare, ['Not in work', hidden], ['Care leavers', { value: 400, rounding: { base: 10 } }]),
      [],
    );
  });

  it('go by the ids of indicators, too', () => {
    const ids = (id: string) => ({ id, ...careLeavers });
    const document = namedIn(
      ['Care leavers', { value: 44 }],
      ['With a job', { value: 40 }],
      ['Looking for one', hidden],
    );
    Object.assign(document.indicators.items[1], ids('in-work'));
    Object.assign(document.indicators.items[2], ids('not-in-work'));
    document.indicators.observations[1].indicator = 'in-work';
    document.indicators.observations[2].indicator = 'not-in-work';
    assert.deepEqual(foundIn(document), four());
  });

  it('are for people to judge where only names in other words let a reader think so', () => {
    const warned = ['recovered warning [2]: 44 in all, 40 shown: the hidden one is 4'];
    const near: [string, Fields] = ['Care leavers living in Wenlowdale', { value: 40 }];
    const far = 'Care leavers living outside Wenlowdale';
    assert.deepEqual(among(all, near, far), warned);
    assert.deepEqual(among(all, [...near, careLeavers], far, careLeavers), four());
    const other = { population: 'Former relevant young people' };
    assert.deepEqual(among(all, [...works, other], 'Care leavers not in work', other), warned);
    assert.deepEqual(
      among(
        ['Care leavers', 64],
        ['Care leavers in work who are parents', { value: 40 }],
        'Care leavers not in work who are parents',
      ),
      ['recovered warning [2]: 64 in all, 40 shown: the hidden one is 24'],
    );
    assert.deepEqual(
      named(
        ['Care leavers', { value: 64 }],
        works,
        ['Care leavers not in work', hidden],
        ['Care leavers whose work is not known', hidden],
      ),
      ['recovered warning [2]: 64 in all, 40 shown: the hidden one is 24'],
    );
  });

  it('say nothing of another place, time, part or group', () => {
    const no: Named = ['Care leavers not in work', hidden];
    const elsewhere: Fields[] = [
      { area: 'england' },
      lastYear,
      from('2024-04-01', '2025-03-31'),
      by({ sex: 'boys' }),
      { status: 'management-information' },
    ];
    for (const other of elsewhere) {
      assert.deepEqual(named(['Care leavers', { value: 44, ...other }], works, no), [], JSON.stringify(other));
      assert.deepEqual(named(['Care leavers', { value: 44 }], [works[0], { ...works[1], ...other }], no), []);
    }
    assert.deepEqual(named(['Children', { value: 44 }], works, no), []);
    assert.deepEqual(named(['Care leavers', { value: 44 }], works, ['Care leavers aged 17 not in work', hidden]), []);
    const of = (population: string) => ({ ...percent, population });
    const share = { value: 85, numerator: 34, denominator: 40 };
    assert.deepEqual(named(['In work', share, of('Aged 17')], ['Not in work', hidden, of('Aged 19')]), []);
    assert.deepEqual(named(['In work', share, percent], ['Not in work', { ...hidden, denominator: 60 }, percent]), []);
    const short = (shortName: string) => ({ ...percent, shortName });
    assert.deepEqual(
      named(['Work at 17', share, short('In work')], ['No work at 19', hidden, short('Not in work')]),
      [],
    );
    const groups = (group: string) => ({ ...percent, cohorts: [group] });
    assert.deepEqual(named(['In work', share, groups('former')], ['Not in work', hidden, groups('relevant')]), []);
  });

  it('say nothing where numbers are rounded, or others were counted beside the two before', () => {
    const ten = { rounding: { base: 10 } };
    const rounded: Named[] = [
      ['Care leavers', { value: 440, ...ten }],
      ['Care leavers in work', { value: 400, ...ten }],
    ];
    assert.deepEqual(named(...rounded, ['Care leavers not in work', hidden]), []);
    const before: Named[] = [
      ['Care leavers', { value: 60, ...lastYear }],
      ['Care leavers in work', { value: 30, ...lastYear }],
      ['Care leavers not in work', { value: 20, ...lastYear }],
    ];
    assert.deepEqual(
      named(['Care leavers', { value: 60 }], works, ['Care leavers not in work', hidden], ...before),
      [],
    );
    const shares = (yes: Fields, no: Fields): Named[] => [
      ['In work', yes, percent],
      ['Not in work', no, percent],
    ];
    const some = shares({ value: 60, ...lastYear }, { value: 25, ...lastYear });
    assert.deepEqual(named(...shares({ value: 85 }, hidden), ...some), []);
  });

  it('say nothing where both are shown, or more than there are in all', () => {
    assert.deepEqual(named(['Care leavers', { value: 64 }], works, ['Care leavers not in work', { value: 24 }]), []);
    assert.deepEqual(among(['Care leavers', 30], works, 'Care leavers not in work'), []);
  });

  it('give each other away together with what was published before', () => {
    const now = namedIn(
      ['Care leavers', { value: 44 }],
      ['Care leavers in work', hidden],
      ['Care leavers not in work', hidden],
    );
    const old = namedIn(['Care leavers', { missing: { reason: 'unavailable' } }], works);
    assert.deepEqual(foundIn(now), []);
    assert.deepEqual(foundIn(now, { against: [{ name: 'old.json', document: old }] }), [
      'earlier error [1]: old.json: indicators.observations[1] shows it: 40',
      'earlier error [2]: 44 in all, 40 shown: the hidden one is 4',
    ]);
  });
});
