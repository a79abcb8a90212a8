import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, foundIn, from, hidden, named, namedIn } from './planted.js';

type Fields = Record<string, unknown>;

const percent = { unit: 'percent' };
const onDay = (end: string) => ({ period: { kind: 'instant', end } });
const lastYear = onDay('2024-03-31');
const inYear = 'Change in the number of children looked after in one year';

/** Children looked after last year and now, and how their number changed. */
const changing = (then: Fields, now: Fields, change: Fields, name = inYear, fields?: Fields) =>
  named(['Children looked after', { ...lastYear, ...then }], ['Children looked after', now], [name, change, fields]);

describe('a change', () => {
  it('gives a hidden number away, with the number before', () => {
    const three = (said: string) => [`recovered error [1]: a change of ${said} from 12: 3`];
    assert.deepEqual(changing({ value: 12 }, hidden, { value: -75 }, inYear, percent), three('−75 %'));
    assert.deepEqual(changing({ value: 12 }, hidden, { value: -9 }), three('−9'));
    assert.deepEqual(
      changing({ value: 12 }, hidden, { value: 9 }, 'Fall in children looked after since last year'),
      three('−9'),
    );
    assert.deepEqual(changing({ value: 412 }, hidden, { value: -90 }), [
      'recovered error [1]: a change of −90 from 412: 322',
    ]);
  });

  it('gives a hidden number away, with the number after', () => {
    assert.deepEqual(changing(hidden, { value: 12 }, { value: 8 }), ['recovered error [0]: a change of +8 to 12: 4']);
    assert.deepEqual(changing(hidden, { value: 12 }, { value: 200 }, inYear, percent), [
      'recovered error [0]: a change of +200 % to 12: 4',
    ]);
  });

  const names = [
    'Change in children looked after',
    'Yearly change in the number of children looked after (%)',
    'Percentage change in children looked after since 2024',
    'Change in children looked after, 2024 to 2025',
    'Change in children looked after compared with 31 March 2024',
    'Children looked after: change in one year',
    'Children looked after, annual change',
  ];
  for (const name of names)
    it(`does so as “${name}”`, () => {
      const year = from('2024-03-31', '2025-03-31');
      assert.deepEqual(changing({ value: 12 }, hidden, { value: -75, ...year }, name, percent), [
        'recovered error [1]: a change of −75 % from 12: 3',
      ]);
    });

  it('is of as long as it says, or as its days say', () => {
    const series = (change: Fields, name: string) =>
      named(
        ['Children looked after', { value: 30, ...onDay('2023-03-31') }],
        ['Children looked after', { value: 12, ...lastYear }],
        ['Children looked after', { value: 8, ...onDay('2024-12-31') }],
        ['Children looked after', hidden],
        [name, change],
      ).map((found) => found.replace(/:.* from/, ' from'));
    const since = (count: number) => [`recovered error [3] from ${count}: ${count - 6}`];
    assert.deepEqual(series({ value: -6 }, inYear), since(12));
    assert.deepEqual(series({ value: -6 }, 'Change in children looked after in two years'), since(30));
    assert.deepEqual(series({ value: -6 }, 'Change in children looked after since 2023'), since(30));
    assert.deepEqual(series({ value: -6 }, 'Change in children looked after in the last quarter'), since(8));
    assert.deepEqual(
      series({ value: -6, ...from('2024-04-01', '2025-03-31') }, 'Change in children looked after'),
      since(12),
    );
    assert.deepEqual(series({ value: -6, ...from('2023', '2025') }, 'Change in children looked after'), since(30));
  });

  it('is of those counted in a year, too', () => {
    const year = (start: number) => from(`${start}-04-01`, `${start + 1}-03-31`);
    assert.deepEqual(
      named(
        ['Children adopted', { value: 12, ...year(2023) }],
        ['Children adopted', { ...hidden, ...year(2024) }],
        ['Change in children adopted', { value: -75, ...year(2024) }, percent],
      ),
      ['recovered error [1]: a change of −75 % from 12: 3'],
    );
  });

  it('is for people to judge where it does not say since when, or of what', () => {
    const warned = ['recovered warning [1]: a change of −9 from 12: 3'];
    assert.deepEqual(changing({ value: 12 }, hidden, { value: -9 }, 'Change in children looked after'), warned);
    const related = { related: ['of-0'] };
    assert.deepEqual(
      changing({ value: 12 }, hidden, { value: -9 }, 'Change in our numbers in one year', related),
      warned,
    );
  });

  it('says nothing of far larger numbers in rounded percentages', () => {
    assert.deepEqual(changing({ value: 600 }, hidden, { value: 3 }, inYear, percent), []);
    assert.deepEqual(changing({ value: 600, rounding: { base: 10 } }, hidden, { value: -90 }), []);
    assert.deepEqual(changing({ value: 600 }, hidden, { value: -90, rounding: { base: 10 } }), []);
    assert.deepEqual(changing({ value: 60 }, hidden, { value: 10, qualifier: 'more-than' }, inYear, percent), []);
  });

  it('says nothing of another place, time, part or population', () => {
    const others = [
      { area: 'england' },
      onDay('2026-03-31'),
      by({ sex: 'boys' }),
      { status: 'management-information' },
    ];
    for (const other of others) {
      assert.deepEqual(changing({ value: 12 }, hidden, { value: -9, ...other }), [], JSON.stringify(other));
      assert.deepEqual(changing({ value: 12, ...other }, hidden, { value: -9 }), [], JSON.stringify(other));
    }
    assert.deepEqual(
      changing({ value: 12 }, hidden, { value: -9 }, 'Change in children looked after away from home'),
      [],
    );
    assert.deepEqual(changing({ value: 12 }, hidden, { value: -9 }, 'Change in children in one year'), []);
    assert.deepEqual(changing({ value: 12 }, hidden, { value: -9 }, 'Change in care leavers in one year'), []);
    assert.deepEqual(
      changing({ value: 12 }, hidden, { value: -9 }, 'Change in the share of children looked after'),
      [],
    );
    assert.deepEqual(
      changing({ value: 12 }, hidden, { value: -9 }, 'Change in children looked after in two years'),
      [],
    );
  });

  it('says nothing where both numbers are shown, or neither is', () => {
    assert.deepEqual(changing({ value: 32 }, { value: 23 }, { value: -9 }), []);
    assert.deepEqual(changing(hidden, hidden, { value: -9 }), []);
    assert.deepEqual(changing({ value: 12 }, hidden, hidden), []);
  });

  it('gives away together with what was published before', () => {
    const now = namedIn(['Children looked after', hidden], [inYear, { value: -9 }]);
    const old = namedIn(['Children looked after', { value: 12, ...lastYear }]);
    assert.deepEqual(foundIn(now, { against: [{ name: 'old.json', document: old }] }), [
      'earlier error [0]: a change of −9 from 12: 3',
    ]);
  });
});
