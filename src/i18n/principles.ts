import { principles } from './en/principles.js';
import { withShared } from './words.js';

/** The words of `<cp-principles>`. */
export const principlesWords = withShared(principles, {
  cy: async () => (await import('./cy/principles.js')).principles,
});
