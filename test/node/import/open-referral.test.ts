import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { FeedFault, readWholeFeed } from '../../../src/import/open-referral/read-whole-feed.js';
import { isCutShort, mergedServices } from '../../../src/import/open-referral/merge.js';
import { uk3 } from '../feeds/same-service.js';

const item = (id: number) => ({ ...uk3, id: String(id), name: `Service ${id}` });
const page = (from: number, to: number, total = 5) => ({
  total_items: total,
  total_pages: 1,
  last_page: true,
  contents: Array.from({ length: to - from + 1 }, (_, at) => item(from + at)),
});
const feed = (...pages: unknown[]) => {
  const asked: number[] = [];
  const read = readWholeFeed(
    (number) => {
      asked.push(number);
      return Promise.resolve(pages[number - 1] ?? page(1, 0));
    },
    { source: 'feed', mostPages: 10 },
  );
  return { read, asked };
};

describe('a feed of many pages', () => {
  it('is read until a page brings nothing new, whatever the totals say', async () => {
    const { read, asked } = feed(page(1, 2, 1), page(3, 4, 1), page(5, 5, 999));
    const { services, report } = await read;

    assert.deepEqual(
      services.map(({ name }) => name),
      [1, 2, 3, 4, 5].map((id) => `Service ${id}`),
    );
    assert.deepEqual(asked, [1, 2, 3, 4]);
    assert.equal(report.claimed, 1);
  });

  it('ends where a server gives the same page for every number', async () => {
    const same = page(1, 2);
    const { read, asked } = feed(same, same, same, same);

    assert.equal((await read).services.length, 2);
    assert.equal(asked.length, 2);
  });

  it('goes on after a page on which all is broken', async () => {
    const claims = { total_items: 5, total_pages: 3 };
    const { read } = feed({ ...page(1, 2), ...claims }, { ...claims, contents: [null] }, { ...page(3, 4), ...claims });
    const { services, report } = await read;

    assert.deepEqual([services.length, report.received, report.dropped.length], [4, 5, 1]);
  });

  it('ends where it has given all it says it has, even if it claims one page more', async () => {
    const { read } = feed({ ...page(1, 5), total_pages: 2 }, page(1, 0));

    assert.equal((await read).services.length, 5);
  });

  it('tells lists that leave the lists inside services out by that alone', async () => {
    const { contacts: _c, schedules: _s, service_at_locations: _l, cost_options: _o, ...short } = uk3;
    const plain = async (item: object) => (await feed({ contents: [item] }).read).report.plain;

    assert.deepEqual(
      [await plain({ ...short, fees: 'Free' }), await plain({ ...short, schedules: [] })],
      [true, false],
    );
  });

  const faults: [string, unknown[], string][] = [
    ['has too many pages', Array.from({ length: 20 }, (_, at) => page(at * 2, at * 2 + 1)), 'too-many-pages'],
    ['changes its shape half way', [page(1, 2), { content: [{ id: 9, name: 'A', min_age: 1 }] }], 'dialects-differ'],
    ['breaks off', [page(1, 2), { error: 'too many requests' }], 'no-list'],
    [
      'has an empty page before the last it claims',
      [{ ...page(1, 2), total_pages: 3 }, { ...page(1, 0), total_pages: 3 }, page(3, 4)],
      'breaks-off',
    ],
    ['ends with an empty page that it claims', [{ ...page(1, 2), total_pages: 2 }, page(1, 0)], 'breaks-off'],
    ['has nothing to keep', [{ contents: [{ ...uk3, status: 'defunct' }] }], 'nothing-kept'],
  ];
  for (const [name, pages, why] of faults) {
    it(`is not used in part where it ${name}`, async () => {
      await assert.rejects(feed(...pages).read, (fault) => fault instanceof FeedFault && fault.why === why);
    });
  }
});

describe('services put into a document', () => {
  const services = async (...ids: number[]) => (await feed({ contents: ids.map(item) }).read).services;
  const servicesIn = (document: Record<string, unknown>) =>
    (document['localOffer'] as { services: Record<string, unknown>[] }).services;

  it('stand beside those written by hand, in a document that had none too', async () => {
    const empty = mergedServices({ about: {} }, await services(1), 'feed').document;
    const full = mergedServices({ localOffer: { services: [{ id: 'own', name: 'Own' }] } }, await services(1), 'feed');

    assert.deepEqual(
      servicesIn(empty).map(({ id }) => id),
      ['oruk-1'],
    );
    assert.deepEqual(
      servicesIn(full.document).map(({ id }) => id),
      ['own', 'oruk-1'],
    );
  });

  it('keep what officers added, follow what the feed changed, and go with what it dropped', async () => {
    const first = mergedServices({}, await services(1, 2, 3), 'feed').document;
    servicesIn(first)[0]!['needs'] = ['I need a door'];
    servicesIn(first)[1]!['name'] = 'Old name';
    const { document, report } = mergedServices(first, await services(1, 2, 4), 'feed');

    assert.deepEqual(servicesIn(document)[0]!['needs'], ['I need a door']);
    assert.deepEqual(report, {
      added: ['Service 4'],
      changed: ['Service 2'],
      same: ['Service 1'],
      gone: ['Service 3'],
    });
  });

  it('do not go because only a part of the feed was given', async () => {
    const first = mergedServices({}, await services(1, 2, 3), 'feed').document;
    const goes = async (ids: number[], claimed: number | undefined) => {
      const { report } = await feed({ contents: ids.map(item) }).read;
      return isCutShort({ ...report, claimed }, mergedServices(first, await services(...ids), 'feed').report);
    };

    assert.deepEqual(
      [await goes([1, 2], 3), await goes([1, 2], 2), await goes([1, 2], undefined)],
      [true, false, false],
    );
    assert.equal(await goes([1, 2, 3], 99), false);
  });

  it('never take the id of another', async () => {
    const { document } = mergedServices({ localOffer: { services: [{ id: 'oruk-1' }] } }, await services(1), 'feed');

    assert.deepEqual(
      servicesIn(document).map(({ id }) => id),
      ['oruk-1', 'oruk-1-2'],
    );
  });

  it('do not change the document that was given', async () => {
    const given = Object.freeze({ localOffer: Object.freeze({ services: Object.freeze([]) }) });

    assert.equal(servicesIn(mergedServices(given as never, await services(1), 'feed').document).length, 1);
    assert.equal(given.localOffer.services.length, 0);
  });
});
