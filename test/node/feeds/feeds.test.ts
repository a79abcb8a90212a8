import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { readPage } from '../../../src/feeds/dialect.js';
import type { FeedPage } from '../../../src/feeds/dialect.js';
import { FeedReader } from '../../../src/feeds/read-feed.js';
import { service as schema } from '../../../src/schema/local-offer.js';
import { envelopes, outpost, uk1, uk1OtherPlurals, uk3 } from './same-service.js';

const shared = fileURLToPath(new URL('../../../../shared/data/oruk/', import.meta.url));
const skip = existsSync(shared) ? false : '../shared/data/oruk is not here';
const realFile = (path: string): unknown => JSON.parse(readFileSync(shared + path, 'utf8'));

function read(...pages: unknown[]) {
  const reader = new FeedReader('a feed');
  for (const page of pages) {
    const found = readPage(page);
    assert.ok(!('refused' in found), JSON.stringify(found));
    reader.add(found);
  }
  const { services } = reader;
  for (const one of services) schema.parse(one);
  return { services, report: reader.report!, remarks: Object.fromEntries(reader.report!.remarks) };
}
const one = (change: object) => read({ contents: [{ ...uk3, ...change }] });

describe('a feed', () => {
  for (const [dialect, envelope] of Object.entries(envelopes)) {
    it(`in ${dialect} is told by its shape and says the same`, () => {
      assert.equal((readPage(envelope) as FeedPage).dialect, dialect);
      assert.deepEqual(read(envelope).services, read(envelopes['hsds-uk-3']).services);
    });
  }

  it('says this', () => {
    assert.deepEqual(read(envelopes['hsds-uk-3']).services, [
      {
        id: 'oruk-a-1',
        oruk: { id: 'A-1', source: 'a feed' },
        name: 'Open door',
        status: 'active',
        headings: ['other'],
        entitlement: 'partner',
        description: ['Come in.', 'Stay as long as you like.'],
        providerName: 'Riverside',
        categories: ['Advice'],
        minimumAge: 0,
        costs: [{ option: 'Everybody', amount: 0 }],
        schedules: [{ days: ['MO', 'TH'], opens: '10:00', closes: '17:30' }],
        locations: [
          {
            kind: 'physical',
            name: 'Quay House',
            address: ['1 Quay', 'Weir'],
            postcode: 'XW1 1AA',
            latitude: 54.4,
            longitude: 1.2,
            accessibility: ['Step-free'],
          },
        ],
        languages: ['pl'],
        phone: '01632 960180',
        email: 'door@example.org',
        url: 'https://example.org/open-door',
        checked: '2026-05-01',
      },
    ]);
  });

  it('is read with either plural of the first UK profile', () => {
    assert.deepEqual(read({ content: [uk1OtherPlurals] }).services, read(envelopes['hsds-uk-1']).services);
  });

  it('is told by what every service needs, where it holds no more than that', () => {
    const lean = { id: '1', name: 'A', organization: { id: 'o', name: 'Riverside' } };
    const dialectOf = (value: unknown) => (readPage(value) as FeedPage).dialect;

    assert.equal(dialectOf({ content: [lean] }), 'hsds-uk-1');
    assert.equal(dialectOf({ contents: [lean] }), 'hsds-uk-3');
    assert.equal(dialectOf({ content: [{ ...lean, organisation: {} }] }), 'outpost');
    assert.equal(dialectOf(lean), 'hsds-uk-3');
  });

  it('is refused where it is none, with a reason', () => {
    const cases: [unknown, string][] = [
      [null, 'not-json-object'],
      ['<html>', 'not-json-object'],
      [[uk3], 'not-json-object'],
      [{}, 'no-list'],
      [{ error: 'not found' }, 'no-list'],
      [{ contents: 'none' }, 'no-list'],
      [{ contents: [{ title: 'A blog' }] }, 'unknown-shape'],
      [{ content: [3, null] }, 'unknown-shape'],
      [{ id: 1, name: 'A thing' }, 'unknown-shape'],
    ];
    for (const [value, refused] of cases) assert.deepEqual(readPage(value), { refused }, JSON.stringify(value));
  });

  it('carries no person’s name', () => {
    for (const envelope of Object.values(envelopes)) {
      const { services, remarks } = read(envelope);
      assert.doesNotMatch(JSON.stringify(services), /Jo|Bloggs|Manager/i);
      assert.ok(remarks['person-left-out']);
    }
  });

  it('keeps a masked address to its town', () => {
    const [location] = outpost.locations;
    const masked = { ...outpost, locations: [{ ...location, mask_exact_address: true }] };
    const { services, remarks } = read({ content: [masked] });

    assert.deepEqual(services[0]!.locations, [
      { kind: 'physical', address: ['Weir'], exact: false, accessibility: ['Step-free'] },
    ]);
    assert.equal(remarks['place-kept-private'], 1);
  });

  it('keeps an address masked however a feed writes its yes, and shows it only after a plain no', () => {
    const [location] = outpost.locations;
    const isPrivate = (mask: unknown) => {
      const { services } = read({ content: [{ ...outpost, locations: [{ ...location, mask_exact_address: mask }] }] });
      return services[0]!.locations![0]!.exact === false;
    };

    for (const mask of [true, 'true', 'True', 1, '1', 'yes', 'Y', 'masked', {}]) assert.ok(isPrivate(mask));
    for (const mask of [false, null, undefined, '', 'false', 'False ', 0, '0', 'no']) assert.ok(!isPrivate(mask));
  });

  it('drops with a reason what has no name or id, has ended, or came before', () => {
    const { report, services } = read(
      {
        contents: [
          uk3,
          uk3,
          { ...uk3, id: 'B', name: ' ' },
          { ...uk3, id: null },
          { ...uk3, id: 'C', status: 'defunct' },
        ],
      },
      { contents: [uk3, { ...uk3, id: 'D', status: 'inactive' }, { ...uk3, id: 'E', status: 'odd' }, null] },
    );

    assert.equal(services.length, 1);
    assert.equal(report.received, report.kept + report.dropped.length);
    assert.deepEqual(
      report.dropped.map(({ why }) => why),
      ['duplicate', 'no-name', 'no-id', 'not-running', 'duplicate', 'not-running', 'unknown-status', 'not-a-service'],
    );
  });

  it('counts what it drops once where every page is the same', () => {
    const same = { contents: [uk3, null, { name: 'No id' }, 5] };
    const { report } = read(same, same);

    assert.deepEqual([report.received, report.kept, report.dropped.length], [4, 1, 3]);
  });

  it('goes on where a page holds nothing but what is broken, and counts that', () => {
    const claims = { total_items: 6, total_pages: 3 };
    const broken = { ...claims, contents: [null, { name: 'No id' }] };
    const reader = new FeedReader('a feed');
    const given = [{ ...claims, contents: [uk3] }, broken, { ...claims, contents: [{ id: 'broken' }] }, broken];
    const fresh = given.map((one) => reader.add(readPage(one, reader.report?.dialect) as FeedPage));

    assert.deepEqual(fresh, [1, 2, 1, 0]);
    assert.deepEqual(
      reader.report!.dropped.map(({ why }) => why),
      ['not-a-service', 'no-id', 'no-name'],
    );
  });

  it('drops what nobody foresaw, and keeps the others', () => {
    const hostile = {
      ...uk3,
      id: 'B',
      get email() {
        throw new Error();
      },
    };
    const reader = new FeedReader('a feed');
    reader.add({ dialect: 'hsds-uk-3', items: [uk3, hostile, { ...uk3, id: 'C' }], claims: {} });

    assert.equal(reader.services.length, 2);
    assert.deepEqual(reader.report!.dropped, [{ id: 'B', name: uk3.name, why: 'unreadable' }]);
  });

  const groups: [what: string, ages: object[], minimumAge: number | undefined, maximumAge: number | undefined][] = [
    [
      'one after the other',
      [
        { minimum_age: 13, maximum_age: 19 },
        { minimum_age: 18, maximum_age: 99 },
      ],
      13,
      99,
    ],
    [
      'one without a limit',
      [
        { minimum_age: 13, maximum_age: 19 },
        { minimum_age: 18, maximum_age: null },
      ],
      13,
      undefined,
    ],
    ['one for everybody', [{ minimum_age: 13, maximum_age: 19 }, {}], undefined, undefined],
  ];
  for (const [what, eligibilitys, minimumAge, maximumAge] of groups) {
    it(`is for whoever is in one of its groups: ${what}`, () => {
      const [service] = read({ content: [{ ...uk1, eligibilitys }] }).services;

      assert.deepEqual([service!.minimumAge, service!.maximumAge], [minimumAge, maximumAge]);
    });
  }

  describe('of a service that has no number or hours of its own', () => {
    const bare = { ...uk3, contacts: [], schedules: [] };
    const phones = (number: string) => [{ number }];
    const hours = (byday: string) => [{ id: byday, byday, opens_at: '09:00', closes_at: '17:00' }];
    const placed = (...places: object[]) =>
      one({ contacts: [], schedules: [], service_at_locations: places.map((place) => ({ location: {}, ...place })) });

    it('takes the number of one of its places, or of who runs it', () => {
      const organization = { name: 'Riverside', phones: phones('01632 960003') };
      const phoneOf = (change: object) => read({ contents: [{ ...bare, organization, ...change }] }).services[0]!.phone;
      const place = { contacts: [{ phones: phones('01632 960001') }], location: { phones: phones('01632 960002') } };

      assert.equal(phoneOf({ service_at_locations: [place] }), '01632 960001');
      assert.equal(phoneOf({ service_at_locations: [{ location: place.location }] }), '01632 960002');
      assert.equal(phoneOf({}), '01632 960003');
      const hidden = { location: { ...place.location, mask_exact_address: true } };
      assert.equal(phoneOf({ service_at_locations: [hidden], organization: {} }), undefined);
      const said = { location: { ...place.location, mask_exact_address: 'true' } };
      assert.equal(phoneOf({ service_at_locations: [said], organization: {} }), undefined);
    });

    it('takes the hours that it keeps in all its places, and counts those that differ', () => {
      const days = ({ services }: ReturnType<typeof read>) => services[0]!.schedules?.map((each) => each.days);

      assert.deepEqual(days(placed({ schedules: hours('MO') })), [['MO']]);
      assert.deepEqual(days(placed({ location: { schedules: hours('MO') } }, { schedules: hours('MO') })), [['MO']]);
      const differing = placed({ schedules: hours('MO') }, { schedules: hours('TU') });
      assert.equal(days(differing), undefined);
      assert.equal(differing.remarks['hours-by-place'], 1);
    });
  });

  it('counts what can be had only by referral where it does not say how', () => {
    const remarked = (item: object) => read({ content: [item] }).remarks['referral-left-out'];

    assert.equal(remarked({ ...outpost, needs_referral: true }), 1);
    assert.equal(remarked({ ...uk1, attending_access: 'referral' }), 1);
    assert.equal(remarked({ ...uk1, attending_access: 'drop-in' }), undefined);
    assert.equal(remarked({ ...outpost, needs_referral: true, application_process: 'Ask your adviser.' }), undefined);
  });

  it('takes a million pounds for a cost, and no more', () => {
    assert.deepEqual(one({ cost_options: [{ amount: 1_000_000 }] }).services[0]!.costs, [{ amount: 1_000_000 }]);
  });

  const amiss: [change: object, remark: string, gone: string][] = [
    [{ url: 'javascript:alert(1)' }, 'url-refused', 'url'],
    [{ url: 'data:text/html,x' }, 'url-refused', 'url'],
    [{ url: '/relative' }, 'url-refused', 'url'],
    [{ email: 'not an address' }, 'email-refused', 'email'],
    [{ minimum_age: -1 }, 'age-refused', 'minimumAge'],
    [{ minimum_age: 30, maximum_age: 20 }, 'age-refused', 'maximumAge'],
    [{ assured_date: '2026-02-30' }, 'date-refused', 'checked'],
    [{ cost_options: [{ amount: -3 }] }, 'cost-refused', 'costs'],
    [{ cost_options: [{ amount: 1e300 }] }, 'cost-refused', 'costs'],
    [{ cost_options: [{ amount: 1_000_001 }] }, 'cost-refused', 'costs'],
    [{ schedules: [{ opens_at: null }] }, 'schedule-refused', 'schedules'],
    [{ organization: { name: null } }, 'provider-unnamed', 'providerName'],
    [{ languages: [{ id: 'x' }] }, 'language-unnamed', 'languages'],
    [{ languages: [{ name: '__proto__' }, { name: 'constructor' }] }, 'language-unnamed', 'languages'],
    [{ contacts: [{ phone: 'ask Jo' }] }, 'phone-refused', 'phone'],
  ];
  for (const [change, remark, gone] of amiss) {
    it(`leaves out and counts ${JSON.stringify(change)}`, () => {
      const { services, remarks } = one(change);
      assert.equal((services[0] as Record<string, unknown>)[gone], undefined);
      assert.ok(remarks[remark], JSON.stringify(remarks));
    });
  }

  it('puts nothing at [0, 0], and nothing beyond the poles', () => {
    const at = (latitude: number, longitude: number) =>
      one({ service_at_locations: [{ location: { name: 'A', latitude, longitude } }] });

    assert.deepEqual(at(0, 0).services[0]!.locations, [{ kind: 'physical', name: 'A' }]);
    assert.equal(at(0, 0).remarks['coordinates-zero'], 1);
    assert.deepEqual(at(100, 101).services[0]!.locations, [{ kind: 'physical', name: 'A' }]);
    assert.equal(at(100, 101).remarks['coordinates-impossible'], 1);
    assert.equal(at(51, 0).services[0]!.locations![0]!.longitude, 0);
  });
});

