import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { JoinedOffer } from '../../../src/elements/offer-finder/joined-listing.js';
import type { OfferSource } from '../../../src/elements/offer-finder/offer-source.js';
import type { Service } from '../../../src/schema/local-offer.js';
import { OfferList } from '../../../src/search/offer-list.js';

const service = (id: string, change: Partial<Service> = {}): Service => ({
  id,
  name: id,
  status: 'active',
  headings: ['other'],
  entitlement: 'partner',
  ...change,
});
const wanted = (query = '') => ({ query, filters: { today: '2026-11-23' } });

describe('what a document and a directory have together', () => {
  const joined = (own: Service[], answered: Service[]) => {
    const list = new OfferList({ services: own, entitlements: [] }, () => '');
    list.search = { find: () => ({ places: [], words: [], readAs: [] }) };
    const source: OfferSource = { waiting: '', find: (what) => list.find(what), one: (id) => list.one(id) };
    return new JoinedOffer(source, answered, () => undefined);
  };
  const taken = service('oruk-a', { name: 'As the council says', headings: ['accommodation'] });

  it('is listed once, as the document has it', () => {
    const { shown, options, among } = joined([taken], [service('oruk-a'), service('oruk-b')]).find(wanted());

    assert.deepEqual(
      shown.map(({ name }) => name),
      ['As the council says', 'oruk-b'],
    );
    assert.deepEqual(options('headings'), [
      { value: 'accommodation', count: 1 },
      { value: 'other', count: 1 },
    ]);
    assert.equal(among('free').length, 2);
  });

  it('is found by the words by which the directory finds it', () => {
    const { shown } = joined([taken], [service('oruk-a')]).find(wanted('words of the directory alone'));

    assert.deepEqual(shown, [taken]);
  });

  it('is not listed where the document says that it has ended', () => {
    const ended = service('oruk-a', { status: 'defunct' });

    assert.deepEqual(joined([ended], [service('oruk-a')]).find(wanted()).shown, []);
  });
});
