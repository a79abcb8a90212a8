import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawPrinciples, matchOf, principlesOf } from '../../../src/model/principles.js';
import type { Message, Principle, PrincipleSet } from '../../../src/schema/strategy.js';

const letters = (some: string): Principle['canonical'] => [...some].map((one) => `cpp-${one}` as 'cpp-a');
const line = (id: string, canonical: string, fields: Partial<Principle> = {}): Principle => ({
  id,
  text: id,
  canonical: letters(canonical),
  ...fields,
});
const rowsOf = (items: Principle[]) =>
  matchOf({ items }).rows.map(({ canonical, lines }) => [
    canonical.slice(-1),
    lines.map(({ principle, places }) => `${principle.id}@${places.join('+')}`).join(' '),
  ]);
const countsOf = (items: Principle[], listedCount?: number) => {
  const { printed, carried, missing, repeated, merged, extended } = matchOf({ items, listedCount });
  return { printed, carried, missing, repeated, merged, extended };
};

describe('matchOf', () => {
  it('finds each of the seven in the order of the law, whatever the order of the print', () => {
    const items = [...'gfedcba'].map((letter) => line(letter, letter));
    assert.deepEqual(
      rowsOf(items),
      [...'abcdefg'].map((letter, at) => [letter, `${letter}@${7 - at}`]),
    );
    assert.deepEqual(countsOf(items), { printed: 7, carried: 7, missing: 0, repeated: 0, merged: 0, extended: 0 });
  });

  it('takes a repeated line for one line in two places, and what it displaced for missing', () => {
    const items = [line('one', 'a'), line('two', 'd'), line('again', 'd', { sameAs: 'two', note: 'Twice' })];
    assert.deepEqual(rowsOf(items)[3], ['d', 'two@2+3']);
    assert.deepEqual(countsOf(items), { printed: 3, carried: 2, missing: 5, repeated: 1, merged: 0, extended: 0 });
    assert.equal(matchOf({ items }).rows[3]!.lines[0]!.againNote, 'Twice');
  });

  it('shows a merged line with each principle that it holds', () => {
    const items = [line('views', 'bce'), line('safe', 'f', { extendsLaw: 'Money' })];
    assert.deepEqual(
      rowsOf(items).map(([, found]) => found),
      ['', 'views@1', 'views@1', '', 'views@1', 'safe@2', ''],
    );
    assert.deepEqual(countsOf(items), { printed: 2, carried: 4, missing: 3, repeated: 0, merged: 1, extended: 1 });
  });

  it('keeps lines that hold none of the seven, and lines that repeat nothing known', () => {
    const items = [line('own', ''), line('lost', 'a', { sameAs: 'nowhere' }), { id: 'bare', text: 'bare' }];
    const { others, rows } = matchOf({ items });
    assert.deepEqual(
      others.map(({ principle }) => principle.id),
      ['own', 'bare'],
    );
    assert.equal(rows[0]!.lines.length, 1);
  });

  it('counts lines that are printed and not published', () => assert.equal(countsOf([], 7).printed, 7));
});

describe('principlesOf', () => {
  it('sorts sets by whether they are the law’s, and finds what messages name', () => {
    const sets = ['guiding', 'statutory', 'values'].map((kind) => ({ id: kind, kind, title: kind, items: [] }));
    const point = (id: string, kind: 'principle' | 'goal') => ({ id, kind, text: id });
    const messages = [
      { id: 'none', points: [point('g', 'goal')] },
      { id: 'named', points: [point('p', 'principle'), point('h', 'goal')] },
      { id: 'bare' },
    ] as Message[];
    const { statutory, own, named } = principlesOf({ principleSets: sets as PrincipleSet[], messages });

    assert.deepEqual(
      statutory.map(({ id }) => id),
      ['statutory'],
    );
    assert.deepEqual(
      own.map(({ id }) => id),
      ['guiding', 'values'],
    );
    assert.deepEqual(
      named.map(({ message, points }) => [message.id, points.map(({ id }) => id)]),
      [['named', ['p']]],
    );
  });

  it('knows seven', () => assert.equal(lawPrinciples.length, 7));
});
