/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { fixture, html, waitUntil } from '@open-wc/testing';

import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import { part, reached } from './reader.js';
import { sample } from './sample.js';

/** A small document of a made-up council with these services. Without words of its own a service says its id. */
export function offerOf(services: Record<string, any>[], offer: Record<string, any> = {}): any {
  return {
    ...sample(),
    localOffer: {
      availability: 'included',
      services: services.map((one, at) => ({
        id: `service-${at + 1}`,
        name: `Service ${at + 1}`,
        status: 'active',
        headings: ['accommodation'],
        entitlement: 'discretionary',
        ...one,
      })),
      ...offer,
    },
  };
}

/** A finder that is drawn. */
export async function finderOf(data: unknown, attributes: Record<string, string> = {}): Promise<CpOfferFinder> {
  const finder = await fixture<CpOfferFinder>(html`<cp-offer-finder .data=${data as never}></cp-offer-finder>`);
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  await reached(finder, 'ready');
  return finder;
}

/** Types words as a reader does, and waits until something is found or not. */
export async function type(finder: CpOfferFinder, words: string): Promise<void> {
  const input = part(finder, 'query') as HTMLInputElement;
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await waitUntil(() => part(finder, 'result'), 'nothing was found in time', { timeout: 5_000 });
  await finder.updateComplete;
}

/** Opens a part that is fetched then, and waits until it is there. */
export async function unfold(finder: CpOfferFinder, name: string, inside: string): Promise<void> {
  part(finder, name)!.querySelector('summary')!.click();
  await waitUntil(() => part(finder, name)!.querySelector(inside), `no ${inside}`, { timeout: 5_000 });
  await finder.updateComplete;
}

/** The button with these words. */
export function button(finder: Element, words: string): HTMLButtonElement {
  const all = [...finder.shadowRoot!.querySelectorAll('button')];
  const named = (one: HTMLButtonElement) => (one.ariaLabel ?? one.textContent!).replace(/\s+/g, ' ').trim();
  const found = all.find((one) => named(one).startsWith(words));
  if (!found) throw new Error(`no button “${words}” among ${all.map(named).join(', ')}`);
  return found;
}

/** The select with this label. */
export function select(finder: Element, label: string): HTMLSelectElement {
  return [...finder.shadowRoot!.querySelectorAll('select')].find((one) => one.labels[0]!.textContent!.includes(label))!;
}

/** Chooses an option by the beginning of its words. */
export async function choose(finder: CpOfferFinder, label: string, words: string): Promise<void> {
  const one = select(finder, label);
  one.value = [...one.options].find(({ text }) => text.startsWith(words))!.value;
  one.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

/** The names of the services that are shown, in their order. */
export function names(finder: Element): string[] {
  return [...finder.shadowRoot!.querySelectorAll('[part~="name"]')].map((one) => one.textContent!.trim());
}
