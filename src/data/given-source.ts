import { DataError } from './data-error.js';
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
      this.#source = data ? DocumentSource.of(data) : src ? sourceAt(src) : undefined;
    }
    return this.#source;
  }
}

/** The source at an address, or a failed one where the address is none. */
function sourceAt(address: string): DocumentSource {
  try {
    return DocumentSource.at(address);
  } catch {
    let failed = unusable.get(address);
    if (!failed) {
      failed = DocumentSource.failed(new DataError('unreachable', `"${address}" is no address`));
      unusable.set(address, failed);
    }
    return failed;
  }
}

const unusable = new Map<string, DocumentSource>();
