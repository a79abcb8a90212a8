import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { typing } from '../../src/data/remote-search.js';
import type { ConsoleLines } from '../helpers/console-lines.js';
import { DirectoryTest, finderWith, item, large, many, page, publishFeed, told } from '../helpers/feed.js';
import { choose, names, press } from '../helpers/finder.js';
import { part, said } from '../helpers/reader.js';
import { held, json, status, text, type StubbedFetch, type Answer } from '../helpers/stub-fetch.js';

const moreOf = (finder: Element) =>
  [...finder.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes('Fetch more'));

/** Presses “Fetch more”, which may be drawn a moment after what is said of the directory. */
async function fetchMore(finder: Element): Promise<void> {
  await waitUntil(() => moreOf(finder), 'There is a button for more.', { interval: 5, timeout: 8000 });
  moreOf(finder)!.click();
}

describe('<cp-offer-finder feed> of a large directory', () => {
  let test: DirectoryTest;
  let network: StubbedFetch;
  let lines: ConsoleLines;
  beforeEach(() => {
    test = new DirectoryTest();
    ({ network, lines } = test);
  });
  afterEach(() => {
    test.end();
  });

  /** A directory that has its first page, and answers to searches. */
  const directory = (answers: Record<string, Answer | Answer[]> = {}) => {
    const feed = publishFeed(network, page(many('All'), large), page(many('Next'), large));
    for (const [question, answer] of Object.entries(answers)) {
      network.publishAt(`${feed}?${question}&per_page=100&page=1`, ...[answer].flat());
    }
    return feed;
  };
  const asked = () => network.requests.map((url) => new URL(url).search);

  it('lets it search, says what is sent to whom, and asks for the first page once', async () => {
    const finder = await finderWith(directory());
    await told(finder, /has 5,300 services for this\. 2 of them are here/);

    expect(said(finder, 'sent')).to.contain(`What you type, choose under “About” and open is sent to ${location.host}`);
    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
    expect(asked()).to.deep.equal(['?per_page=100&page=1']);
    await expect(finder).to.be.accessible();
  });

  it('shows what it finds for words, as it ranks them, the document’s own before', async () => {
    const feed = directory({ 'search=no+bed': page(many('Bed'), { total_items: 2, total_pages: 1 }) });
    const finder = await finderWith(feed, {}, [{ id: 'own', name: 'A bed tonight' }]);
    await told(finder, /5,300/);
    await press(finder, '  no bed ');
    await told(finder, /has 2 services/);
    while (names(finder).length < 3) await new Promise(requestAnimationFrame);

    expect(names(finder)).to.deep.equal(['A bed tonight', 'Bed 0', 'Bed 1']);
  });

  it('asks for the taxonomy terms of what a reader chose it to be about, and for nothing else of a name', async () => {
    const housing = [
      { taxonomy_term: { id: 'T1', name: 'Housing' } },
      { taxonomy_term: { id: 'T2', name: 'Housing' } },
    ];
    const known = [item('a', { name: 'A room', attributes: housing }), item('b', { name: 'A class' })];
    const feed = publishFeed(network, page(known, large));
    network.publishAt(
      `${feed}?taxonomy_term_id=T1&taxonomy_term_id=T2&per_page=100&page=1`,
      page([item('c', { name: 'A hostel', attributes: housing })], { total_items: 1, total_pages: 1 }),
    );
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    await choose(finder, 'About', 'Housing');
    await told(finder, /has 1 service\b/);

    expect(names(finder)).to.deep.equal(['A hostel']);
    expect(asked()).to.have.length(2);
  });

  it('learns the terms from the directory where its services do not tell them, and believes what it finds', async () => {
    const feed = directory({
      'taxonomy_term_id=T1': page([item('c', { name: 'A hostel' })], { total_items: 1, total_pages: 1 }),
    });
    const terms = feed.replace('services', 'taxonomy_terms');
    network.publishAt(`${terms}?per_page=100&page=1`, page([{ id: 'T0', name: 'Food' }, null], { total_pages: 2 }));
    network.publishAt(`${terms}?per_page=100&page=2`, page([{ id: 'T1', name: 'Housing' }], { total_pages: 2 }));
    const finder = await finderWith(feed, { category: 'Housing' });
    await told(finder, /has 1 service\b/);

    expect(names(finder)).to.deep.equal(['A hostel']);
    expect(network.requests.filter((url) => url.includes('taxonomy_terms'))).to.have.length(2);
    expect(lines.lines).to.deep.equal([]);
  });

  it('takes its question for the terms back where nobody looks any more', async () => {
    let taken = 0;
    const waiting: Answer = (signal) =>
      new Promise((_, no) =>
        signal!.addEventListener('abort', () => (taken++, no(new DOMException('', 'AbortError')))),
      );
    const feed = directory();
    network.publishAt(`${feed.replace('services', 'taxonomy_terms')}?per_page=100&page=1`, waiting);
    const finder = await finderWith(feed, { category: 'Housing' });
    await told(finder, /nothing is under “Housing”/);
    finder.remove();
    await waitUntil(() => taken === 1, 'is not taken back', { interval: 5 });

    expect(lines.lines).to.deep.equal([]);
  });

  it('fetches what its list leaves out of a service when a reader opens it, once', async () => {
    const feed = directory();
    network.publishAt(`${feed}/All-0`, json(item('All-0', { name: 'All 0', phones: [{ number: '01632 960555' }] })));
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    const toggle = part(finder, 'results')!.querySelector('summary')!;
    toggle.click();
    await waitUntil(() => said(finder, 'contact')?.includes('01632 960555'), 'no number', { timeout: 5000 });
    toggle.click();
    await waitUntil(() => !part(finder, 'facts'), 'is still drawn', { interval: 5 });
    toggle.click();
    await finder.updateComplete;

    expect(asked().length).to.equal(2);
    expect(network.requests.filter((url) => url.endsWith('/All-0'))).to.have.length(1);
  });

  for (const [what, change, where] of [
    ['says what it costs', { fees: 'Free' }, 'services?'],
    ['was found near a postcode', {}, 'service_at_locations?postcode=LA14+1AA&proximity=8045&'],
  ] as const) {
    it(`fetches what its list leaves out of a service that ${what}`, async () => {
      const short = item('All-0', { name: 'All 0', ...change });
      const feed = publishFeed(network, page([short], large));
      const near = json({ contents: [{ id: 'place', service: short, location: { name: 'Hall' } }] });
      if (where !== 'services?') network.publishAt(`${feed.replace('services', where)}per_page=100&page=1`, near);
      network.publishAt(`${feed}/All-0`, json({ ...short, phones: [{ number: '01632 960555' }] }));
      const finder = await finderWith(feed);
      await told(finder, /5,300/);
      if (where !== 'services?') {
        await wish(finder, 'place', 'la14 1aa');
        part(finder, 'consent')!.querySelector<HTMLInputElement>('[name="place"]')!.click();
        await told(finder, /has 1 service/);
      }
      part(finder, 'results')!.querySelector('summary')!.click();
      await waitUntil(() => said(finder, 'contact')?.includes('01632 960555'), 'no number', { timeout: 5000 });
    });
  }

  it('shows what its list says of a service where the whole cannot be had, and asks again when it is opened again', async () => {
    const feed = directory();
    const whole = json(item('All-0', { name: 'All 0', phones: [{ number: '01632 960555' }] }));
    network.publishAt(`${feed}/All-0`, status(500), whole);
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    const toggle = part(finder, 'results')!.querySelector('summary')!;
    toggle.click();
    await waitUntil(() => lines.lines.length, 'nothing is reported', { timeout: 5000 });
    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
    toggle.click();
    await waitUntil(() => !part(finder, 'facts'), 'is still drawn', { interval: 5 });
    toggle.click();
    await waitUntil(() => said(finder, 'contact')?.includes('01632 960555'), 'no number', { timeout: 5000 });
  });

  it('takes back what is out of date, and keeps the last good answer until there is a better one', async () => {
    let taken = '';
    const waiting: Answer = (signal) =>
      new Promise((_, no) =>
        signal!.addEventListener('abort', () => ((taken += 'b'), no(new DOMException('', 'AbortError')))),
      );
    const later = held(page(many('Bed')));
    const finder = await finderWith(directory({ 'search=b': waiting, 'search=bed': later.answer }));
    await told(finder, /5,300/);
    await press(finder, 'b');
    await told(finder, /Asking/);
    while (!asked().some((one) => one.includes('search=b&'))) await new Promise(requestAnimationFrame);
    await press(finder, 'bed');

    expect(taken).to.equal('b');
    expect(await told(finder, /Asking/)).to.contain('these are the results from before');
    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
    later.release();
    await told(finder, /has 2 services/);
    expect(names(finder)).to.deep.equal(['Bed 0', 'Bed 1']);
    expect(lines.lines).to.deep.equal([]);
  });

  it('asks once for a word typed letter by letter', async () => {
    typing.pause = 60;
    const finder = await finderWith(directory({ 'search=bed': page(many('Bed')) }));
    await told(finder, /5,300/);
    for (const typed of ['b', 'be', 'bed']) await press(finder, typed);
    await told(finder, /has 2 services/);

    expect(asked().slice(1)).to.deep.equal(['?search=bed&per_page=100&page=1']);
  });

  it('keeps the last good answer where the next one fails, and can be asked again', async () => {
    const finder = await finderWith(directory({ 'search=bed': [status(500), page(many('Bed'))] }));
    await told(finder, /5,300/);
    await press(finder, 'bed');
    await told(finder, /does not answer/);
    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
    expect(lines.lines.join()).to.contain('answered 500');

    part(finder, 'feed')!.querySelector('button')!.click();
    await told(finder, /has 2 services/);
    expect(names(finder)).to.deep.equal(['Bed 0', 'Bed 1']);
  });

  it('goes on saying how many could not be read, when further pages have come', async () => {
    const broken = { id: 'broken' };
    const feed = publishFeed(
      network,
      page([...many('All'), broken, null], large),
      page(many('Next'), large),
      page([...many('Last'), broken], large),
    );
    const finder = await finderWith(feed);
    await told(finder, /2 of them are here/);
    expect(said(finder, 'left-out')).to.equal('2 more could not be read, and are left out.');

    await fetchMore(finder);
    await told(finder, /4 of them are here/);
    expect(said(finder, 'left-out')).to.equal('2 more could not be read, and are left out.');

    await fetchMore(finder);
    await told(finder, /6 of them are here/);
    expect(said(finder, 'left-out')).to.equal('3 more could not be read, and are left out.');
  });

  it('ends where the directory has no such page, whatever it claimed', async () => {
    const finder = await finderWith(publishFeed(network, page(many('All'), large), status(404)));
    await told(finder, /2 of them are here/);
    await fetchMore(finder);
    while (moreOf(finder)) await new Promise(requestAnimationFrame);

    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
    expect(said(finder, 'feed')).to.contain('2 of them are here').and.not.contain('does not answer');
    expect(lines.lines).to.deep.equal([]);
  });

  it('fetches further pages only when a reader asks, and asks for nothing again', async () => {
    const finder = await finderWith(directory({ 'search=bed': page(many('Bed')) }));
    await told(finder, /2 of them/);
    await fetchMore(finder);
    await told(finder, /4 of them/);
    expect(names(finder)).to.deep.equal(['All 0', 'All 1', 'Next 0', 'Next 1']);

    await press(finder, 'bed');
    await told(finder, /has 2 services/);
    await press(finder, '');
    await told(finder, /2 of them/);
    expect(asked()).to.have.length(3);
  });

  it('goes on after a page on which nothing runs any more', async () => {
    const ended = page([item('old', { status: 'defunct' })], { total_items: 3, total_pages: 2 });
    const finder = await finderWith(directory({ 'search=bed': ended }));
    await told(finder, /5,300/);
    await press(finder, 'bed');
    await told(finder, /0 of them/);
    network.publishAt(network.requests.at(-1)!.replace('&page=1', '&page=2'), page(many('Bed')));
    await fetchMore(finder);
    await told(finder, /2 of them/);

    expect(names(finder)).to.deep.equal(['Bed 0', 'Bed 1']);
  });

  it('says that an answer is of no use where it is a web page, and keeps the last good one', async () => {
    const finder = await finderWith(directory({ 'search=bed': text('<!doctype html><title>Log in</title>') }));
    await told(finder, /5,300/);
    await press(finder, 'bed');
    await told(finder, /is not a list of services that can be shown\. These are the results from before\./);

    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
  });

  it('ends where a page brings nothing new, whatever is claimed', async () => {
    const feed = publishFeed(network, page(many('All'), large), page(many('All'), large));
    const finder = await finderWith(feed);
    await told(finder, /2 of them/);
    await fetchMore(finder);
    while (moreOf(finder)) await new Promise(requestAnimationFrame);

    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
  });

  it('narrows by age on the device, and sends it only once a reader has ticked that it may', async () => {
    const old = item('old', { name: 'For the old', minimum_age: 60 });
    const young = page([item('young', { name: 'For the young' })]);
    const feed = publishFeed(network, page([...many('All'), old], large));
    network.publishAt(`${feed}?minimum_age=17&maximum_age=17&per_page=100&page=1`, young);
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    await wish(finder, 'age', '17');

    expect(names(finder)).to.deep.equal(['All 0', 'All 1']);
    expect(asked().join()).not.to.contain('17');
    const box = part(finder, 'consent')!.querySelector<HTMLInputElement>('[name="age"]')!;
    expect(box.checked).to.equal(false);
    expect(box.parentElement!.textContent).to.contain(`Send my age (17) to ${location.host}`);

    box.click();
    await told(finder, /has 1 service/);
    expect(names(finder)).to.deep.equal(['For the young']);
    expect(asked().at(-1)).to.equal('?minimum_age=17&maximum_age=17&per_page=100&page=1');
  });

  it('asks for places near a postcode in the same way', async () => {
    const feed = publishFeed(network, page(many('All'), large));
    const near = json({
      contents: [{ id: 'place', service: item('near', { name: 'Near' }), location: { name: 'Hall' } }],
    });
    network.publishAt(
      `${feed.replace('services', 'service_at_locations')}?postcode=LA14+1AA&proximity=8045&per_page=100&page=1`,
      near,
    );
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    await wish(finder, 'place', 'la14 1aa');
    expect(network.requests).to.have.length(1);
    expect(said(finder, 'chosen')).to.equal('“la14 1aa” is not known here ✕');

    part(finder, 'consent')!.querySelector<HTMLInputElement>('[name="place"]')!.click();
    await told(finder, /has 1 service/);
    expect(names(finder)).to.deep.equal(['Near']);
    expect(said(finder, 'chosen')).to.equal('Near la14 1aa ✕');
  });

  it('is searched in the page or where it is as the page says', async () => {
    const small = publishFeed(network, page(many('All')));
    await told(await finderWith(small, { 'feed-search': 'directory' }), /has 2 services for this/);

    await told(
      await finderWith(publishFeed(network, page(many('All'), { total_items: 3000, total_pages: 1 })), {
        'feed-search': 'here',
      }),
      /With 2 services/,
    );
    await told(
      await finderWith(publishFeed(network, page(many('All'), { total_items: 9000 })), { 'feed-search': 'here' }),
      /more services than this page can carry/,
    );
  });

  describe('that cannot search', () => {
    const old = (from: number, count: number, total: number) =>
      json({
        totalElements: total,
        content: Array.from({ length: count }, (_, at) => ({ id: from + at, name: `Old ${from + at}`, min_age: null })),
      });

    it('is read to its end', async () => {
      const feed = publishFeed(network, old(0, 1500, 2700), old(1500, 1200, 2700), json({ content: [] }));

      await told(await finderWith(feed), /With 2,700 services/);
    });

    it('is read as far as a page can carry, and says how many there are and where', async () => {
      const feed = publishFeed(network, old(0, 4000, 9000), old(4000, 3000, 9000));
      const url = 'https://council.example.org/directory';
      const finder = await finderWith(feed, { 'feed-search': 'directory' }, [], { url });
      await told(finder, /more services than this page can carry/);

      expect(said(finder, 'feed')).to.contain('7,000 of 9,000 are here.');
      expect(part(finder, 'feed')!.querySelector('a')!.href).to.equal(url);
      expect(names(finder)).to.include('Old 0');
      expect(asked()).to.have.length(2);
      await expect(finder).to.be.accessible();
    });

    it('looks up one service that is not among those', async () => {
      const feed = publishFeed(network, old(0, 7000, 9000));
      network.publishAt(`${feed}/8000`, json({ id: 8000, name: 'Old 8000', min_age: null }));
      const finder = await finderWith(feed, { service: 'oruk-8000' });

      await waitUntil(() => names(finder).join() === 'Old 8000', 'is not shown', { timeout: 5000 });
    });
  });

  it('says how many are here of a directory that is to be searched in the page and is too large for it', async () => {
    const feed = publishFeed(network, page(many('All'), { total_items: 9000 }));
    const finder = await finderWith(feed, { 'feed-search': 'here' });
    await told(finder, /more services than this page can carry/);

    expect(said(finder, 'feed')).to.contain('2 of 9,000 are here.');
    expect(part(finder, 'feed')!.querySelector('a')).to.equal(null);
  });

  for (const category of ['accommodation', 'Our own kind']) {
    it(`says that none of its services is under a heading that it does not know: ${category}`, async () => {
      const own = { id: 'own', name: 'A room', headings: ['accommodation'], categories: ['Our own kind'] };
      const finder = await finderWith(directory(), { category }, [own]);
      const heading = category === 'accommodation' ? 'A place to live' : category;
      await told(finder, new RegExp(`of what has come from it \\(2 services\\), nothing is under “${heading}”`));

      expect(said(finder, 'feed')).not.to.contain('for this');
      expect(names(finder)).to.deep.equal(['A room']);
      await expect(finder).to.be.accessible();
    });
  }

  async function wish(
    finder: Element & { updateComplete: Promise<unknown> },
    name: string,
    value: string,
  ): Promise<void> {
    part(finder, 'filters')!
      .querySelector('button, summary')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const input = () =>
      finder.shadowRoot!.querySelector<HTMLInputElement>(name === 'age' ? '[type="number"]' : '#place');
    while (!input()) await new Promise(requestAnimationFrame);
    input()!.value = value;
    input()!.dispatchEvent(new Event('input', { bubbles: true }));
    input()!.dispatchEvent(new Event('change', { bubbles: true }));
    await finder.updateComplete;
  }
});
