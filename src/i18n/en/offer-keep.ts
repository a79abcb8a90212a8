import type { Plurals } from '../format.js';

/** What is said about the services that a reader keeps for now. */
export const offerKeep = {
  title: { one: 'My list: # service', other: 'My list: # services' } as Plurals,
  lead: 'It is only on this page, and nobody else sees it. It is gone when you close or reload the page.',
  take: 'Take out',
  clear: 'Empty the list',
  print: 'Print',
  copy: 'Copy as text',
  share: 'Share a link',
  shareHint: 'A link says which services are on the list, and nothing about you.',
  missing: {
    asking: {
      one: '# service of this list is being looked up…',
      other: '# services of this list are being looked up…',
    } as Plurals,
    gone: {
      one: '# service of this list is not here any more.',
      other: '# services of this list are not here any more.',
    } as Plurals,
    unknown: {
      one: '# service of this list cannot be looked up here. Whoever sent it can tell you what it is called.',
      other: '# services of this list cannot be looked up here. Whoever sent them can tell you what they are called.',
    } as Plurals,
    failed: {
      one: '# service of this list could not be fetched just now.',
      other: '# services of this list could not be fetched just now.',
    } as Plurals,
  },
  done: {
    kept: 'Kept in your list.',
    taken: 'Taken out of your list.',
    cleared: 'Your list is empty.',
    copied: 'The list is copied.',
    linked: 'The link is copied.',
    byHand: 'Copy it from here. It is already selected.',
  },
};

export type OfferKeepWords = typeof offerKeep;
