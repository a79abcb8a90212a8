import { strategy } from './en/strategy.js';
import { withShared } from './words.js';

/** The words of `<cp-strategy>`. */
export const strategyWords = withShared(strategy, {
  cy: async () => (await import('./cy/strategy.js')).strategy,
});
