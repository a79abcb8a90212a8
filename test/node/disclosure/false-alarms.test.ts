import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auditDocument } from '../../../src/disclosure/audit.js';
import { foundIn, hidden, measured } from './planted.js';

type Fields = Record<string, unknown>;

/** A count, and a percentage in an indicator of its own that says of whom it is. */
function besideShare(count: Fields, figure: Fields, numbers: Fields): string[] {
  const share = { id: 'share', name: 'Seen by a dentist', unit: 'percent', denominatorLabel: 'children looked after' };
  const document = measured({ unit: 'count', ...count }, figure, { id: 'share-now', indicator: 'share', ...numbers });
  document.indicators.items.push({ polarity: 'higher', ...share });
  return foundIn(document);
}

describe('a percentage of those whom a count is about', () => {
  const numbers = { value: 90, numerator: 549, denominator: 610 };

  it('does not show the count, which is of some of them', () => {
    const secure = { name: 'Children in secure homes', counts: 'children looked after' };
    assert.deepEqual(besideShare(secure, hidden, numbers), []);
    const rounded = { value: 40, rounding: { base: 10 } };
    assert.deepEqual(besideShare(secure, rounded, { value: 50, numerator: 21, denominator: 42 }), []);
  });

  it('shows the count where it has the very name', () => {
    assert.deepEqual(besideShare({ name: 'Children looked after' }, hidden, numbers), [
      'recovered error [0]: indicators.observations[1] shows it: 610',
    ]);
  });
});

describe('a change', () => {
  const change = (value: number, unit = 'percent') =>
    foundIn(measured({ unit, name: 'Change in the number of children in care in one year' }, { value }));

  it('may be less than nothing', () => {
    for (const value of [-1, -9]) for (const unit of ['percent', 'count']) assert.deepEqual(change(value, unit), []);
  });

  it('may be a number that stands for none, and is then warned about', () => {
    assert.deepEqual(change(-99), ['sentinel warning [0].value: -99, which often stands for "missing"']);
    assert.deepEqual(foundIn(measured({ unit: 'percent', name: 'Children in school' }, { value: -1 })), [
      'sentinel error [0].value: -1, which often stands for "missing"',
    ]);
  });
});

describe('a small count that only looks like one of people', () => {
  it('says how to say what it counts', () => {
    const advice = (name: string, counts?: string) =>
      auditDocument(measured({ unit: 'count', name, ...(counts && { counts }) }, { value: 3 })).map(
        (one) => one.advice,
      );

    assert.match(advice('Children seen by us')[0]!, /say what it counts in "counts"/);
    assert.match(advice('Youth clubs')[0]!, /say what it counts in "counts"/);
    assert.doesNotMatch(advice('Children seen', 'children')[0]!, /"counts"/);
  });
});
