import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Service } from '../../../src/schema/local-offer.js';
import { findableService } from '../../../src/search/findable.js';

const service: Service = {
  id: 'a',
  name: 'A safe house',
  status: 'active',
  headings: ['other'],
  entitlement: 'partner',
};
const found = (exact?: boolean) => {
  const place = { kind: 'physical' as const, name: 'Rowan House', address: ['14 Hawthorn Lane', 'Wenlow Weir'] };
  const locations = [{ ...place, ...(exact !== undefined && { exact }) }];
  return Object.values(findableService({ ...service, locations }, 'en').fields()).join(' ');
};

describe('what helps today', () => {
  for (const status of ['active', 'temporarily closed'] as const) {
    it(`is what is there today: ${status}`, () => {
      assert.equal(findableService({ ...service, urgent: true, status }, 'en').urgent, status === 'active');
    });
  }
});

describe('what a service is found by', () => {
  it('are its name and places', () => assert.match(found(), /A safe house.*Rowan House\. 14 Hawthorn Lane/));

  it('is nothing of a place that must stay private', () => {
    assert.match(found(false), /A safe house/);
    assert.doesNotMatch(found(false), /Rowan|Hawthorn|Wenlow/);
  });
});
