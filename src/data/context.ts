import { ContextRoot, createContext } from '@lit/context';

import type { DocumentSource } from './document-source.js';

/** What `<cp-data>` hands down to the elements inside it. The nearest one wins. */
export const sourceContext = createContext<DocumentSource | undefined>('cp-document-source');

let root: ContextRoot | undefined;

/** Remembers who asked before a `<cp-data>` was there, so that a late one is heard. Called when the first element connects. */
export function awaitLateProviders(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
