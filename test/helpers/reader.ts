import { waitUntil } from '@open-wc/testing';

import type { State } from '../../src/data/followed-source.js';

type Drawn = Element & { readonly state: State; updateComplete: Promise<unknown> };

/** The first thing in an element with a part of this name. */
export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector(`[part~="${name}"]`);
}

/** The words of a part as a reader sees them, or undefined where there is none. */
export function said(element: Element, name: string): string | undefined {
  return words(part(element, name));
}

/** All words that an element draws. */
export function shown(element: Element): string {
  return said(element, 'base') ?? '';
}

/** Waits until an element has come as far as this; without a state, until it has stopped loading. */
export async function reached(element: Drawn, state?: State): Promise<void> {
  const there = () => (state ? element.state === state : element.state !== 'loading' && element.state !== 'idle');
  await waitUntil(there, `still ${element.state}, not ${state ?? 'settled'}`, { interval: 5, timeout: 5_000 });
  await element.updateComplete;
}

function words(element: Element | null): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim();
}
