import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, children, foundIn, from, hidden, named } from './planted.js';
import type { Named } from './planted.js';

type Fields = Record<string, unknown>;

const march = from('2024-04-01', '2025-03-31');
const june = from('2024-07-01', '2025-06-30');
const first = from('2024-04-01', '2024-06-30');
const last = from('2025-04-01', '2025-06-30');

/** Twelve months to March and to June, the quarter before them and the one after them. */
const rolling = (...figures: [march: Fields, june: Fields, first: Fields, last: Fields]) =>
  foundIn(children(...[march, june, first, last].map((time, at) => ({ ...figures[at], ...time }))));

describe('times that overlap', () => {
  it('give a hidden one at their end, or at their beginning, away', () => {
    assert.deepEqual(rolling({ value: 80 }, { value: 75 }, { value: 8 }, hidden), [
      'recovered error [3]: 8 + 75 − 80 = 3, because the times overlap',
    ]);
    assert.deepEqual(rolling({ value: 80 }, { value: 75 }, hidden, { value: 7 }), [
      'recovered warning [2]: 80 + 7 − 75 = 12, because the times overlap',
    ]);
    assert.deepEqual(rolling(hidden, { value: 75 }, { value: 18 }, { value: 13 }), [
      'recovered warning [0]: 18 + 75 − 13 = 80, because the times overlap',
    ]);
  });

  it('say nothing where two are hidden, one is rounded, none can be meant, or nothing is hidden', () => {
    assert.deepEqual(rolling({ value: 80 }, { value: 75 }, hidden, hidden), []);
    assert.deepEqual(rolling({ value: 80, rounding: { base: 10 } }, { value: 75 }, { value: 18 }, hidden), []);
    assert.deepEqual(rolling({ value: 95 }, { value: 75 }, { value: 18 }, hidden), []);
    assert.deepEqual(rolling({ value: 80 }, { value: 75 }, { value: 18 }, { value: 13 }), []);
  });

  it('say nothing where they leave a gap, or are of different parts', () => {
    const gap = [
      { value: 80, ...march },
      { value: 75, ...june },
      { value: 18, ...from('2024-04-01', '2024-05-31') },
      { ...hidden, ...last },
    ];
    assert.deepEqual(foundIn(children(...gap)), []);
    assert.deepEqual(rolling({ value: 80 }, { value: 75, ...by({ sex: 'boys' }) }, { value: 18 }, hidden), []);
  });
});

describe('those who are left out', () => {
  const some: Named = ['Children with a plan, excluding unaccompanied children', { value: 623 }];

  it('are the difference where the names of two indicators say so', () => {
    assert.deepEqual(named(['Children with a plan', { value: 626 }], some), [
      'difference error [0].value: 626 − 623 = 3: those left out of “Children with a plan, excluding unaccompanied children”',
    ]);
    assert.deepEqual(named(['Children', { value: 626 }], ['Children who are not in school', { value: 623 }]), [
      'difference warning [0].value: 626 − 623 = 3: those left out of “Children who are not in school”',
    ]);
    assert.deepEqual(named(['Children with a plan', { value: 640 }], some), []);
    assert.deepEqual(named(['Children in a home', { value: 626 }], some), []);
  });

  it('are the difference of all and of all without them', () => {
    const without = by({ group: 'All' }, 'without unaccompanied children');
    assert.deepEqual(foundIn(children({ value: 626 }, { value: 623, ...without })), [
      'difference error [0].value: 626 − 623 = 3: those left out of one',
    ]);
    assert.deepEqual(foundIn(children({ value: 626 }, { ...hidden, ...without })), []);
    const within = by({ group: 'All' }, 'and those who left last year');
    assert.deepEqual(foundIn(children({ value: 626 }, { value: 650, ...within })), []);
  });
});

describe('parts that are all there are', () => {
  const sexes = (boys: Fields, girls: Fields) =>
    foundIn(children({ value: 626 }, { ...boys, ...by({ sex: 'male' }) }, { ...girls, ...by({ sex: 'female' }) }));

  it('are no more than their total', () => {
    assert.deepEqual(sexes({ value: 350 }, { value: 390 }), ['inconsistent warning [0]: 350 + 390 shown, 626 in all']);
    assert.deepEqual(sexes({ value: 320 }, { value: 306 }), []);
    assert.deepEqual(sexes({ value: 320, rounding: { base: 10 } }, { value: 310, rounding: { base: 10 } }), []);
  });
});

describe('ages in the names of indicators', () => {
  it('add up to those of all these ages', () => {
    const figures = (all: number): Named[] => [
      ['Care leavers aged 17 to 21', { value: all }],
      ['Care leavers aged 17 to 18', hidden],
      ['Care leavers aged 19 to 21', { value: 181 }],
    ];
    assert.deepEqual(named(...figures(184)), [
      'recovered error [1]: 184 of all these ages, 181 shown: the hidden one is 3',
      'difference error [0].value: 184 − 181 = 3: those of 17 to 21 who are not of 19 to 21',
    ]);
    assert.deepEqual(named(...figures(264)), [
      'recovered warning [1]: 264 of all these ages, 181 shown: the hidden one is 83',
    ]);
  });

  it('leave those over who are in the one and not in the other', () => {
    assert.deepEqual(named(['Children aged 16 and 17', { value: 24 }], ['Children aged 16–18', { value: 26 }]), [
      'difference error [1].value: 26 − 24 = 2: those of 16 to 18 who are not of 16 to 17',
    ]);
  });

  it('say nothing where ages are missing, the names differ otherwise, or so do place and time', () => {
    const all: Named = ['Care leavers aged 17 to 21', { value: 184 }];
    const some: Named = ['Care leavers aged 20 to 21', { value: 100 }];
    assert.deepEqual(named(all, some, ['Care leavers aged 17 to 18', hidden]), []);
    assert.deepEqual(named(all, ['Children aged 19 to 21', { value: 181 }]), []);
    assert.deepEqual(named(all, ['Care leavers aged 19 to 21', { value: 181, area: 'england' }]), []);
    const before = { period: { kind: 'instant', end: '2024-03-31' } };
    assert.deepEqual(named(all, ['Care leavers aged 19 to 21', { value: 181, ...before }]), []);
    assert.deepEqual(named(all, ['Care leavers aged 16 to 20', { value: 181 }]), []);
    assert.deepEqual(named(all, ['Care leavers aged 19 to 21', { value: 181 }, { unit: 'days' }]), []);
  });

  it('say nothing where more are shown than there are in all', () => {
    assert.deepEqual(
      named(
        ['Care leavers aged 17 to 21', { value: 170 }],
        ['Care leavers aged 17 to 18', hidden],
        ['Care leavers aged 19 to 21', { value: 181 }],
      ),
      [],
    );
  });
});
