import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { themeListOf } from '../../../src/model/theme-list.js';
import type { Link } from '../../../src/schema/id.js';
import type { Theme } from '../../../src/schema/themes.js';

const theme = (id: string, fields: Partial<Theme> = {}): Theme => ({ id, kind: 'priority', name: id, ...fields });
const thing = (id: string, themes?: Link[]) => ({ id, text: id, kind: 'outcome' as const, ...(themes && { themes }) });
const nothing = { said: [], commitments: [], outcomes: [] };

describe('the list of themes', () => {
  it('is in the order of the text, and as written where none is given', () => {
    const orderOf = (...themes: Theme[]) => themeListOf(themes, nothing).entries.map((one) => one.theme.id);

    assert.deepEqual(orderOf(theme('b', { order: 2 }), theme('a', { order: 1 })), ['a', 'b']);
    assert.deepEqual(orderOf(theme('b'), theme('a')), ['b', 'a']);
  });

  it('has the order of the printed summary only where that is another one', () => {
    const summaryOf = (...orders: (number | undefined)[]) =>
      themeListOf(
        orders.map((summaryOrder, at) =>
          theme(`t${at}`, { order: at, ...(summaryOrder !== undefined && { summaryOrder }) }),
        ),
        nothing,
      ).summary.map(({ id }) => id);

    assert.deepEqual(summaryOf(3, 2, 1), ['t2', 't1', 't0']);
    assert.deepEqual(summaryOf(1, 2, 3), []);
    assert.deepEqual(summaryOf(2, undefined, 1), ['t2', 't0']);
    assert.deepEqual(summaryOf(undefined, undefined), []);
  });

  it('puts things under every theme that they are linked to, and says what is not stated', () => {
    const outcomes = [
      thing('stated', ['a', 'b']),
      thing('editorial', [{ to: 'b', basis: 'editorial', note: 'It fits.' }]),
    ];
    const { entries } = themeListOf([theme('a'), theme('b')], { ...nothing, outcomes });

    assert.deepEqual(
      entries.map(({ parts }) => parts.outcomes.map(({ item, stated, note }) => [item.id, stated, note])),
      [
        [['stated', true, undefined]],
        [
          ['stated', true, undefined],
          ['editorial', false, 'It fits.'],
        ],
      ],
    );
  });

  it('keeps apart what is linked to none, or only to themes that are not there', () => {
    const { loose } = themeListOf([theme('a')], {
      ...nothing,
      commitments: [thing('none'), thing('gone', ['b']), thing('both', ['b', 'a'])],
    });

    assert.deepEqual(
      loose.commitments.map(({ item }) => item.id),
      ['none', 'gone'],
    );
  });
});
