import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pageOf } from '../../../src/model/offer-pages.js';

const letters = (text: string) => [...text];
const groups = [
  ['rights', letters('abc')],
  ['none', []],
  ['others', letters('defgh')],
] as const;

describe('a page of a list in groups', () => {
  it('goes on in the next group where one ends, and says how many each has in all', () => {
    const page = pageOf(groups, 2, 2);
    assert.deepEqual(page.groups, [
      { name: 'rights', count: 3, items: ['c'] },
      { name: 'others', count: 5, items: ['d'] },
    ]);
    assert.deepEqual([page.number, page.pages, page.count, page.first, page.last], [2, 4, 8, 3, 4]);
  });

  for (const size of [1, 2, 3, 5, 8, 20]) {
    it(`leaves nothing out and shows nothing twice, ${size} to a page`, () => {
      const { pages } = pageOf(groups, 1, size);
      const shown = Array.from({ length: pages }, (_, at) => pageOf(groups, at + 1, size));
      assert.equal(shown.flatMap((page) => page.groups.flatMap(({ items }) => items)).join(''), 'abcdefgh');
      assert.deepEqual(
        shown.map(({ first, last }) => last - first + 1),
        shown.map((page) => page.groups.flatMap(({ items }) => items).length),
      );
    });
  }

  it('is the nearest one where there is no such page', () => {
    assert.deepEqual(
      [-1, 0, 99].map((wanted) => pageOf(groups, wanted, 5).number),
      [1, 1, 2],
    );
  });

  it('is one empty page where there is nothing', () => {
    assert.deepEqual(pageOf([['rights', []]], 1, 20), {
      number: 1,
      pages: 1,
      count: 0,
      first: 0,
      last: 0,
      groups: [],
    });
  });
});
