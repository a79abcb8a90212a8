import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, children, foundIn, hidden, measured, percent } from './planted.js';

const to5 = { rounding: { base: 5 } };

/** What is found in words beside 20, which is rounded. */
const said = (note: string, figure: object = {}) => foundIn(children({ value: 20, ...to5, note, ...figure }));

describe('a rounded figure', () => {
  it('is found beside the same figure as it was counted', () => {
    assert.deepEqual(foundIn(children({ value: 20, ...to5 }, { value: 18 })), [
      'rounding error [0]: indicators.observations[1] shows it: 18',
    ]);
    assert.deepEqual(foundIn(children({ value: 18 }, { value: 20, ...to5 })), [
      'rounding error [1]: indicators.observations[0] shows it: 18',
    ]);
  });

  it('is found beside its upper and lower number as they were counted', () => {
    const document = percent(
      { value: 38, numerator: 20, denominator: 50, ...to5 },
      { value: 38, numerator: 19, denominator: 50 },
    );
    assert.ok(foundIn(document).includes('rounding error [0]: indicators.observations[1] shows it: 19'));
  });

  it('is only warned about where it may not count people, and let be where it counts things', () => {
    const found = (name: string) => foundIn(measured({ unit: 'count', name }, { value: 20, ...to5 }, { value: 18 }));

    assert.deepEqual(found('Adoptions'), ['rounding warning [0]: indicators.observations[1] shows it: 18']);
    assert.deepEqual(found('Promises'), []);
  });

  it('is let be beside another part, another rounding, itself, or a number that it cannot stand for', () => {
    for (const other of [
      { value: 18, ...by({ sex: 'boys' }), area: 'england' },
      { value: 20, ...to5 },
      { value: 20, rounding: { base: 10 } },
      { value: 31, status: 'revised' },
      { value: 18, period: { kind: 'instant', end: '2024-03-31' } },
    ])
      assert.deepEqual(foundIn(children({ value: 20, ...to5 }, other)), [], JSON.stringify(other));
  });

  it('does not keep what it hides from being found, where a revised one does not fit it', () => {
    const document = children(
      { value: 20, ...to5 },
      { value: 30, status: 'revised', revisionOf: 'figure-0' },
      { value: 27, ...by({ sex: 'boys' }) },
      { ...hidden, ...by({ sex: 'girls' }) },
    );
    assert.ok(foundIn(document).includes('recovered error [3]: 30 in all, 27 shown: the hidden one is 3'));
  });

  it('is for people to judge where it was published exactly before', () => {
    const against = [{ name: 'old.json', document: children({ value: 18 }) }];

    assert.deepEqual(foundIn(children({ value: 20, ...to5 }), { against }), [
      'earlier warning [0]: old.json: indicators.observations[0] shows it: 18',
    ]);
    const before = [{ name: 'old.json', document: children({ value: 20, ...to5 }) }];
    assert.deepEqual(foundIn(children({ value: 18 }), { against: before }), []);
  });
});

describe('words beside a rounded figure', () => {
  it('undo the rounding where they say how many people there were', () => {
    for (const note of [
      'There were exactly 18 children.',
      'There were 22 children.',
      'It was exactly 18.',
      'It was exactly 20.',
      'Eighteen, or 18 children, in 2025.',
    ])
      assert.match(said(note).join('\n'), /^rounding error \[0\]\.note: “[^”]+” beside a figure rounded to 5$/, note);
    assert.match(said('', { note: undefined, asPrinted: '18' }).join(), /^rounding error \[0\]\.asPrinted/);
  });

  it('are warned about where the number may be something else', () => {
    assert.match(said('It was 18.').join(), /^rounding warning \[0\]\.note/);
    assert.match(said('The count, 21, is rounded.').join(), /^rounding warning \[0\]\.note/);
  });

  it('are read in notes about it, and for the base of a percentage', () => {
    const document = children({ value: 20, ...to5 });
    document.notes = [{ id: 'one', about: ['figure-0'], kind: 'method', text: '18 children.' }];
    assert.match(foundIn(document).join(), /^rounding error notes\[0\]\.text/);

    const share = percent({ value: 40, numerator: 20, denominator: 50, ...to5, note: 'Out of 48 children.' });
    assert.match(foundIn(share).join(), /^rounding warning \[0\]\.note/);
  });

  it('say no more where they say the rounded number, another time, a limit, a share or what cannot be it', () => {
    for (const note of [
      'There were 20 children.',
      'Rounded to the nearest 5; not exactly 20.',
      'Between 18 and 22 children.',
      '18 % of all.',
      'Up by 18.',
      'There were 18 children in 2024.',
      'Last year there were 18 children.',
      'There were 40 children in two areas.',
      'For ages 18 to 21.',
    ])
      assert.deepEqual(
        said(note).filter((one) => one.startsWith('rounding')),
        [],
        note,
      );
  });

  it('are let be where the figure counts things', () => {
    const promises = measured({ unit: 'count', name: 'Promises' }, { value: 20, ...to5, note: 'Exactly 18.' });
    assert.deepEqual(foundIn(promises), []);
  });
});
