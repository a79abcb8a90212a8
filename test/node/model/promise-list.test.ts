import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { promiseListOf } from '../../../src/model/promise-list.js';
import type { PromiseItem, Promises } from '../../../src/schema/promises.js';
import type { Theme } from '../../../src/schema/themes.js';

const set = (id: string, availability: 'included' | 'referenced-not-included' = 'included') => ({
  id,
  kind: 'promise' as const,
  title: id,
  availability,
});
const item = (id: string, fields: Partial<PromiseItem> = {}): PromiseItem => ({ id, set: 'ours', text: id, ...fields });
const kept = { history: [{ date: '2026-01-01', by: 'Board', status: 'kept' as const }] };
const themes: Theme[] = ['home', 'work', 'unused'].map((id) => ({ id, kind: 'priority', name: id }));

const listOf = (items: PromiseItem[], wanted: Record<string, string> = {}, sets: Promises['sets'] = [set('ours')]) => {
  const { set: which = '', linked = '', ...filters } = wanted;
  const none = { group: '', status: '', audience: '' };
  return promiseListOf({ sets, items }, themes, { set: which, linked, filters: { ...none, ...filters } });
};
const grouped = (list: ReturnType<typeof listOf>) =>
  list.groups.map(({ id, standings }) => [id, standings.map(({ promise }) => promise.id).join(' ')]);

describe('promiseListOf', () => {
  const themed = [
    item('a', { themes: ['home'] }),
    item('b', { themes: [{ to: 'work', basis: 'editorial' }, 'home'] }),
    item('c', { themes: ['home', 'gone'], ...kept }),
    item('d'),
  ];

  it('puts each promise into one group, that of its first theme, in the order of the promises', () => {
    const list = listOf(themed);

    assert.equal(list.by, 'theme');
    assert.deepEqual(grouped(list), [
      ['home', 'a c'],
      ['work', 'b'],
      ['-', 'd'],
    ]);
    assert.deepEqual(
      list.groups.map(({ source }) => source?.id),
      ['home', 'work', undefined],
    );
  });

  it('shows under a theme all its promises if only that theme is wanted', () =>
    assert.deepEqual(grouped(listOf(themed, { group: 'home' })), [['home', 'a b c']]));

  const bySet: [why: string, items: PromiseItem[], wanted?: Record<string, string>][] = [
    ['no promise has a theme', [item('a'), item('b')]],
    ['all have the same theme', [item('a', { themes: ['home'] }), item('b', { themes: ['home'] })]],
    ['each has a theme of its own', [item('a', { themes: ['home'] }), item('b', { themes: ['work'] })]],
    ['the page asks for a set', themed, { group: 'ours' }],
    ['the themes are not in the document', [item('a', { themes: ['x'] }), item('b', { themes: ['y'] }), item('c')]],
  ];
  for (const [why, items, wanted] of bySet) {
    it(`groups by set where ${why}`, () => {
      const list = listOf(items, wanted);

      assert.equal(list.by, 'set');
      assert.deepEqual(grouped(list), [['ours', items.map(({ id }) => id).join(' ')]]);
    });
  }

  it('groups by theme where the page asks for one', () => {
    const items = [item('a', { themes: ['home'] }), item('b', { themes: ['work'] })];

    assert.deepEqual(grouped(listOf(items, { group: 'work' })), [['work', 'b']]);
  });

  it('keeps to one set if that is wanted, and knows the sets that are only named', () => {
    const sets = [set('ours'), set('theirs'), set('named', 'referenced-not-included')];
    const items = [item('a'), item('b', { set: 'theirs' })];

    assert.deepEqual(grouped(listOf(items, {}, sets)), [
      ['ours', 'a'],
      ['theirs', 'b'],
    ]);
    const theirs = listOf(items, { set: 'theirs' }, sets);
    assert.deepEqual(grouped(theirs), [['theirs', 'b']]);
    assert.deepEqual(
      theirs.sets.map(({ id }) => id),
      ['theirs'],
    );
    assert.equal(listOf(items, { set: 'nothing' }, sets).all.length, 0);
  });

  it('still shows promises of a set that the document lost', () => {
    const list = listOf([item('a', { set: 'gone' })]);

    assert.deepEqual(grouped(list), [['gone', 'a']]);
    assert.equal(list.groups[0]!.source, undefined);
  });

  const people = [
    item('young', { cohorts: ['children'] }),
    item('older', { cohorts: ['leavers', 'children'], ...kept }),
    item('everybody'),
  ];
  const filters: [wanted: Record<string, string>, shown: string][] = [
    [{}, 'young older everybody'],
    [{ status: 'kept' }, 'older'],
    [{ status: 'not-reviewed' }, 'young everybody'],
    [{ status: 'delayed' }, ''],
    [{ audience: 'leavers' }, 'older everybody'],
    [{ audience: 'children', status: 'kept' }, 'older'],
    [{ status: 'kept', linked: 'young' }, 'young older'],
    [{ group: 'nothing' }, ''],
  ];
  for (const [wanted, shown] of filters) {
    it(`shows ${shown || 'nothing'} for ${JSON.stringify(wanted)}`, () => {
      const list = listOf(people, wanted);

      assert.equal(
        grouped(list)
          .map(([, ids]) => ids)
          .join(' '),
        shown,
      );
      assert.equal(list.shown, shown.split(' ').filter(Boolean).length);
      assert.equal(list.all.length, 3);
      assert.deepEqual(list.counts, [
        ['kept', 1],
        ['not-reviewed', 2],
      ]);
    });
  }

  it('offers a choice only where it changes what is shown', () => {
    assert.deepEqual(listOf(people).choices, {
      group: [],
      status: ['kept', 'not-reviewed'],
      audience: ['children', 'leavers'],
    });
    assert.deepEqual(listOf([item('a', { cohorts: ['x', 'y'] }), item('b', { cohorts: ['y', 'x'] })]).choices, {
      group: [],
      status: [],
      audience: [],
    });
    assert.deepEqual(listOf(themed).choices.group, ['home', 'work', '-']);
    assert.deepEqual(listOf([]).choices, { group: [], status: [], audience: [] });
  });
});
