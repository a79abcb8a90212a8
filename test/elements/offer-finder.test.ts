import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import cambridgeshire from '../../demo/data/cambridgeshire.json';
import illustrative from '../../demo/data/illustrative.json';
import stHelens from '../../demo/data/st-helens.json';
import wakefield from '../../demo/data/wakefield.json';
import westmorland from '../../demo/data/westmorland-and-furness.json';
import type { CpFilterEvent } from '../../src/data/events.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { button, choose, finds, listOf, names, type } from '../helpers/finder.js';
import { finderOf, openCard } from '../helpers/offer.js';
import { all } from '../helpers/promises.js';
import { part, reached, said, shown } from '../helpers/reader.js';

const ring = (id: string, purposes: string[], fields: object = {}) => ({
  id,
  label: `The ${id} desk`,
  phone: { display: `01632 96000${id.length}`, e164: `+44163296000${id.length}` },
  purposes,
  ...fields,
});

describe('the attributes of <cp-offer-finder>', () => {
  for (const name of ['query', 'need', 'category', 'audience', 'feed'] as const) {
    it(`may be taken away again, or set to nothing: ${name}`, async () => {
      const finder = await finderOf(listOf([{ name: 'Choir' }, { name: 'Deposit' }]), { [name]: '' });
      for (const empty of [null, undefined]) {
        Object.assign(finder, { [name]: empty });
        await finder.updateComplete;
      }

      await finds(finder, 'choir', ['Choir']);
    });
  }
});

