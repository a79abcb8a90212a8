import { expect } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { finderOf, offerOf } from '../helpers/offer.js';
import { said } from '../helpers/reader.js';

describe('a finder that stays open', () => {
  const { now } = Date;
  const at = (time: string) => (Date.now = () => Date.parse(time));
  afterEach(() => {
    Date.now = now;
  });

  it('says that a service has closed once a reader comes back to the page after that', async () => {
    at('2026-11-23T12:00:00Z');
    const finder = await finderOf(offerOf([{ schedules: [{ days: ['MO'], opens: '09:00', closes: '17:00' }] }]));
    expect(said(finder, 'opening')).to.equal('Open now, until 5pm');

    at('2026-11-23T20:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await finder.updateComplete;
    expect(said(finder, 'opening')).to.match(/^Closed/);
  });

  it('is not drawn any more once it is gone', async () => {
    const finder = await finderOf(offerOf([{}]));
    finder.remove();
    document.dispatchEvent(new Event('visibilitychange'));

    expect(finder.isUpdatePending).to.equal(false);
  });
});
