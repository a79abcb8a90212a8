import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { by, foundIn, from, hidden, percent } from './planted.js';

type Fields = Record<string, unknown>;

/** A percentage of children, and a count of children that stands in an indicator of its own. */
function beside(share: { indicator?: Fields; figure?: Fields }, count: { indicator?: Fields; figure?: Fields } = {}) {
  const document = percent({ value: 10, ...share.figure });
  const [item] = document.indicators.items;
  document.indicators.items = [
    { id: 'measure', name: 'In a secure home', unit: 'percent', polarity: 'neutral', ...share.indicator },
    { ...item, id: 'all', name: 'Children looked after', population: undefined, unit: 'count', ...count.indicator },
  ];
  const [one] = percent({ id: 'all', indicator: 'all', value: 40, ...count.figure }).indicators.observations;
  document.indicators.observations.push(one);
  return foundIn(document);
}

const gives = (severity: string) => [`percent ${severity} [0].value: 10 % of 40 is 4`];
const label = { denominatorLabel: 'Children looked after' };

describe('a percentage whose base stands in another indicator', () => {
  it('is turned back into a count where its lower number has the name of the count', () => {
    assert.deepEqual(beside({ indicator: label }), gives('error'));
    assert.deepEqual(
      beside({ indicator: { denominatorLabel: 'The number of children looked after' } }),
      gives('error'),
    );
    assert.deepEqual(
      beside({ indicator: label }, { indicator: { name: 'In our care', shortName: 'children looked after' } }),
      gives('error'),
    );
  });

  it('is turned back where the people it is about have the name of the count', () => {
    assert.deepEqual(beside({ indicator: { population: 'Children looked after' } }), gives('error'));
    assert.deepEqual(
      beside({ indicator: { population: 'Children' }, figure: { population: 'Children looked after' } }),
      gives('error'),
    );
  });

  it('is turned back for the same part of both', () => {
    const part = by({ sex: 'boys' });
    assert.deepEqual(beside({ indicator: label, figure: part }, { figure: part }), gives('error'));
  });

  it('says how few are left over, all of a tiny group, and that it is too fine', () => {
    const found = (figure: Fields, value: number) => beside({ indicator: label, figure }, { figure: { value } });

    assert.deepEqual(found({ value: 90 }, 40), ['complement error [0].value: 90 % of 40: all but 4']);
    assert.deepEqual(found({ value: 100 }, 8), ['all-or-none error [0].value: all of 8']);
    assert.deepEqual(found({ value: 30.5 }, 82), ['precision error [0].value: 30.5 %']);
  });

  it('is only warned about where the count need not be of the very same people', () => {
    assert.deepEqual(beside({ indicator: label, figure: by({ home: 'secure' }) }), gives('warning'));
    assert.deepEqual(beside({ indicator: label, figure: from('2024-04-01', '2025-03-31') }), gives('warning'));
    assert.deepEqual(beside({ indicator: label }, { figure: { rounding: { base: 5 } } }), gives('warning'));
    assert.deepEqual(
      beside({ indicator: { ...label, denominatorLabel: 'Cases', population: 'Children looked after' } }),
      gives('warning'),
    );
    assert.deepEqual(
      beside({ indicator: label }, { indicator: { name: 'Missing', counts: 'children looked after' } }),
      gives('warning'),
    );
  });

  it('is left alone where the count is of others', () => {
    for (const figure of [
      { area: 'england' },
      { period: { kind: 'instant', end: '2024-03-31' } },
      { status: 'management-information' },
      by({ sex: 'boys' }),
      hidden,
    ]) {
      const count = { ...figure, ...('missing' in figure && { value: undefined }) };
      assert.deepEqual(beside({ indicator: label }, { figure: count }), [], JSON.stringify(figure));
    }
    assert.deepEqual(beside({ indicator: { denominatorLabel: 'Care leavers' } }), []);
    assert.deepEqual(beside({ indicator: label }, { figure: { value: 400 } }), []);
    assert.deepEqual(beside({ indicator: { unit: 'rate-per-1000', population: 'Children looked after' } }), []);
  });

  it('is left alone where it is of things', () => {
    assert.deepEqual(
      beside(
        { indicator: { name: 'Kept', numeratorLabel: 'promises', denominatorLabel: 'Promises' } },
        { indicator: { name: 'Promises', counts: 'promises' } },
      ),
      [],
    );
  });
});
