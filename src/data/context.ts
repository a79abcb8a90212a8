import { createContext } from '@lit/context';

import type { DocumentSource } from './document-source.js';

/** What `<cp-data>` hands down to the elements inside it. The nearest one wins. */
export const sourceContext = createContext<DocumentSource | undefined>('cp-document-source');
