import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outcomeTableOf } from '../../../src/model/outcome-table.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- documents of councils, read as they are */
const documentOf = (name: string): any =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const tableOf = (document: any, by: 'theme' | 'kind' = 'theme') => outcomeTableOf(document, by);
const made = (items: any[], more: any = {}): any => ({
  outcomes: { items, measures: [{ id: 'talk', text: 'We talk', nature: 'feedback' }] },
  indicators: {
    items: [{ id: 'count', name: 'How many', unit: 'count', polarity: 'lower' }],
    targets: [],
    observations: [],
    groups: [],
  },
  themes: [
    { id: 'home', kind: 'priority', name: 'Home' },
    { id: 'work', kind: 'priority', name: 'Work' },
  ],
  areas: [],
  notes: [],
  ...more,
});
const outcome = (id: string, fields: any = {}) => ({ id, kind: 'outcome', text: id, ...fields });
const note = (id: string, ...about: string[]) => ({ id, about, kind: 'method', text: id });

describe('outcomes in a table', () => {
  it('stand under the first theme that is there, in the order of the document, and keep the others', () => {
    const table = tableOf(
      made([outcome('a', { themes: ['work', 'home'] }), outcome('b'), outcome('c', { themes: ['gone', 'home'] })]),
    );

    assert.deepEqual(
      table.groups.map(({ id, rows }) => [id, rows.map((row) => row.outcome.id)]),
      [
        ['work', ['a']],
        ['', ['b']],
        ['home', ['c']],
      ],
    );
    assert.deepEqual(
      table.groups[0]!.rows[0]!.themes.map(({ theme }) => theme.id),
      ['work', 'home'],
    );
  });

  it('stand under each kind of thing that follows them, figures first, and last those that nothing follows', () => {
    const table = tableOf(
      made([
        outcome('a', { measures: ['talk'] }),
        outcome('b', { indicators: ['count'], measures: ['talk'] }),
        outcome('c'),
      ]),
      'kind',
    );

    assert.deepEqual(
      table.groups.map(({ id, rows }) => [id, rows.map(({ statements }) => statements.map(({ item }) => item.id))]),
      [
        ['figure', [['count']]],
        ['feedback', [['talk'], ['talk']]],
        ['', [[]]],
      ],
    );
  });

  it('count what two outcomes share once, and mark where it stands first', () => {
    const { counts, groups } = tableOf(
      made([outcome('a', { measures: ['talk'] }), outcome('b', { measures: ['talk'] })]),
    );

    assert.deepEqual(counts, { outcomes: 2, figures: 0, measures: 1 });
    assert.deepEqual(
      groups[0]!.rows.flatMap(({ statements }) => statements.map(({ first }) => first)),
      [true, false],
    );
  });

  it('have a target before there is a figure, and leave out what the document does not hold', () => {
    const document = made([outcome('a', { indicators: ['count', 'gone'] })]);
    document.indicators.targets = [{ id: 't', indicator: 'count', kind: 'to-be-set', setBy: 'council' }];
    const { statements } = tableOf(document).groups[0]!.rows[0]!;

    assert.deepEqual(
      statements.map(({ targets, figure }) => [targets.map(({ id }) => id), figure]),
      [[['t'], undefined]],
    );
  });

  it('tell each link that the council does not state', () => {
    const links = {
      indicators: [{ to: 'count', basis: 'inferred' }],
      themes: ['work', { to: 'home', basis: 'editorial' }],
    };
    const row = tableOf(made([outcome('a', links)])).groups[0]!.rows[0]!;

    assert.deepEqual(
      row.themes.map(({ stated }) => stated),
      [true, false],
    );
    assert.equal(row.statements[0]!.stated, false);
  });

  it('say a note about one entry there unless it has its own, and a note about several rows once for all', () => {
    const table = tableOf(
      made([outcome('a', { note: 'Own', measures: ['talk'] }), outcome('b')], {
        notes: [
          note('one', 'b'),
          note('said', 'a'),
          note('both', 'a', 'b'),
          note('measure', 'talk'),
          note('else', 'x'),
        ],
      }),
    );
    const [first, second] = table.groups[0]!.rows;
    const ids = (notes: { id: string }[]) => notes.map(({ id }) => id);

    assert.deepEqual([ids(first!.notes), ids(second!.notes)], [[], ['one']]);
    assert.deepEqual(ids(first!.statements[0]!.notes), ['measure']);
    assert.deepEqual(ids(table.notes), ['both']);
  });

  const councils = {
    'st-helens': { outcomes: 11, figures: 30, measures: 4 },
    cambridgeshire: { outcomes: 37, figures: 0, measures: 35 },
    'westmorland-and-furness': { outcomes: 7, figures: 0, measures: 0 },
    wakefield: { outcomes: 0, figures: 0, measures: 0 },
  };
  for (const [name, counts] of Object.entries(councils)) {
    it(`are all there for ${name}`, () => assert.deepEqual(tableOf(documentOf(name)).counts, counts));
  }

  it('of St Helens are followed by 34 statements, of which 31 are printed, and say once what most targets say', () => {
    const table = tableOf(documentOf('st-helens'));
    const statements = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.statements));
    const split = /^One printed statement/;
    const printed = new Set(statements.map(({ item }) => (split.test(String(item.note)) ? item.asPrinted : item.id)));

    assert.equal(statements.length, 34);
    assert.equal(printed.size, 31);
    assert.equal(table.targetNote, 'To be set in the Performance Management Framework.');
    assert.deepEqual(
      statements
        .flatMap(({ targets }) => targets.flatMap(({ value }) => value ?? []))
        .sort((one, other) => one - other),
      [100, 121, 426],
    );
    assert.equal(table.unmapped, true);
  });

  it('of Cambridgeshire stand under seven workstreams: 4, 6, 7, 5, 10, 3 and 2', () => {
    const { groups, several } = tableOf(documentOf('cambridgeshire'));

    assert.deepEqual(
      groups.map(({ rows }) => rows.length),
      [4, 6, 7, 5, 10, 3, 2],
    );
    assert.equal(several, false);
  });
});
