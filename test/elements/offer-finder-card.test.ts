import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import illustrative from '../../demo/data/illustrative.json';
import type { CpSelectEvent } from '../../src/data/events.js';
import type { Service } from '../../src/schema/local-offer.js';
import { finderOf, offerOf, openCard } from '../helpers/offer.js';
import { all } from '../helpers/promises.js';
import { part, said } from '../helpers/reader.js';

const DAY = { today: '2026-11-23' };
const links = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part="details"] a')].map((one) => one.getAttribute('href'));

/** A document that names a town. */
const withTown = (data: ReturnType<typeof offerOf>) => ({
  ...data,
  localOffer: {
    ...data.localOffer,
    places: [{ id: 'weir', name: 'Wenlow Weir', kind: 'village', latitude: 54.4, longitude: -1.2 }],
  },
});

/** The facts of the only card, opened: each term with what is said of it. */
async function factsOf(
  service: Partial<Service>,
  entitlements: object[] = [],
  more = {},
): Promise<Record<string, string>> {
  const finder = await finderOf(offerOf([service], entitlements, more), DAY);
  await openCard(finder);
  const [terms, contents] = [all(finder, 'dt'), all(finder, 'dd')];
  return Object.fromEntries(terms.map((term, at) => [term, contents[at]!]));
}

