/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { sample } from './sample.js';

/** A small document of a made-up council with a strategy. */
export function strategyOf(fields: Record<string, any> = {}, others: Record<string, any> = {}): any {
  return {
    ...sample(),
    strategy: { id: 'strategy', document: 'report', title: 'Rooted', ...fields },
    ...others,
  };
}

/** A document with fields of its own for the strategy’s entry among the documents. */
export function dated(entry: Record<string, any>, ...more: Record<string, any>[]): any {
  const [report] = sample().documents;
  const others = more.map((one, at) => ({ ...report, id: `document-${at}`, title: `Paper ${at}`, ...one }));
  return strategyOf({}, { documents: [{ ...report, ...entry }, ...others] });
}

/** What stands beside a term. */
export function fact(element: Element, term: string): string | undefined {
  const terms = [...element.shadowRoot!.querySelectorAll('dt')];
  const found = terms.find((one) => one.textContent!.trim() === term);
  return found && [...found.parentElement!.querySelectorAll('dd')].map(spoken).join(' ');
}

function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll('p, li')) block.prepend(' ');
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}
