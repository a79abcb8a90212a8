import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { finderWith, item, page, publishFeed } from '../helpers/feed.js';
import { names } from '../helpers/finder.js';
import { finderOf, offerOf } from '../helpers/offer.js';
import { part, said, shown } from '../helpers/reader.js';
import { held, json, status, StubbedFetch, type Answer } from '../helpers/stub-fetch.js';

const large = { total_items: 5300, total_pages: 53 };
const UNKNOWN = 'This service is not in the published information.';
const id = '0a1b2c3d-0000-4000-8000-00000000abcd';

const drawn = (finder: CpOfferFinder, words: RegExp | string) => {
  const has = () => (typeof words === 'string' ? shown(finder) === words : words.test(shown(finder)));
  return waitUntil(has, undefined, { interval: 5, timeout: 5_000 }).catch(() => {
    throw new Error(`${words} is not drawn: ${shown(finder)}`);
  });
};

describe('<cp-offer-finder service> of a feed', () => {
  let network: StubbedFetch;
  let lines: ConsoleLines;
  beforeEach(() => {
    network = new StubbedFetch();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    network.restore();
    lines.restore();
  });

  const one = (feed: string, service: string, attributes = {}) =>
    finderWith(feed, { service, 'no-leave': '', ...attributes });

  it('waits for the feed, says so, and shows the service by itself', async () => {
    const later = held(page([item(1), item(2)]));
    const finder = await one(publishFeed(network, later.answer), 'oruk-2');
    await drawn(finder, `Fetching services from ${location.host}…`);
    later.release();
    await drawn(finder, /^Service 2/);

    expect(names(finder)).to.deep.equal(['Service 2']);
    await expect(finder).to.be.accessible();
  });

  it('says that it is not there only once the feed is whole, or where it can be no service of it', async () => {
    const feed = publishFeed(network, page([item(1)]));
    await drawn(await one(feed, 'oruk-2'), UNKNOWN);
    await drawn(await one(publishFeed(network, held(page([])).answer), 'own'), UNKNOWN);
  });

  it('says that the feed is down, and asks it again', async () => {
    const finder = await one(publishFeed(network, [status(500), page([item(1)])]), 'oruk-1');
    await drawn(finder, /cannot be fetched at the moment/);
    expect(shown(finder)).not.to.contain(UNKNOWN);
    await expect(finder).to.be.accessible();

    part(finder, 'button')!.click();
    await drawn(finder, /^Service 1/);
  });

  it('is fetched by itself from a directory that searches for itself, with all that is known of it', async () => {
    const feed = publishFeed(network, page([item('a')], large));
    network.publishAt(`${feed}/${id}`, json(item(id, { phones: [{ number: '01632 960555' }] })));
    const finder = await one(feed, `oruk-${id}`);
    await drawn(finder, /^Service 0a1b2c3d/);
    part(finder, 'details')!.querySelector('summary')!.click();
    await waitUntil(() => said(finder, 'contact')?.includes('01632 960555'), 'no number', { timeout: 5000 });

    expect(network.requests).to.have.length(2);
  });

  const answers: [what: string, service: string, answer: Answer, words: string][] = [
    ['is not there any more', id, status(404), UNKNOWN],
    ['has ended', id, json(item(id, { status: 'defunct' })), 'This is not running any more.'],
    // Its own id may be “Svc_9”: nobody can tell from the one in the kit.
    ['may be called otherwise there', 'svc-9', status(404), `This service cannot be looked up at ${location.host}.`],
    ['is another', 'svc-9', json(item('other')), `This service cannot be looked up at ${location.host}.`],
  ];
  for (const [what, service, answer, words] of answers) {
    it(`says so where the directory’s service ${what}`, async () => {
      const feed = publishFeed(network, page([item('a')], large));
      network.publishAt(`${feed}/${service}`, answer);

      await drawn(await one(feed, `oruk-${service}`), words);
    });
  }

  it('says that the directory does not answer for it, and asks again', async () => {
    const feed = publishFeed(network, page([item('a')], large));
    network.publishAt(`${feed}/${id}`, status(500), json(item(id)));
    const finder = await one(feed, `oruk-${id}`);
    await drawn(finder, /cannot be fetched at the moment/);

    part(finder, 'button')!.click();
    await drawn(finder, /^Service 0a1b2c3d/);
  });

  it('says that a service of the document does not run any more', async () => {
    const ended = offerOf([{ id: 'farm', name: 'Summer farm', status: 'defunct', phone: '01632 960100' }]);
    const finder = await finderOf(ended, { service: 'farm', 'no-leave': '' });

    expect(shown(finder)).to.equal('Summer farm This is not running any more.');
  });

  it('asks no feed for what the document has', async () => {
    const feed = publishFeed(network, page([item(1)]));
    const finder = await finderOf(offerOf([{ id: 'own', name: 'Our own' }]), { feed, service: 'own' });

    expect(names(finder)).to.deep.equal(['Our own']);
    expect(network.requests).to.deep.equal([]);
  });
});
