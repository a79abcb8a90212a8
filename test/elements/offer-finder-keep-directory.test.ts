import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { DirectoryTest, finderWith, item, large, page, publishFeed, told } from '../helpers/feed.js';
import { names, press } from '../helpers/finder.js';
import { all } from '../helpers/promises.js';
import { part, said } from '../helpers/reader.js';
import { held, json, status, type StubbedFetch, unreachable, type Answer } from '../helpers/stub-fetch.js';

const id = (digit: number) => `0a1b2c3d-0000-4000-8000-00000000000${digit}`;
const kept = (finder: Element) => all(finder, '[part="kept-service"] > b');

const keptSays = (finder: CpOfferFinder, words: RegExp) =>
  waitUntil(() => words.test(said(finder, 'kept') ?? ''), undefined, { interval: 5, timeout: 5_000 }).catch(() => {
    throw new Error(`${words} is not said of the list: ${said(finder, 'kept')}`);
  });

describe('the list of what a reader keeps of a directory', () => {
  let test: DirectoryTest;
  let network: StubbedFetch;
  beforeEach(() => {
    test = new DirectoryTest();
    ({ network } = test);
  });
  afterEach(() => {
    test.end();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** A finder that a link with these services led to. */
  const sent = (ids: string[], feed: string, own: object[] = []) => {
    history.replaceState(null, '', `#kept=${ids.join()}`);
    return finderWith(feed, {}, own);
  };
  const directory = (answers: Record<string, Answer[]> = {}) => {
    const feed = publishFeed(network, page([item('a')], large));
    for (const [one, answer] of Object.entries(answers)) network.publishAt(`${feed}/${one}`, ...answer);
    return feed;
  };
  const single = (digit: number) => [json(item(id(digit), { name: `Sent ${digit}` }))];

  it('keeps what the newest answer has not, and says of nothing that it is gone', async () => {
    const feed = directory();
    network.publishAt(`${feed}?search=bed&per_page=100&page=1`, page([item('b', { name: 'A bed' })]));
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    part(finder, 'keep')!.querySelector('input')!.click();
    await keptSays(finder, /^My list: 1 service/);
    await press(finder, 'bed');
    await waitUntil(() => names(finder).includes('A bed'), 'is not found', { timeout: 5_000 });

    expect(names(finder)).not.to.include('Service a');
    expect(kept(finder)).to.deep.equal(['Service a']);
    expect(said(finder, 'kept'))
      .to.match(/^My list: 1 service It is only/)
      .and.not.to.match(/not here|looked up/);
    expect(network.requests.filter((url) => url.endsWith('/a'))).to.deep.equal([]);
  });

  it('fetches what was sent, one service after the other', async () => {
    const feed = directory({ [id(1)]: single(1), [id(2)]: single(2) });
    const finder = await sent([`oruk-${id(1)}`, `oruk-${id(2)}`], feed);
    await keptSays(finder, /^My list: 2 services/);

    expect(kept(finder)).to.deep.equal(['Sent 1', 'Sent 2']);
    expect(network.requests).to.have.length(3);
    await expect(finder).to.be.accessible();
  });

  it('says that what was sent is on its way, and says nothing else before it knows', async () => {
    const later = held(single(1)[0]!);
    const finder = await sent([`oruk-${id(1)}`], directory({ [id(1)]: [later.answer] }));
    await keptSays(finder, /1 service of this list is being looked up…/);
    expect(said(finder, 'kept')).not.to.match(/not here|cannot/);
    later.release();

    await keptSays(finder, /^My list: 1 service/);
    expect(said(finder, 'kept')).not.to.contain('looked up');
  });

  it('says of each that is missing what is known of it', async () => {
    const ended = json(item(id(4), { status: 'defunct' }));
    const feed = directory({ [id(1)]: single(1), [id(2)]: [status(404)], 'svc-3': [status(404)], [id(4)]: [ended] });
    const all = [`oruk-${id(1)}`, `oruk-${id(2)}`, 'oruk-svc-3', `oruk-${id(4)}`, 'own', 'il-gone'];
    const finder = await sent(all, feed, [{ id: 'own', name: 'Our own' }]);
    await keptSays(finder, /^My list: 2 services.*3 services of this list are not here any more/);

    expect(kept(finder)).to.deep.equal(['Sent 1', 'Our own']);
    expect(said(finder, 'kept')).to.contain('1 service of this list cannot be looked up here.');
    await expect(finder).to.be.accessible();
  });

  it('says that the directory did not answer for one, and asks again', async () => {
    const finder = await sent([`oruk-${id(1)}`], directory({ [id(1)]: [unreachable, ...single(1)] }));
    await keptSays(finder, /1 service of this list could not be fetched/);
    expect(said(finder, 'kept')).not.to.contain('not here any more');

    [...part(finder, 'kept')!.querySelectorAll('button')].find((one) => /again/.test(one.textContent!))!.click();
    await keptSays(finder, /^My list: 1 service/);
    expect(kept(finder)).to.deep.equal(['Sent 1']);
  });

  it('says nothing of being gone while a whole feed is on its way, or where it failed', async () => {
    const first = held(page([item(1)]));
    const finder = await sent(['oruk-1', 'oruk-2'], publishFeed(network, first.answer));
    await keptSays(finder, /2 services of this list are being looked up…/);
    first.release();
    await keptSays(finder, /^My list: 1 service.*1 service of this list is not here any more/);
    finder.remove();

    const down = await sent(['oruk-1'], publishFeed(network, status(500)));
    await keptSays(down, /could not be fetched/);
    expect(said(down, 'kept')).not.to.contain('not here any more');
  });

  it('shows the one service that a link leads to', async () => {
    const feed = directory({ [id(1)]: single(1) });
    history.replaceState(null, '', `#oruk-${id(1)}`);
    const finder = await finderWith(feed, { linkable: '' });

    await waitUntil(() => names(finder)[0] === 'Sent 1', 'is not shown', { timeout: 5_000 });
    expect(part(finder, 'linked')!.textContent).to.contain('Sent 1');
  });
});
