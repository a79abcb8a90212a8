import { fixture, html, waitUntil } from '@open-wc/testing';

import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import type { Entitlement, Service } from '../../src/schema/local-offer.js';
import { reached } from './reader.js';
import { sample } from './sample.js';

/** What a service of a made-up council cannot do without. */
export const plainService: Service = {
  id: 'drop-in',
  name: 'Drop-in',
  status: 'active',
  headings: ['other'],
  entitlement: 'discretionary',
};

/** A document with these services and amounts, and whatever else it is to hold. */
export function offerOf(services: Partial<Service>[], entitlements: Partial<Entitlement>[] = [], more: object = {}) {
  const localOffer = {
    availability: 'included',
    services: services.map((one) => ({ ...plainService, ...one })),
    entitlements: entitlements.map((one, at) => ({
      id: `amount-${at}`,
      title: 'Amount',
      service: 'drop-in',
      basis: 'discretionary',
      ...one,
    })),
    places: [],
  };
  return { ...sample(), localOffer, ...more };
}

/** A finder that shows a document, with these attributes. */
export async function finderOf(data: unknown, attributes: Record<string, string> = {}): Promise<CpOfferFinder> {
  const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder .data=${data as never}></cp-offer-finder>`);
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  await reached(finder, 'ready');
  return finder;
}

/** Opens a service as a reader does, and waits until what is inside has been fetched. */
export async function openCard(finder: CpOfferFinder, id = 'drop-in'): Promise<void> {
  const card = finder.shadowRoot!.querySelector(`[id="${id}"]`)!;
  card.querySelector<HTMLElement>('summary')!.click();
  await finder.updateComplete;
  await waitUntil(() => card.querySelector('[part="facts"]'), 'nothing inside', { timeout: 5_000 });
}