describe('help now in <cp-offer-finder>', () => {
  it('stands before every question, with whom to ring by day and at night', async () => {
    const finder = await finderOf(illustrative);

    expect(all(finder, '[part="emergency"]')).to.deep.equal([
      'Nowhere to sleep tonight Day: 01632 960120 Youth housing desk Night, weekend: 0808 157 0999 Out-of-hours duty team',
      'Not safe Day: 01632 960111 Children’s front door Night, weekend: 0808 157 0999 Out-of-hours duty team',
      'No money for food or heating Day: 01632 960130 Money for moving on Night, weekend: no number is given here',
    ]);
    const links = [...part(finder, 'now')!.querySelectorAll('a')].map(({ href }) => href);
    expect(links.slice(0, 3)).to.deep.equal(['tel:999', 'tel:+441632960120', 'tel:+448081570999']);
    const first = finder.shadowRoot!.querySelector('input, select, details, button');
    expect(part(finder, 'now')!.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_PRECEDING).to.equal(0);
    await expect(finder).to.be.accessible();
  });

  it('leads to the services that help today', async () => {
    const finder = await finderOf(illustrative);
    button(finder, '7 services').click();
    await finder.updateComplete;

    expect(said(finder, 'result')).to.equal('7 results');
    await waitUntil(() => said(finder, 'chosen'));
    expect(said(finder, 'chosen')).to.contain('Helps today');
  });

  it('leads to all that helps today, whatever was chosen, and moves the focus there', async () => {
    const finder = await finderOf(illustrative, { category: 'participation' });
    await type(finder, 'choir');
    button(finder, '7 services').click();
    await finder.updateComplete;
    await waitUntil(() => finder.shadowRoot!.activeElement === part(finder, 'result'), 'has no focus', { interval: 5 });

    expect(said(finder, 'result')).to.equal('7 results');
    const { top } = part(finder, 'result')!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('leads to as many as it says, without those that are closed for now', async () => {
    const finder = await finderOf(listOf([{ urgent: true }, { urgent: true, status: 'temporarily closed' }, {}]));
    button(finder, '1 service').click();
    await finder.updateComplete;

    expect(names(finder)).to.deep.equal(['Service 1']);
  });

  it('leads to help for everybody, whomever the page is for', async () => {
    const finder = await finderOf(illustrative, { audience: 'eligible' });
    button(finder, '7 services').click();
    await finder.updateComplete;
    expect(said(finder, 'result')).to.equal('7 results');
    expect(names(finder)).to.include('Nowhere to sleep tonight');
  });

  it('leads there and back where nothing else can be chosen', async () => {
    const finder = await finderOf(illustrative, { category: 'participation', 'no-filter': '' });
    const before = said(finder, 'result');
    button(finder, '7 services').click();
    await finder.updateComplete;
    button(finder, '7 services').click();
    await finder.updateComplete;
    expect(said(finder, 'result')).to.equal('7 results');
    await waitUntil(() => part(finder, 'chosen'), 'has no way back', { timeout: 5000 });
    expect(said(finder, 'chosen')).to.equal('Helps today ✕');
    button(finder, 'Remove: Helps today').click();
    await finder.updateComplete;

    expect(said(finder, 'result')).to.equal(before);
    expect(finder.category).to.equal('participation');
    expect(part(finder, 'chosen')).to.equal(null);
  });

  it('says so where the document names nobody, and still says 999', async () => {
    const finder = await finderOf(listOf([{}]));

    expect(said(finder, 'now')).to.match(
      /ring 999 Nowhere to sleep tonight, not safe, .+: Wenlowdale Council gives no number for this here\. Look up/,
    );
    expect(all(finder, '[part="emergency"]')).to.deep.equal([]);
    expect(part(finder, 'now')!.querySelector('a')!.href).to.equal('tel:999');
  });

  it('rings what is written as one number, and leaves alone what is none', async () => {
    const contacts = [
      ring('money', ['money'], { phone: { display: '01632 960130' } }),
      ring('homes', ['homelessness'], { phone: { display: '01632 960120 or 960121' } }),
    ];
    const finder = await finderOf({ ...listOf([{}]), access: { contacts } });

    const links = [...part(finder, 'now')!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['tel:999', 'tel:01632960130']);
    expect(said(finder, 'now')).to.contain('01632 960120 or 960121');
  });

  it('says so for what it has no number, where it has one for something else', async () => {
    const finder = await finderOf({ ...listOf([{}]), access: { contacts: [ring('money', ['money'])] } });

    expect(all(finder, '[part="emergency"]')[0]).to.equal(
      'Nowhere to sleep tonight Day: no number is given here Night, weekend: no number is given here',
    );
    expect(all(finder, '[part="emergency"]')[2]).to.contain('Day: 01632 960005');
  });
});

describe('the list of <cp-offer-finder>', () => {
  it('says how many there are, and shows them under by whose word they are given', async () => {
    const finder = await finderOf(illustrative);

    expect(said(finder, 'result')).to.equal('110 results, 1 to 10 of 110');
    await waitUntil(() => names(finder).length === 10);
    expect(all(finder, '[part="group"] > [part="subheading"]')).to.deep.equal([
      'You may be entitled to (9)',
      'The council also offers (57)',
    ]);
  });

  it('is turned page by page, and the focus goes to where the page begins', async () => {
    const finder = await finderOf(listOf(Array.from({ length: 5 }, () => ({}))), { limit: '2' });
    button(finder, 'Next').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Service 3', 'Service 4']);
    expect(said(finder, 'result')).to.equal('5 results, 3 to 4 of 5');
    expect(finder.shadowRoot!.activeElement === part(finder, 'result')).to.equal(true);

    button(finder, 'Next').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Service 5']);
    expect(said(finder, 'pages')).to.equal('Previous Page 3 of 3');
  });

  it('leaves out what does not run any more', async () => {
    const finder = await finderOf(listOf([{ status: 'defunct' }, {}, { status: 'inactive' }]));

    expect(names(finder)).to.deep.equal(['Service 2']);
  });

  it('holds amounts that belong to no service', async () => {
    const birthday = {
      id: 'birthday',
      service: undefined,
      title: 'Birthday money',
      basis: 'discretionary',
      amount: { value: 50, unit: 'currency' },
    };
    const finder = await finderOf(listOf([{}], [birthday]));

    expect(names(finder)).to.deep.equal(['Service 1', 'Birthday money']);
    await finds(finder, 'birthday', ['Birthday money']);
  });

  it('can be one service, or one section, wherever a council wants it', async () => {
    const one = await finderOf(illustrative, { service: 'il-service-deposit' });
    expect(names(one)).to.deep.equal(['Deposit and guarantor']);
    expect(said(one, 'now')).to.equal(undefined);
    expect(shown(await finderOf(illustrative, { service: 'nobody' }))).to.contain('not in the published information');

    const section = await finderOf(illustrative, { category: 'accommodation', limit: '3' });
    expect(said(section, 'result')).to.equal('18 results, 1 to 3 of 18');
    expect(said(section, 'now')).to.contain('999');
  });

  it('can be for one group, named by its kind or its id', async () => {
    const cohorts = [
      { id: 'q', kind: 'qualifying', label: 'Qualifying' },
      { id: 'r', kind: 'relevant', label: 'Relevant' },
    ];
    const data = { ...listOf([{ cohorts: ['q'] }, { cohorts: ['r'] }, {}]), cohorts };

    for (const audience of ['q', 'qualifying']) {
      expect(names(await finderOf(data, { audience }))).to.deep.equal(['Service 1', 'Service 3']);
    }
  });
});

describe('searching <cp-offer-finder>', () => {
  const data = listOf([
    { name: 'Driving lessons' },
    { name: 'Help with rent', summary: 'A deposit for your first home', entitlement: 'partner' },
    { name: 'Deposit and guarantor' },
  ]);

  it('finds words, their beginnings and misspellings, the best first, and marks them as nodes', async () => {
    const finder = await finderOf(data);
    await finds(finder, 'depo', ['Deposit and guarantor', 'Help with rent']);
    expect(all(finder, 'mark')).to.deep.equal(['Deposit', 'deposit']);

    await finds(finder, 'depposit', ['Deposit and guarantor', 'Help with rent']);
    expect(said(finder, 'read-as')).to.equal('Read as: deposit');
    await expect(finder).to.be.accessible();
  });

  it('marks words wherever they were found, once the service is opened', async () => {
    const finder = await finderOf(
      listOf(
        [
          {
            description: ['You can get a bed.'],
            eligibility: 'Bed or no bed.',
            alert: 'Every bed is taken.',
            areas: ['Bedford'],
            providerName: 'Beds for all',
            locations: [{ kind: 'physical', name: 'Bed House', address: ['1 Bed Row'] }],
          },
        ],
        [{ service: 'service-1', title: 'Bed money', conditions: ['For a bed.'] }],
      ),
    );
    await finds(finder, 'bed', ['Service 1']);
    expect(all(finder, 'mark')).to.deep.equal(['bed']);
    await openCard(finder, 'service-1');

    expect(all(finder, 'mark').join()).to.equal('bed,bed,Bed,bed,Bed,bed,Bed,Bed,Bedford,Beds');
    expect(all(finder, '[part="place"]')).to.deep.equal(['Bed House, 1 Bed Row See it on a map (OpenStreetMap)']);
  });

  it('marks words in the way in which their language is read', async () => {
    const summary = { default: 'A bed', translations: { ar: 'سرير لهذه الليلة' } };
    const finder = await finderOf(listOf([{ summary }]), { lang: 'ar' });
    await finds(finder, 'سرير', ['Service 1']);

    const mark = finder.shadowRoot!.querySelector('mark')!;
    expect(mark.textContent).to.equal('سرير');
    expect(mark.parentElement!.outerHTML).to.match(/^<span lang="ar" dir="rtl">/);
  });

  it('knows what young people call things', async () => {
    const finder = await finderOf(listOf([{ name: 'Choir' }, { name: 'Emergency money' }]));
    await finds(finder, 'skint', ['Emergency money']);
  });

  it('puts what is closed for now after what helps, however well it fits', async () => {
    const night = { urgent: true, needs: ['I have nowhere to sleep tonight'] };
    const finder = await finderOf(
      listOf([{ ...night, name: 'Nowhere to sleep tonight', status: 'temporarily closed' }, night]),
    );
    await finds(finder, 'nowhere to sleep tonight', ['Service 2', 'Nowhere to sleep tonight']);
  });

  it('tells the page what is looked for and how much there is', async () => {
    const finder = await finderOf(data);
    const events: CpFilterEvent[] = [];
    finder.addEventListener('cp-filter', (event) => events.push(event));
    await finds(finder, 'depo', ['Deposit and guarantor', 'Help with rent']);
    await type(finder, 'deposit');

    expect(events.map(({ filters }) => filters['query'])).to.deep.equal(['depo', 'deposit']);
    expect(events[1]!.shown).to.equal(2);
  });

  it('may be begun by the page', async () => {
    const finder = await finderOf(data, { query: 'driving' });
    await waitUntil(() => part(finder, 'result'));

    expect(names(finder)).to.deep.equal(['Driving lessons']);
    expect((part(finder, 'query') as HTMLInputElement).value).to.equal('driving');
  });

  it('is never a wall where nothing fits: what to take away, and whom to ask', async () => {
    const contacts = [ring('leaving', ['leaving-care'])];
    const finder = await finderOf({ ...data, access: { contacts } });
    await type(finder, 'xylophone');
    expect(said(finder, 'nothing')).to.equal(
      'Nothing here fits all of that. Take something away: Without “xylophone” (3)',
    );
    expect(said(finder, 'ask')).to.contain('The leaving desk');
    await expect(finder).to.be.accessible();

    button(finder, 'Without').click();
    await finder.updateComplete;
    expect(names(finder).length).to.equal(3);
  });

  it('takes markup, quotes and signs as words', async () => {
    const finder = await finderOf(listOf([{ name: '<img src=x onerror=alert(1)> & "tea"' }]));
    await finds(finder, '<img', ['<img src=x onerror=alert(1)> & "tea"']);

    expect(finder.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('narrows to a heading in law, with its state as the document has it', async () => {
    const headingLaw = [{ heading: 'financial-literacy', provisions: ['il-law-cwsa26-s8'] }];
    const finder = await finderOf({ ...illustrative, localOffer: { ...illustrative.localOffer, headingLaw } });
    await choose(finder, 'About', 'Understanding money');
    await waitUntil(() => said(finder, 'law'));

    expect(said(finder, 'law')).to.match(
      /^The law behind this heading: .*s\.8\. Whether it is in force is not known, checked on/,
    );
    expect(said(finder, 'result')).to.match(/^22 results/);
    button(finder, 'Remove: Understanding money').click();
    await finder.updateComplete;
    expect(said(finder, 'result')).to.match(/^110 results/);
  });
});

describe('an offer that is only named', () => {
  const cases: [string, unknown, RegExp][] = [
    ['Westmorland and Furness', westmorland, /names its offer, and does not print it here.*covers everything/],
    ['Wakefield', wakefield, /names its offer, and does not print it here.*one of the four issues/],
    ['St Helens', stHelens, /plans an offer.*until you are 25.*support care leavers up to 25/],
    ['Cambridgeshire', cambridgeshire, /looked for, and not found here/],
  ];
  for (const [council, data, words] of cases) {
    it(`is said to be so, with what the council says of it: ${council}`, async () => {
      const finder = await finderOf(data);

      expect(shown(finder)).to.match(words);
      expect(said(finder, 'search')).to.equal(undefined);
      expect(said(finder, 'now')).to.contain('999');
      expect(said(finder, 'ask')).to.contain(council === 'St Helens' ? 'St Helens' : council);
      await expect(finder).to.be.accessible();
    });
  }
});

describe('<cp-offer-finder> in Welsh', () => {
  it('speaks Welsh where the page does, and searches in it', async () => {
    const page = await fixture(
      html`<div lang="cy"><cp-offer-finder .data=${illustrative as never}></cp-offer-finder></div>`,
    );
    const finder = page.querySelector<CpOfferFinder>('cp-offer-finder')!;
    await reached(finder, 'ready');
    expect(said(finder, 'result')).to.equal('110 canlyniad, 1 i 10 o 110');
    await type(finder, 'digartref');
    await waitUntil(() => names(finder).length);

    await expect(finder).to.be.accessible();
  });
});
