import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionListOf, actionStandingOf } from '../../../src/model/action-list.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- actions with what a test is about */
const action = (id: string, fields: any = {}): any => ({ id, plan: 'plan', title: id, leadRole: 'Lead', ...fields });
const reported = (status: string, date = '2026-04-01'): any => ({ date, status, by: 'Board' });
const none = { theme: '', lead: '', status: '', due: '' };
const listOf = (actions: any[], filters: any = {}, more: any = {}) =>
  actionListOf({ actions }, { today: '2026-11-22', ...more, filters: { ...none, ...filters } });
const ids = (list: ReturnType<typeof listOf>) => list.shown.map((one) => one.action.id);

describe('actions', () => {
  it('come in the order in which they are due, those without a date last', () => {
    const actions = [action('none'), action('later', { due: '2027' }), action('soon', { due: '2026-12-01' })];

    assert.deepEqual(ids(listOf(actions)), ['soon', 'later', 'none']);
  });

  it('stand as the newest report says, and of one day as the last', () => {
    const history = [reported('done', '2026-05-01'), reported('at-risk'), reported('delayed', '2026-05-01')];
    const { status, earlier } = actionStandingOf(action('a', { history }), '2026-11-22');

    assert.equal(status, 'delayed');
    assert.deepEqual(
      earlier.map((one) => one.status),
      ['done', 'at-risk'],
    );
  });

  const days: [due: string | undefined, status: string, overdue: boolean][] = [
    ['2026-11-21', 'in-progress', true],
    ['2026-11-22', 'in-progress', false],
    ['2026-11', 'in-progress', false],
    ['2026-11-21', 'done', false],
    ['2026-11-21', 'stopped', false],
    [undefined, 'in-progress', false],
  ];
  for (const [due, status, overdue] of days)
    it(`are ${overdue ? '' : 'not '}overdue on 22 November 2026 if they are due ${due ?? 'at no time'} and ${status}`, () => {
      const one = action('a', { due, history: [reported(status)] });

      assert.equal(actionStandingOf(one, '2026-11-22').overdue, overdue);
    });

  it('are all counted, whatever the filters say, those that nobody has reported on last', () => {
    const actions = [
      action('a'),
      action('b', { history: [reported('somehow')] }),
      action('c', { history: [reported('done')], due: '2020' }),
      action('d', { due: '2020' }),
    ];
    const list = listOf(actions, { status: 'done' });

    assert.deepEqual(list.counts, [
      ['done', 1],
      ['somehow', 1],
      ['not-reviewed', 2],
    ]);
    assert.deepEqual([list.all.length, list.overdue, ids(list)], [4, 1, ['c']]);
  });

  it('are narrowed by theme, lead and what is overdue, and to one plan', () => {
    const actions = [
      action('a', { themes: [{ to: 'home', basis: 'editorial' }], due: '2020' }),
      action('b', { leadRole: 'Head', themes: ['work'] }),
      action('c', { plan: 'other' }),
    ];

    assert.deepEqual(ids(listOf(actions, { theme: 'home' })), ['a']);
    assert.deepEqual(ids(listOf(actions, { lead: 'Head' })), ['b']);
    assert.deepEqual(ids(listOf(actions, { due: 'overdue' })), ['a']);
    assert.deepEqual(ids(listOf(actions, {}, { plan: 'other' })), ['c']);
    assert.deepEqual(listOf(actions).choices, {
      theme: ['home', 'work'],
      lead: ['Lead', 'Head'],
      status: [],
      due: ['overdue'],
    });
  });
});
