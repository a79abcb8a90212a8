import { DocumentSource } from './document-source.js';

/**
 * The document that an element itself names: `data` before `src`. It is looked up when one of them changes and not at
 * every drawing, because to look up an address that failed is to ask for it again.
 */
export class GivenSource {
  #data: unknown;
  #src = '';
  #source: DocumentSource | undefined;

  of({ data, src }: { data: unknown; src: string }): DocumentSource | undefined {
    if (data !== this.#data || src !== this.#src) {
      this.#data = data;
      this.#src = src;
      this.#source = data ? DocumentSource.of(data) : src ? DocumentSource.at(src) : undefined;
    }
    return this.#source;
  }
}
