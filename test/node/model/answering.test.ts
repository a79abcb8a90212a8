import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answersOf, answerTrees, type AnswerTree } from '../../../src/model/answering.js';
import type { Relation } from '../../../src/schema/governance.js';

const relation = (from: string, kind: string, to: string) => ({ id: `${from}-${to}`, from, to, kind }) as Relation;
const report = (from: string, to: string) => relation(from, 'reports-to', to);
const pairs = (relations: Relation[]) => answersOf(relations).map(({ below, above }) => `${below}<${above}`);
const drawn = (tree: AnswerTree): string =>
  tree.id + (tree.again ? '…' : '') + (tree.below.length ? `(${tree.below.map(drawn).join(' ')})` : '');
const trees = (relations: Relation[]) => answerTrees(answersOf(relations)).map(drawn);

describe('answersOf', () => {
  const cases = [
    ['reports-to', 'a<b'],
    ['member-of', 'a<b'],
    ['advises', 'a<b'],
    ['scrutinises', 'b<a'],
    ['holds-to-account', 'b<a'],
    ['seeks-assurance-from', 'b<a'],
    ['coordinates', 'b<a'],
    ['chairs', 'b<a'],
  ] as const;
  for (const [kind, pair] of cases) {
    it(`puts ${pair} for “${kind}”`, () => assert.deepEqual(pairs([relation('a', kind, 'b')]), [pair]));
  }

  it('puts nobody above another who only meets them, or whose link it does not know', () => {
    const level = ['meets-with', 'owns', 'delivers', 'befriends'].map((kind) => relation('a', kind, 'b'));

    assert.deepEqual(pairs(level), []);
  });

  it('leaves out what would close a circle, and keeps the reports', () => {
    const circle = [relation('top', 'member-of', 'low'), report('low', 'middle'), report('middle', 'top')];

    assert.deepEqual(pairs(circle), ['low<middle', 'middle<top']);
    assert.deepEqual(pairs([report('a', 'b'), report('b', 'a'), report('c', 'c')]), ['a<b']);
  });

  it('links two once', () => {
    assert.deepEqual(pairs([relation('a', 'holds-to-account', 'b'), relation('a', 'chairs', 'b')]), ['b<a']);
  });
});

describe('answerTrees', () => {
  it('has nothing to list without links', () => assert.deepEqual(trees([]), []));

  it('lists several roots, and opens what stands under two of them once', () => {
    const chain = [report('work', 'team'), report('team', 'head'), report('work', 'committee'), report('x', 'work')];

    assert.deepEqual(trees(chain), ['head(team(work(x)))', 'committee(work…)']);
  });

  it('goes on with a very deep chain in a list of its own, and loses nobody', () => {
    const deep = Array.from({ length: 400 }, (_, at) => report(`b${at + 1}`, `b${at}`));
    const lists = trees(deep);

    assert.ok(lists.length > 30);
    assert.equal(new Set(lists.join(' ').match(/b\d+/g)).size, 401);
    assert.ok(lists.every((list) => list.split('(').length <= 13));
  });
});
