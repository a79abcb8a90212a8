import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { DirectoryTest, finderWith, large, many, page, publishFeed, told } from '../helpers/feed.js';
import { button, press } from '../helpers/finder.js';
import { held, status, type StubbedFetch } from '../helpers/stub-fetch.js';

describe('the focus in <cp-offer-finder> of a large directory', () => {
  let test: DirectoryTest;
  let network: StubbedFetch;
  beforeEach(() => {
    test = new DirectoryTest();
    ({ network } = test);
  });
  afterEach(() => {
    test.end();
  });

  it('keeps the focus on “Fetch more” while more is on its way, and moves it to the result where there is no more', async () => {
    const later = held(page(many('Next'), { total_items: 4, total_pages: 2 }));
    const feed = publishFeed(network, page(many('All'), large), later.answer);
    const finder = await finderWith(feed);
    await told(finder, /2 of them/);
    const more = button(finder, 'Fetch more');
    const focused = () => finder.shadowRoot!.activeElement;
    more.focus();
    more.click();
    await told(finder, /Asking/);
    expect([focused() === more, more.ariaDisabled, more.disabled]).to.deep.equal([true, 'true', false]);
    more.click();
    later.release();
    await told(finder, /4 of them/);
    await waitUntil(() => focused() !== more, 'is still there', { interval: 5 }).catch(() => undefined);

    expect(focused()?.getAttribute('part')).to.equal('result');
    expect(network.requests).to.have.length(2);
  });

  it('moves the focus to the result when “Try again” goes', async () => {
    const feed = publishFeed(network, page(many('All'), large));
    network.publishAt(`${feed}?search=bed&per_page=100&page=1`, status(500), page(many('Bed')));
    const finder = await finderWith(feed);
    await told(finder, /5,300/);
    await press(finder, 'bed');
    await told(finder, /does not answer/);
    button(finder, 'Try again').focus();
    button(finder, 'Try again').click();
    await told(finder, /has 2 services/);

    expect(finder.shadowRoot!.activeElement?.getAttribute('part')).to.equal('result');
  });
});