describe('the feeds that councils really publish (../shared/data/oruk)', { skip }, () => {
  it('Outpost: all 20 kept, five at [0, 0], ages that are null left open', () => {
    const { services, report, remarks } = read(realFile('outpost-bucks/services.json'));

    assert.equal(report.dialect, 'outpost');
    assert.equal(report.claimed, 2805);
    assert.equal(services.length, 20);
    assert.equal(remarks['coordinates-zero'], 5);
    assert.equal(services.filter(({ minimumAge }) => minimumAge === undefined).length, 7);
    assert.equal(services.filter(({ maximumAge }) => maximumAge === undefined).length, 12);
    assert.equal(remarks['free-not-said'], 20);
    assert.doesNotMatch(JSON.stringify(services), /Contact [1-4]|\\r|\\n/);
  });

  it('the validator’s page: 128 entries, all one id, 31 claimed', () => {
    const { services, report } = read(realFile('hsds-uk-3.0/validator_test_service_list.json'));

    assert.equal(report.received, 128);
    assert.equal(report.claimed, 31);
    assert.equal(services.length, 1);
    assert.equal(report.dropped.filter(({ why }) => why === 'duplicate').length, 127);
  });

  it('the official examples: one service, latitude 100 left out, no persons', () => {
    const uk = read(realFile('hsds-uk-3.0/service_full.json'));
    const full = read(realFile('hsds-3.0/service_full.json'));

    assert.equal(uk.report.dialect, 'hsds-uk-3');
    assert.equal(full.report.dialect, 'hsds-3');
    for (const { services, remarks } of [uk, full]) {
      assert.equal(remarks['coordinates-impossible'], 1);
      assert.equal(services[0]!.locations?.[0]?.latitude, undefined);
      assert.doesNotMatch(JSON.stringify(services), /Persona/);
    }
    assert.deepEqual(full.services[0]!.languages, ['ur']);
    assert.equal(full.services[0]!.phone, '+44 1234 234567');
    // Beyond what only the full standard has, both say the same.
    const same = ({
      eligibility: _e,
      referral: _r,
      phone: _p,
      languages: _l,
      costs: _c,
      locations: _o,
      ...rest
    }: object & Record<string, unknown>) => rest;
    assert.deepEqual(same(full.services[0]!), same(uk.services[0]!));
  });
});
