/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { sample } from './sample.js';

/** A small document of a made-up council with one set of promises. Without words of its own a promise says its id. */
export function promisesOf(...items: Record<string, any>[]): any {
  return {
    ...sample(),
    promises: {
      sets: [{ id: 'ours', kind: 'promise', title: 'Our Promise', availability: 'included' }],
      items: items.map((item, at) => ({ id: `promise-${at + 1}`, set: 'ours', text: `Promise ${at + 1}`, ...item })),
    },
  };
}

/** A promise with one entry of the council. */
export function rated(status: string, fields: Record<string, any> = {}): any {
  return {
    history: [{ date: '2026-04-13', by: 'Corporate Family Board', status, noEvidence: 'Too early', ...fields }],
  };
}

/** A promise with one view of young people. */
export function seen(status: string | undefined, fields: Record<string, any> = {}): any {
  const view = { date: '2026-05-09', by: 'Kingfishers', text: 'We asked around', ...fields };
  return { youngPeoplesView: [status ? { ...view, status } : view] };
}

/** The words of everything that a selector finds, block by block. */
export function all(element: Element, selector: string): string[] {
  return [...element.shadowRoot!.querySelectorAll(selector)].map((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const block of copy.querySelectorAll('p, li, dt, dd, summary, details')) block.prepend(' ');
    return copy.textContent!.replace(/\s+/g, ' ').trim();
  });
}