describe('a card of the local offer', () => {
  it('is folded: only what matters at a glance is drawn until a reader opens it, and the page hears which', async () => {
    const finder = await finderOf(illustrative, { ...DAY, service: 'il-service-first-home' });
    const heard: string[] = [];
    finder.addEventListener('cp-select', (event: CpSelectEvent) => heard.push(event.selected));

    expect(said(finder, 'name')).to.equal('Your first tenancy');
    expect(all(finder, '[part="glance"]')).to.deep.equal(['£3,000, once, 18 to 21 Open today: 9am to 5pm']);
    expect(part(finder, 'facts')).to.equal(null);
    await openCard(finder, 'il-service-first-home');
    expect(part(finder, 'facts')).not.to.equal(null);
    expect(heard).to.deep.equal(['il-service-first-home']);
    await expect(finder).to.be.accessible();
  });

  it('stays open for its service, and not for what comes to stand in its place', async () => {
    const finder = await finderOf(
      offerOf([{ id: 'first' }, { id: 'second', status: 'active', headings: ['employment'] }]),
    );
    const open = () => [...finder.shadowRoot!.querySelectorAll('[part="service"]:has([open])')].map(({ id }) => id);
    await openCard(finder, 'first');
    expect(open()).to.deep.equal(['first']);

    finder.category = 'employment';
    await finder.updateComplete;
    expect(finder.shadowRoot!.querySelector('[part="service"]')!.id).to.equal('second');
    expect(open()).to.deep.equal([]);

    finder.category = '';
    await finder.updateComplete;
    expect(open()).to.deep.equal(['first']);
  });

  it('says an amount with how often, the ages it is for, its conditions, and when it was looked at', async () => {
    const facts = await factsOf({}, [
      {
        title: 'Setting up home',
        amount: { value: 3000, unit: 'currency' },
        per: 'once',
        ageFrom: 18,
        ageTo: 22,
        conditions: ['Spent with your worker.'],
        reviewed: '2026-04-01',
      },
    ]);

    expect(facts['What you can get']).to.equal(
      'Setting up home: £3,000, once, 18 to 21 Spent with your worker. Amount last looked at on 1 April 2026',
    );
  });

  const amounts: [fields: object, words: string][] = [
    [{ amount: { value: 240, to: 360, unit: 'currency' }, per: 'year' }, 'Amount: £240 to £360, each year'],
    [
      { amount: { value: 90, unit: 'currency', qualifier: 'at-most' }, ageFrom: 16 },
      'Amount: at most £90, 16 and over',
    ],
    [{ amount: { value: 10, unit: 'count', label: 'lessons' }, ageFrom: 17, ageTo: 18 }, 'Amount: 10 lessons, 17'],
    [{ noAmount: { reason: 'not-applicable', note: 'We pay the rent.' } }, 'Amount: We pay the rent'],
    [{ noAmount: { reason: 'to-be-set' }, per: 'month' }, 'Amount: To be set, each month'],
    [
      { noAmount: { reason: 'not-applicable' }, per: 'unlimited', ageTo: 25 },
      'Amount: as often as you need, up to and including 24',
    ],
    [{ noAmount: { reason: 'not-applicable' } }, 'Amount'],
    [{ amount: { value: 5, unit: 'currency' }, basis: 'partner' }, 'Amount: £5 An offer of another organisation.'],
  ];
  for (const [fields, words] of amounts) {
    it(`says of an amount: ${words}`, async () => {
      expect((await factsOf({}, [fields]))['What you can get']).to.equal(words);
    });
  }

  it('takes the upper age of a service as included, and that of an amount as not', async () => {
    const facts = await factsOf({ minimumAge: 16, maximumAge: 24 }, [
      { amount: { value: 5, unit: 'currency' }, ageFrom: 16, ageTo: 24 },
    ]);

    expect(facts['Who it is for']).to.equal('Age: 16 to 24');
    expect(facts['What you can get']).to.contain('16 to 23');
  });

  const law = {
    id: 'law',
    title: 'Children Act',
    year: 1989,
    section: 's.23C',
    kind: 'section',
    summary: 'A worker.',
    status: 'in-force',
    inForce: 'yes',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/23C',
    checked: { date: '2026-08-31', confidence: 'confirmed' },
  };
  const right: Partial<Service> = { entitlement: 'statutory', provisions: ['law'] };
  const footings: [how: string, provisions: object[], basis: string, glance: string | undefined][] = [
    ['in force', [law], 'A right in law. If you are', 'A right in law'],
    ['not confirmed', [{ ...law, checked: undefined }], 'Nobody has confirmed here', undefined],
    ['not in force yet', [{ ...law, inForceFrom: '2027-04-01' }], 'is not in force yet', undefined],
    ['ended', [{ ...law, status: 'repealed' }], 'is no longer in force', undefined],
    ['partly in force', [{ ...law, inForce: 'partly' }], 'is only partly in force', undefined],
    ['not named', [], 'Nobody has confirmed here', undefined],
  ];
  for (const [how, provisions, basis, glance] of footings) {
    it(`calls it a right in law only where the law is in force: ${how}`, async () => {
      const finder = await finderOf(offerOf([right], [], { provisions }), DAY);
      await openCard(finder);

      expect(said(finder, 'basis')).to.contain(basis);
      expect(said(finder, 'glance')).to.equal(glance);
      expect(all(finder, '[part="law"]')).to.deep.equal(provisions.length ? ['Children Act 1989, s.23C'] : []);
    });
  }

  const laws: [what: string, provisions: object[], said: string | RegExp][] = [
    ['in force', [law], /^Amount: £5 A right in law\. If .+ given it\. Children Act 1989, s\.23C$/],
    ['not confirmed', [{ ...law, inForce: 'unknown' }], /Nobody has confirmed here .+ Children Act 1989, s\.23C$/],
    ['not named', [], /Nobody has confirmed here that the law behind it is in force\.$/],
  ];
  for (const [what, provisions, words] of laws) {
    it(`calls an amount a right in law only where its law is in force, and names that law: ${what}`, async () => {
      const amount = { amount: { value: 5, unit: 'currency' }, basis: 'statutory', provisions: ['law'] };

      expect((await factsOf({}, [amount], { provisions }))['What you can get']).to.match(words as RegExp);
    });
  }

  it('names the law behind an amount where that of its service is another, and does not say the same twice', async () => {
    const amount = { amount: { value: 5, unit: 'currency' }, basis: 'statutory', provisions: ['law'] };

    expect((await factsOf(right, [amount], { provisions: [law] }))['What you can get']).to.equal('Amount: £5');
    expect(
      (await factsOf({ ...right, provisions: [] }, [amount], { provisions: [law] }))['What you can get'],
    ).to.contain('s.23C');
  });

  it('says for whom an amount is, where its service is for others, too, or for fewer', async () => {
    const cohorts = ['Former relevant', 'Qualifying'].map((label) => ({
      id: label[0]!.toLowerCase(),
      kind: 'other',
      label,
    }));
    const deposit = (value: number, ...groups: string[]) => ({ amount: { value, unit: 'currency' }, cohorts: groups });
    const said = async (groups: string[], ...deposits: object[]) =>
      (await factsOf({ cohorts: groups }, deposits, { cohorts }))['What you can get'];

    expect(await said(['f', 'q'], deposit(900, 'f'), deposit(500, 'q'), deposit(9, 'q', 'f'))).to.equal(
      'Amount: £900 Who it is for: Former relevant Amount: £500 Who it is for: Qualifying Amount: £9',
    );
    expect(await said(['f'], deposit(900, 'f', 'q'))).to.equal(
      'Amount: £900 Who it is for: Former relevant, Qualifying',
    );
  });

  it('says that an offer is one, of the council or of others', async () => {
    expect((await factsOf({}))['Right or offer']).to.contain('The law does not say that it must be given.');
    expect((await factsOf({ entitlement: 'partner' }))['Right or offer']).to.equal('An offer of another organisation.');
  });

  it('never shows a private place exactly, nor links to it', async () => {
    const place = {
      kind: 'physical' as const,
      name: 'Rowan House',
      address: ['14 Towpath', 'Wenlow Weir'],
      postcode: 'XW1 2EE',
      latitude: 54.4,
      longitude: 1.2,
    };
    const finder = await finderOf(withTown(offerOf([{ locations: [{ ...place, exact: false }] }])), DAY);
    await openCard(finder);

    expect(said(finder, 'place')).to.equal(
      'In or near Wenlow Weir The address is private. Ask, and they will tell you how to get there.',
    );
    expect(finder.shadowRoot!.innerHTML).not.to.match(/Rowan|Towpath|XW1|54\.4|openstreetmap/);
  });

  for (const address of [['14 Towpath, Wenlow Weir'], ['Rowan House', 'Hawthorn Lane'], ['Hawthorn Lane']]) {
    it(`keeps back every line of a private place that is no town of the document: ${address.at(-1)}`, async () => {
      const locations = [{ kind: 'physical' as const, exact: false, address }];
      const finder = await finderOf(withTown(offerOf([{ locations }])), DAY);
      await openCard(finder);

      expect(said(finder, 'place')).to.equal('The address is private. Ask, and they will tell you how to get there.');
    });
  }

  it('leads to a map by a plain link that does not tell where the reader came from, and asks nothing of it before', async () => {
    const locations = [
      { kind: 'physical', address: ['1 Row'], postcode: 'XW1 1AA', latitude: 54.401, longitude: -1.201 },
      { kind: 'physical', address: ['2 Row'], postcode: 'XW1 1AA' },
      { kind: 'postal', address: ['PO Box 1'], postcode: 'XW1 9ZZ' },
      { kind: 'virtual' },
    ] as never;
    const finder = await finderOf(offerOf([{ locations }]), DAY);
    await openCard(finder);

    expect(links(finder)).to.deep.equal([
      'https://www.openstreetmap.org/?mlat=54.401&mlon=-1.201#map=17/54.401/-1.201',
      'https://www.openstreetmap.org/search?query=XW1%201AA',
    ]);
    expect(finder.shadowRoot!.querySelector('[part="place"] a')!.getAttribute('rel')).to.equal('noreferrer');
    expect(all(finder, '[part="place"]').slice(2)).to.deep.equal(['By post: PO Box 1, XW1 9ZZ', 'Online']);
  });

  it('makes links of numbers, addresses and websites, and of nothing else', async () => {
    const finder = await finderOf(
      offerOf([
        { phone: '01632 960120 ext 2', sms: '07700 900100', email: 'a@example.org', url: 'https://example.org/x' },
        {
          id: 'b',
          phone: '01632 960120 or 960121',
          email: 'a@example.org?bcc=b@example.org',
        },
      ]),
      DAY,
    );
    await openCard(finder);
    const first = links(finder);
    await openCard(finder, 'b');

    expect(first).to.deep.equal([
      'tel:01632960120',
      'sms:07700900100',
      'mailto:a@example.org',
      'https://example.org/x',
    ]);
    expect(links(finder)).to.deep.equal(first);
  });

  it('dials a number and not what is said of it', async () => {
    const finder = await finderOf(offerOf([{ sms: '07700 900123 (text only)', phone: '01632 960120' }]), DAY);
    await openCard(finder);

    expect(links(finder)).to.deep.equal(['tel:01632960120', 'sms:07700900123']);
    expect(said(finder, 'contact')).to.contain('07700 900123 (text only)');
  });

  it('says to ask before going where details are old, or nobody says how old', async () => {
    const finder = await finderOf(
      offerOf([{ checked: '2025-11-22' }, { id: 'b', checked: '2025-11-23' }, { id: 'c' }]),
      DAY,
    );

    expect(all(finder, '[part="old"]')).to.deep.equal([
      'Last checked on 22 November 2025, more than a year ago. Ask before you go.',
    ]);
    expect((await factsOf({ checked: '2025-11-23' }))['Last checked']).to.equal('23 November 2025');
    expect((await factsOf({}))['Last checked']).to.equal(
      'It is not said when this was last checked. Ask before you go.',
    );
  });

  it('says what is closed for now, without calling it open, and keeps its alert above all', async () => {
    const schedules = [{ days: ['MO' as const], opens: '09:00', closes: '17:00' }];
    const finder = await finderOf(
      offerOf([{ status: 'temporarily closed', alert: 'It starts on 1 April 2027.', schedules }]),
      DAY,
    );

    expect(said(finder, 'closed')).to.equal('Closed for now. Ask when it opens again.');
    expect(said(finder, 'alert')).to.equal('It starts on 1 April 2027.');
    expect(part(finder, 'opening')).to.equal(null);
  });

  it('says of what is closed for now that it helps today no more than that it is open', async () => {
    const finder = await finderOf(offerOf([{ urgent: true }, { id: 'b', urgent: true, status: 'temporarily closed' }]));

    expect(all(finder, '[part="glance"]')).to.deep.equal(['Can help today']);
  });

  it('says when it is open, on which days, how often and in which words', async () => {
    const facts = await factsOf({
      schedules: [
        { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:30' },
        { days: ['WE'], opens: '13:00', closes: '17:00', frequency: 'fortnightly', text: 'Term time only' },
        { days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens: '00:00', closes: '24:00', to: '2026-12-31' },
        { frequency: 'monthly', text: 'On a day you both choose' },
        { text: 'By appointment' },
      ],
    });

    expect(facts['When']).to.equal(
      'Monday to Friday, 9am to 5:30pm ' +
        'Every two weeks: Wednesday, 1pm to 5pm. Term time only ' +
        'Every day, day and night, to 31 December 2026 ' +
        'Once a month. On a day you both choose ' +
        'By appointment ' +
        'Bank holidays may be different.',
    );
  });

  it('says that no times are given only of what people go to', async () => {
    expect((await factsOf({ access: ['visit'] }))['When']).to.equal('No times are given. Ask first');
    expect(await factsOf({ access: ['phone'] })).not.to.have.property('When');
  });

  it('says what it costs now, and free once', async () => {
    const facts = await factsOf({
      costs: [
        { amount: 0, text: 'Free' },
        { option: 'Lunch', amount: 2.5, text: 'if you can' },
        { option: 'Rent', text: 'Paid by us.' },
        { amount: 9, to: '2026-11-22' },
      ],
    });

    expect(facts['What it costs']).to.equal('Free Lunch: £2.50, if you can Rent: Paid by us.');
  });

  it('says that it is for those under a year old, and not for every age', async () => {
    const facts = await factsOf({ minimumAge: 0, maximumAge: 0 });

    expect(facts['Who it is for']).to.equal('Age: up to and including 0');
  });

  it('says who it is for, in which languages, for which places, and who runs it', async () => {
    const cohorts = [{ id: 'fr', kind: 'former-relevant', label: 'Former relevant' }];
    const facts = await factsOf(
      {
        cohorts: ['fr'],
        eligibility: 'Anybody we looked after.',
        minimumAge: 18,
        languages: ['en', 'pl'],
        accessibility: ['Step-free'],
        locations: [{ kind: 'physical', address: ['1 Row'], accessibility: ['Step-free', 'Lift'] }],
        areas: ['Wenlowdale', 'Skellowby'],
        providerName: 'Riverbank',
        referral: 'Ask your worker.',
        access: ['visit', 'phone'],
      },
      [],
      { cohorts },
    );

    expect(facts['Who it is for']).to.equal('Anybody we looked after. Age: 18 and over Former relevant');
    expect(facts['Languages']).to.equal('English and Polish');
    expect(facts['Access for everyone']).to.equal('Step-free Lift');
    expect(facts['Area']).to.equal('Wenlowdale, Skellowby');
    expect(facts['Who runs it']).to.equal('Riverbank');
    expect(facts['How to get it']).to.equal('Ask your worker. you go there and by phone');
  });

  it('shows text as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const finder = await finderOf(
      offerOf([{ name: markup, summary: markup, description: [markup], alert: markup, areas: [markup] }]),
      DAY,
    );
    await openCard(finder);

    expect(finder.shadowRoot!.querySelector('img')).to.equal(null);
    expect(said(finder, 'name')).to.equal(markup);
  });

  it('speaks Welsh where the page does', async () => {
    const finder = await finderOf(illustrative, { ...DAY, service: 'il-service-first-home', lang: 'cy' });

    await waitUntil(() => said(finder, 'toggle')?.startsWith('I bwy mae hwn'), 'is not in Welsh', { interval: 5 });
    expect(all(finder, '[part="glance"]')).to.deep.equal(['£3,000, unwaith, 18 i 21 Ar agor heddiw: 9yb i 5yp']);
  });
});
