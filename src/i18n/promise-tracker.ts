import { promiseTracker } from './en/promise-tracker.js';
import { withShared } from './words.js';

/** The words of `<cp-promise-tracker>`. */
export const promiseTrackerWords = withShared(promiseTracker, {
  cy: async () => (await import('./cy/promise-tracker.js')).promiseTracker,
});
