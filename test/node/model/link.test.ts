import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStated, linkedTo, targetOf } from '../../../src/model/link.js';
import type { Link } from '../../../src/schema/id.js';

describe('a link', () => {
  const links: [link: Link, stated: boolean][] = [
    ['promise', true],
    [{ to: 'promise', basis: 'stated' }, true],
    [{ to: 'promise', basis: 'editorial' }, false],
    [{ to: 'promise', basis: 'inferred', note: 'Printed under it.' }, false],
  ];
  for (const [link, stated] of links) {
    it(`is ${stated ? 'stated' : 'not stated'} by the council: ${JSON.stringify(link)}`, () => {
      assert.equal(targetOf(link), 'promise');
      assert.equal(isStated(link), stated);
      assert.deepEqual(
        linkedTo('promise', [{ links: [] }, { links: ['other', link] }, {}], (one: { links?: Link[] }) => one.links),
        [{ item: { links: ['other', link] }, stated, note: (link as { note?: string }).note }],
      );
    });
  }
});
