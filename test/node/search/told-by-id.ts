import type { Findable } from '../../../src/search/findable.js';
import { OfferSearch } from '../../../src/search/offer-search.js';
import type { SearchWords } from '../../../src/search/search-words.js';

/** A search that tells what it found by id. */
export class SearchById {
  readonly #ids: readonly string[];
  readonly #search: OfferSearch;

  constructor(findables: readonly (readonly [id: string, findable: Findable])[], words: SearchWords) {
    this.#ids = findables.map(([id]) => id);
    this.#search = new OfferSearch(
      findables.map(([, findable]) => findable),
      words,
    );
  }

  prepare(): boolean {
    return this.#search.prepare();
  }

  find(typed: string) {
    const { places, words, readAs } = this.#search.find(typed);
    return { ids: places.map((at) => this.#ids[at]!), words, readAs };
  }
}
