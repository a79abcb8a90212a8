import type { Service } from '../../schema/local-offer.js';
import { narrowed, type Option } from '../../search/facets.js';
import { foldedWords } from '../../search/fold.js';
import type { Listing, Wanted } from '../../search/offer-list.js';
import type { OfferSource } from './offer-source.js';

/** What the document holds and what a directory has answered, as one list: the document first. */
export class JoinedOffer implements OfferSource {
  constructor(
    private own: OfferSource,
    private answered: readonly Service[],
    /** A service that the directory has listed before, or is asked for by itself. */
    private other: (id: string) => Service | undefined,
  ) {}

  get waiting(): unknown {
    return this.own.waiting;
  }

  find(wanted: Wanted): Listing {
    const own = this.own.find(wanted);
    const found = narrowed(this.#others(wanted), wanted.filters);
    return {
      shown: [...own.shown, ...found.shown],
      unsaid: [...own.unsaid, ...found.unsaid],
      among: (name) => [...own.among(name), ...found.among(name)],
      options: (name) => summed([...own.options(name), ...found.options(name)]),
      pending: own.pending && !this.answered.length,
      marks: own.marks.length ? own.marks : foldedWords(wanted.query),
      readAs: own.readAs,
    };
  }

  one(id: string): Service | undefined {
    return this.own.one(id) ?? this.other(id);
  }

  /** What the directory found and the document did not. Of a service that both have, the document has the last word. */
  #others({ query, filters: { today } }: Wanted): readonly Service[] {
    if (!this.answered.some(({ id }) => this.own.one(id))) return this.answered;
    const here = new Set(this.own.find({ query, filters: { today } }).shown);
    return this.answered.map((one) => this.own.one(one.id) ?? one).filter((one) => !here.has(one));
  }
}

function summed(options: readonly Option[]): Option[] {
  const counts = new Map<string, number>();
  for (const { value, count } of options) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
