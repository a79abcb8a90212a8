import { priorities } from './en/priorities.js';
import { withShared } from './words.js';

/** The words of `<cp-priorities>`. */
export const prioritiesWords = withShared(priorities, {
  cy: async () => (await import('./cy/priorities.js')).priorities,
});
