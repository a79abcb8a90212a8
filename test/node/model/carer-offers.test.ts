import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { carerOffersOf } from '../../../src/model/carer-offers.js';
import type { CarerOffer } from '../../../src/schema/carer-support.js';

const offer = (id: string, fields: Partial<CarerOffer> = {}): CarerOffer => ({
  id,
  audiences: ['foster'],
  category: 'other',
  title: id,
  ...fields,
});
const grouped = (offers: CarerOffer[], audience = '') =>
  carerOffersOf(offers, audience).groups.map(({ kind, offers: group }) => [kind, group.map(({ id }) => id).join()]);

describe('carerOffersOf', () => {
  const offers = [
    offer('review', { category: 'review' }),
    offer('course', { category: 'training', audiences: ['foster', 'kinship'] }),
    offer('allowance', { category: 'finance', audiences: ['kinship'] }),
    offer('packed-course', { category: 'training', package: true }),
    offer('packed-money', { category: 'finance', package: true }),
    offer('not-packed', { package: false }),
  ];

  it('keeps the printed package together, and puts training, money and the rest beside it', () => {
    assert.deepEqual(grouped(offers), [
      ['package', 'packed-course,packed-money'],
      ['training', 'course'],
      ['money', 'allowance'],
      ['more', 'review,not-packed'],
    ]);
  });

  it('narrows to one kind of carer, and still knows every kind', () => {
    const { shown, audiences } = carerOffersOf(offers, 'kinship');

    assert.deepEqual(grouped(offers, 'kinship'), [
      ['training', 'course'],
      ['money', 'allowance'],
    ]);
    assert.equal(shown.length, 2);
    assert.deepEqual(audiences, ['foster', 'kinship']);
  });

  it('shows nothing for carers for whom there is nothing, and has no groups of none', () => {
    assert.deepEqual(grouped(offers, 'adopter'), []);
    assert.deepEqual(grouped([]), []);
  });

  it('says whom a group is for only where all of it is for the same', () => {
    const audiences = carerOffersOf([...offers, offer('money', { category: 'finance' })], '').groups.map(
      (group) => group.audiences,
    );

    assert.deepEqual(audiences, [['foster'], ['foster', 'kinship'], undefined, ['foster']]);
  });
});
