import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';

import type { DocumentSource } from './document-source.js';

/** What `<cp-data>` hands down to the elements inside it. The nearest one wins. */
const context = createContext<DocumentSource | undefined>('cp-document-source');

/** Hands a document down from an element to those inside it. */
export function sourceFrom(host: ReactiveElement): { setValue(source: DocumentSource | undefined): void } {
  return new ContextProvider(host, { context });
}

/** What surrounds an element: the document of the nearest `<cp-data>`, kept up to date. */
export class SurroundingSource extends ContextConsumer<typeof context, ReactiveElement> {
  constructor(host: ReactiveElement) {
    super(host, { context, subscribe: true });
  }
}
