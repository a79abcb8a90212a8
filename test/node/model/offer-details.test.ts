import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withDetails } from '../../../src/model/offer-details.js';
import type { LocalOffer } from '../../../src/schema/local-offer.js';

const offer: LocalOffer = {
  availability: 'included',
  services: [
    { id: 'a', name: 'A', status: 'active', headings: ['other'], entitlement: 'partner' },
    { id: 'b', name: 'B', status: 'active', headings: ['other'], entitlement: 'partner', description: ['Short'] },
  ],
  entitlements: [],
  places: [],
};

describe('an offer in two parts', () => {
  it('is whole again with the long words of each service, and not of one that is not there', () => {
    const whole = withDetails(offer, [
      { service: 'b', description: ['Long'] },
      { service: 'gone', description: ['Lost'] },
    ]);

    assert.deepEqual(whole, {
      ...offer,
      services: [offer.services[0], { ...offer.services[1], description: ['Long'] }],
    });
    assert.deepEqual(offer.services[1]!.description, ['Short']);
  });

  it('is the same object without a second part, so that nothing is read again', () => {
    assert.equal(withDetails(offer), offer);
    assert.equal(withDetails(offer, []), offer);
  });
});
