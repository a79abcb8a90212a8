import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, children, foundIn, from, hidden } from './planted.js';

/** What the difference from one earlier publication gives away. */
function since(old: object, now: object): string[] {
  return foundIn(now, { against: [{ name: 'old.json', document: old }] });
}

describe('what was published before', () => {
  it('gives a figure back that is hidden now', () => {
    const now = children({ ...hidden });

    assert.deepEqual(foundIn(now), []);
    assert.deepEqual(since(children({ value: 4 }), now), [
      'earlier error [0]: old.json: indicators.observations[0] shows it: 4',
    ]);
  });

  it('gives a part back of which it shows the total', () => {
    const parts = [
      { value: 9, ...by({ sex: 'boys' }) },
      { ...hidden, ...by({ sex: 'girls' }) },
    ];

    assert.deepEqual(since(children({ value: 12 }), children(...parts)), [
      'earlier error [1]: 12 in all, 9 shown: the hidden one is 3',
    ]);
  });

  it('is given back itself by what is shown now', () => {
    const old = children({ value: 12 }, { ...hidden, ...by({ sex: 'boys' }) }, { ...hidden, ...by({ sex: 'girls' }) });
    const now = children({ value: 12, id: 'total' }, { value: 10, ...by({ sex: 'boys' }) });

    const found = since(old, now);
    assert.ok(
      found.some((one) => one.startsWith('earlier error old.json: [2]: 12 in all, 10 shown: the hidden one is 2')),
      found.join('\n'),
    );
  });

  it('is not counted against this document where it gave itself away', () => {
    const old = children({ value: 12 }, { value: 9, ...by({ sex: 'boys' }) }, { ...hidden, ...by({ sex: 'girls' }) });

    assert.deepEqual(since(old, children({ value: 40, period: { kind: 'instant', end: '2026-03-31' } })), []);
  });

  it('adds up with what came later in the year', () => {
    const old = children({ value: 14, ...from('2024-04-01', '2024-06-30') });
    const now = children({ value: 16, ...from('2024-04-01', '2024-09-30') });

    assert.deepEqual(since(old, now), ['earlier error [0].value: 16 − 14 = 2: those after 2024-06-30']);
  });

  it('is held against a correction of a few people, for somebody to judge', () => {
    assert.deepEqual(since(children({ value: 40 }), children({ value: 42 })), [
      'earlier warning [0]: 42 − 40 = 2 more than in old.json: indicators.observations[0]',
    ]);
    assert.deepEqual(since(children({ value: 40 }), children({ value: 60 })), []);
  });

  it('is the same under other ids of groups and areas', () => {
    const total = [{ value: 50 }, { ...hidden, ...by({ sex: 'boys' }) }];
    const girls = { value: 47, ...by({ sex: 'girls' }) };
    const found = ['earlier error old.json: [1]: 50 in all, 47 shown: the hidden one is 3'];

    const group = (id: string, ...figures: object[]) => ({
      ...children(...figures.map((figure) => ({ ...figure, cohorts: [id] }))),
      cohorts: [{ id, kind: 'looked-after', label: 'Children in care' }],
    });
    assert.deepEqual(since(group('in-care', ...total), group('looked-after', girls)), found);

    const area = (fields: object, ...figures: object[]) => ({
      ...children(...figures.map((figure) => ({ ...figure, area: 'place' }))),
      areas: [{ id: 'place', name: 'Wenlowdale', level: 'unitary', ...fields }],
    });
    const code = { code: 'E06000099' };
    assert.deepEqual(since(area({}, ...total), area(code, girls)), found);
    assert.deepEqual(since(area(code, ...total), area({}, girls)), found);
    assert.deepEqual(since(area(code, ...total), area({ code: 'E06000098' }, girls)), []);
  });

  it('is held against final figures where it was management information', () => {
    const provisional = { status: 'management-information' };
    const old = children({ value: 50, ...provisional }, { ...hidden, ...provisional, ...by({ sex: 'boys' }) });
    assert.deepEqual(since(old, children({ value: 47, ...by({ sex: 'girls' }) })), [
      'earlier warning old.json: [1]: 50 in all, 47 shown: the hidden one is 3',
    ]);

    const both = children(
      { value: 50 },
      { ...hidden, ...provisional, ...by({ sex: 'boys' }) },
      { value: 47, ...provisional, ...by({ sex: 'girls' }) },
    );
    assert.deepEqual(foundIn(both), ['recovered warning [1]: 50 in all, 47 shown: the hidden one is 3']);
  });

  it('is not held against a figure that is hidden in one kind and shown in the other', () => {
    assert.deepEqual(foundIn(children({ value: 50 }, { ...hidden, status: 'management-information' })), []);
  });

  it('says nothing against the same document again', () => {
    const document = children(
      { value: 40 },
      { value: 20, ...by({ sex: 'boys' }) },
      { value: 20, ...by({ sex: 'girls' }) },
    );
    assert.deepEqual(since(document, document), []);
  });
});
