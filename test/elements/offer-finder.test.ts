import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import illustrative from '../../demo/data/illustrative.json';
import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { all } from '../helpers/promises.js';
import { reached, said } from '../helpers/reader.js';

const showing = async (data: unknown = illustrative, attributes: Record<string, string> = {}) => {
  const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder .data=${data as never}></cp-offer-finder>`);
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  await reached(finder, 'ready');
  return finder;
};

describe('<cp-offer-finder>', () => {
  it('says how many there are, and shows them under by whose word they are given', async () => {
    const finder = await showing();

    expect(said(finder, 'result')).to.equal('110 results, 1 to 20 of 110');
    expect(all(finder, '[part="subheading"]')).to.deep.equal([
      'Help now',
      'You may be entitled to (9)',
      'The council also offers (56)',
    ]);
    await expect(finder).to.be.accessible();
  });
});
