/** What is said about leaving the page in a hurry. */
export const offerLeave = {
  leave: 'Leave this page',
  once: 'Shift. Press it once more to leave.',
  twice: 'Shift. Press it twice more to leave.',
  hint: 'Somebody looking? “Leave this page” hides it and goes somewhere else, and so does pressing Shift three times. Your browser’s history still shows that you were here.',
  loading: 'Loading',
  close: 'You can close this page now.',
};

export type OfferLeaveWords = typeof offerLeave;
