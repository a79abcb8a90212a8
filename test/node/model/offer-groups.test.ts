import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { grouped, type OfferReader } from '../../../src/model/offer-groups.js';
import type { Cohort } from '../../../src/schema/cohorts.js';
import type { Service } from '../../../src/schema/local-offer.js';
import { services as illustrative } from '../search/illustrative-offer.js';

const service = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  status: 'active',
  headings: ['other'],
  entitlement: 'discretionary',
  ...more,
});
const kinds = [
  'former-relevant',
  'uasc',
  'disabled',
  'looked-after',
  'special-guardianship',
  'placed-by-other-council',
];
const unasked = ['custody', 'kinship', 'adopted', 'edge-of-care', 'other'];
const cohorts = [...kinds, ...unasked].map((kind) => ({ id: `of-${kind}`, kind, label: kind }) as Cohort);
const reader = (more: Partial<OfferReader> = {}): OfferReader => ({
  statuses: ['former-relevant'],
  answers: { age: 19 },
  ...more,
});
const ids = (groups: Map<string, Service[]>) =>
  Object.fromEntries([...groups].map(([name, found]) => [name, found.map(({ id }) => id)]));
const group = (services: Service[], by: OfferReader | undefined, ranked = false, entitlements: object[] = []) =>
  ids(grouped(services, { entitlements: entitlements as never, cohorts, reader: by, ranked }));

describe('by whose word a reader gets something', () => {
  const offer = [
    service('kind'),
    service('right', { entitlement: 'statutory' }),
    service('charity', { entitlement: 'partner' }),
  ];

  it('is the law’s, the council’s or that of others, in this order', () => {
    assert.deepEqual(group(offer, undefined), { entitled: ['right'], council: ['kind'], others: ['charity'] });
  });

  it('is the law’s, too, where an amount that belongs to a service is', () => {
    assert.deepEqual(group([service('kind')], reader(), false, [{ service: 'kind', basis: 'statutory' }]), {
      entitled: ['kind'],
      council: [],
      others: [],
    });
  });

  it('is that of whoever gives the money, not only of who runs the service it belongs to', () => {
    const amount = (basis: string) => [{ service: 'charity', basis }];
    const where = (basis: string, by?: OfferReader) =>
      Object.entries(group([offer[2]!], by, true, amount(basis)))[0]![0];

    assert.equal(where('discretionary'), 'council');
    assert.equal(where('statutory'), 'entitled');
    assert.equal(where('partner'), 'others');
  });

  const others: [what: string, fields: Partial<Service>, by: Partial<OfferReader>][] = [
    ['who is younger', { minimumAge: 20 }, {}],
    ['who is older', { maximumAge: 18 }, {}],
    ['who is in another group', { cohorts: ['of-looked-after'] }, {}],
    ['who did not come alone', { cohorts: ['of-uasc'] }, { answers: { cameAlone: 'no' } }],
    [
      'who had no special guardian',
      { cohorts: ['of-special-guardianship'] },
      { answers: { specialGuardianship: 'no' } },
    ],
    ['whom this council looked after', { cohorts: ['of-placed-by-other-council'] }, { answers: { council: 'this' } }],
  ];
  for (const [what, fields, by] of others) {
    it(`keeps what the law gives to others in sight of somebody ${what}, after what is meant for them`, () => {
      const right = service('right', { entitlement: 'statutory', ...fields });
      assert.deepEqual(group([right, service('kind')], reader(by)), {
        entitled: [],
        council: ['kind', 'right'],
        others: [],
      });
    });
  }

  const meant: [what: string, fields: Partial<Service>, by: Partial<OfferReader>][] = [
    ['at the last age it is for, months later', { maximumAge: 19 }, { answers: { age: 19.9 } }],
    ['of any age where they did not say', { minimumAge: 30 }, { answers: { age: 'not-sure' } }],
    ['in one of two groups', { cohorts: ['of-looked-after', 'of-former-relevant'] }, {}],
    ['in a group that nobody is asked about', { cohorts: ['of-disabled'] }, {}],
    ['who came alone', { cohorts: ['of-uasc'] }, { answers: { cameAlone: 'yes' } }],
    ['who is not sure of having come alone', { cohorts: ['of-uasc'] }, { answers: { cameAlone: 'not-sure' } }],
    ['who was not asked about coming alone', { cohorts: ['of-uasc'] }, {}],
    ['with a special guardian', { cohorts: ['of-special-guardianship'] }, { answers: { specialGuardianship: 'yes' } }],
    ['not sure of a special guardian', { cohorts: ['of-special-guardianship'] }, {}],
    ['of another council', { cohorts: ['of-placed-by-other-council'] }, { answers: { council: 'another' } }],
    ['not sure of the council', { cohorts: ['of-placed-by-other-council'] }, { answers: { council: 'not-sure' } }],
    ...unasked.map((kind): (typeof meant)[number] => [`who may be in ${kind}`, { cohorts: [`of-${kind}`] }, {}]),
    ['who is still in care', { cohorts: ['of-looked-after'] }, { statuses: ['eligible'] }],
  ];
  for (const [what, fields, by] of meant) {
    it(`says that something may be a right of somebody ${what}`, () => {
      const right = service('right', { entitlement: 'statutory', ...fields });
      assert.deepEqual(group([right], reader(by))['entitled'], ['right']);
    });
  }

  it('puts the group with the best first where services are ranked, and keeps their order', () => {
    const young = service('young', { maximumAge: 15 });
    assert.deepEqual(Object.entries(group([offer[2]!, young, offer[0]!], reader(), true)), [
      ['others', ['charity']],
      ['council', ['young', 'kind']],
    ]);
  });

  it('hides no service from anybody', () => {
    const everybody: (OfferReader | undefined)[] = [
      undefined,
      reader(),
      reader({ statuses: [] }),
      reader({ statuses: ['qualifying'], answers: { age: 12, cameAlone: 'no', specialGuardianship: 'no' } }),
    ];
    const all = illustrative.map(({ id }) => id).sort();
    for (const somebody of everybody) {
      for (const ranked of [true, false]) {
        assert.deepEqual(
          Object.values(group([...illustrative], somebody, ranked))
            .flat()
            .sort(),
          all,
        );
      }
    }
  });
});
