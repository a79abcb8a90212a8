import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { finderOf, offerOf } from '../helpers/offer.js';
import { all } from '../helpers/promises.js';
import { part } from '../helpers/reader.js';

describe('typing in the finder', () => {
  it('goes on in the same field while the search is still on its way', async () => {
    const finder = await finderOf(offerOf([{ name: 'Drop-in' }, { id: 'bed', name: 'A bed tonight' }]));
    const field = part(finder, 'query') as HTMLInputElement;
    field.focus();
    field.value = 'bed';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await finder.updateComplete;

    expect(finder.shadowRoot!.activeElement).to.equal(field);
    await waitUntil(() => all(finder, '[part="service"] [part="name"]').join() === 'A bed tonight', 'not found', {
      interval: 5,
      timeout: 5_000,
    });
    expect(finder.shadowRoot!.activeElement).to.equal(field);
  });
});
