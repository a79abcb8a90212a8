import { decision } from './en/decision.js';
import { withShared } from './words.js';

/** The words of `<cp-decision>`. */
export const decisionWords = withShared(decision, {
  cy: async () => (await import('./cy/decision.js')).decision,
});
