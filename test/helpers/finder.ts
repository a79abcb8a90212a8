import { expect, waitUntil } from '@open-wc/testing';

import type { CpOfferFinder } from '../../src/elements/offer-finder/offer-finder.js';
import type { Service } from '../../src/schema/local-offer.js';
import { offerOf } from './offer.js';
import { part } from './reader.js';

/** A document with a list of services. Without words of its own a service says its number. */
export function listOf(services: Partial<Service>[], ...rest: [amounts?: object[], more?: object]) {
  const numbered = services.map((one, at) => ({ id: `service-${at + 1}`, name: `Service ${at + 1}`, ...one }));
  return offerOf(numbered, ...rest);
}

/** Types words as a reader does. */
export async function press(finder: CpOfferFinder, words: string): Promise<void> {
  const input = part(finder, 'query') as HTMLInputElement;
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await finder.updateComplete;
}

/** Types words, and waits until something is found or not. */
export async function type(finder: CpOfferFinder, words: string): Promise<void> {
  await press(finder, words);
  await waitUntil(() => part(finder, 'result'), 'nothing was found in time', { timeout: 5_000 });
  await finder.updateComplete;
}

/** Types words, and waits until these services are found, in this order: descriptions are made ready while the page is idle. */
export async function finds(finder: CpOfferFinder, words: string, expected: string[]): Promise<void> {
  await type(finder, words);
  await waitUntil(() => names(finder).join() === expected.join(), '', { timeout: 2_000 }).catch(() => undefined);
  expect(names(finder)).to.deep.equal(expected);
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

/** Answers the question that is asked: by the words of a choice, or by typing. */
export async function answer(finder: CpOfferFinder, words: string): Promise<void> {
  const form = part(finder, 'question') as HTMLFormElement;
  const radio = [...form.querySelectorAll('label')].find((one) => one.control && one.textContent!.trim() === words);
  if (radio) radio.click();
  else form.querySelector('input')!.value = words;
  form.requestSubmit();
  await finder.updateComplete;
}
