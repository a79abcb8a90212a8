import type { DocumentWords } from '../en/document.js';

/** Yr hyn a ddywedir am un ddogfen mewn rhestr. */
export const documentWords: DocumentWords = {
  availability: {
    'headings-only': 'dim ond ei phenawdau sydd wedi’u hargraffu',
    'referenced-not-included': 'wedi’i henwi’n unig',
    planned: 'wedi’i chynllunio',
    'not-found': 'heb ei chanfod',
  },
  dated: (date) => `dyddiad ${date}`,
  covers: (period) => `ar gyfer ${period}`,
  reviewDue: (date) => `roedd ei hadolygiad ei hun i fod erbyn ${date}`,
  untitled: 'dim teitl wedi’i argraffu',
};
