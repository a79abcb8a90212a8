import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundIn, hidden, named, namedIn } from './planted.js';
import type { Named } from './planted.js';

type Fields = Record<string, unknown>;

const percent = { unit: 'percent' };
const lastYear = { period: { kind: 'instant', end: '2024-03-31' } };
const all: Named = ['Care leavers', { value: 40 }];
const three = (training: Fields = hidden, when: Fields = {}): Named[] => [
  ['Care leavers in education', { value: 10, ...when }],
  ['Care leavers in employment', { value: 12, ...when }],
  ['Care leavers in training', { ...training, ...when }],
];
const four = (severity: string) => [`recovered ${severity} [3]: 40 in all, 10 + 12 + 14 shown: the hidden one is 4`];

describe('several measures that are a whole by their names', () => {
  const rests = [
    'Care leavers not in education, employment or training',
    'Care leavers not in any of these',
    'Care leavers who are in none of these',
    'Care leavers not in any of the above',
  ];
  for (const rest of rests)
    it(`leave the hidden one over for people to judge, beside “${rest}”`, () => {
      assert.deepEqual(named(all, ...three(), [rest, { value: 14 }]), four('warning'));
    });

  it('do so beside the number of those in any of them', () => {
    assert.deepEqual(named(...three(), ['Care leavers in education, employment or training', { value: 26 }]), [
      'recovered warning [2]: 26 in all, 10 + 12 shown: the hidden one is 4',
    ]);
  });

  it('do so by the number that their percentages are of', () => {
    const share = (numerator: number) => ({ value: (100 * numerator) / 40, numerator, denominator: 40 });
    const shares = (rest: Fields) =>
      named(
        ['In education', share(10), percent],
        ['In employment', share(12), percent],
        ['In training', hidden, percent],
        ['Not in any of these', rest, percent],
      );
    assert.deepEqual(shares(share(14)), ['recovered warning [2]: 40 in all, 10 + 12 + 14 shown: the hidden one is 4']);
    assert.deepEqual(shares({ value: 50, numerator: 14, denominator: 28 }), []);
  });

  it('do so for sure where nobody is counted twice at another time', () => {
    const rest = rests[0]!;
    const then = (total: number): Named[] => [
      ['Care leavers', { value: total, ...lastYear }],
      ...three({ value: 8 }, lastYear),
      [rest, { value: 20, ...lastYear }],
    ];
    assert.deepEqual(named(all, ...three(), [rest, { value: 14 }], ...then(50)), four('error'));
    assert.deepEqual(named(all, ...three(), [rest, { value: 14 }], ...then(48)), []);
    assert.deepEqual(named(all, ...three(), [rest, { value: 14 }], ...then(60)), []);
  });

  it('say nothing where nothing says that they are all', () => {
    const others = ['Care leavers in touch', 'Care leavers not in touch', 'Care leavers not in education or custody'];
    for (const other of others) assert.deepEqual(named(all, ...three(), [other, { value: 14 }]), [], other);
    const elsewhere: Fields[] = [{ area: 'england' }, lastYear, { status: 'management-information' }];
    for (const other of elsewhere)
      assert.deepEqual(named(all, ...three(), [rests[0]!, { value: 14, ...other }]), [], JSON.stringify(other));
    assert.deepEqual(named(all, ...three(), [rests[0]!, { value: 14 }, { population: 'Aged 17' }]).length, 1);
    const [[name, figure], ...younger] = three() as [Named, Named, Named];
    const older: Named = [name, figure, { population: 'Aged 21' }];
    assert.deepEqual(named(all, older, ...younger, [rests[0]!, { value: 14 }, { population: 'Aged 17' }]), []);
  });

  it('say nothing where all are shown, two are hidden, or there are more than in all', () => {
    assert.deepEqual(named(all, ...three({ value: 14 }), [rests[0]!, { value: 14 }]), []);
    assert.deepEqual(named(['Care leavers', { value: 60 }], ...three(), [rests[0]!, hidden]), []);
    assert.deepEqual(named(all, ...three(), [rests[0]!, { value: 24 }]), []);
  });

  it('give away together with what was published before', () => {
    const now = namedIn(all, ...three(), [rests[0]!, hidden]);
    const gap = { missing: { reason: 'unavailable' } };
    const gaps = [all, ...three()].map(([name]): Named => [name, gap]);
    const old = namedIn(...gaps, [rests[0]!, { value: 14 }]);
    assert.deepEqual(foundIn(now), []);
    const found = foundIn(now, { against: [{ name: 'old.json', document: old }] });
    assert.ok(
      found.some((one) => /^earlier warning \[3\]: .+ 4$/.test(one)),
      String(found),
    );
  });
});
