import { governance } from './en/governance.js';
import { withShared } from './words.js';

/** The words of `<cp-governance>`. */
export const governanceWords = withShared(governance, {
  cy: async () => (await import('./cy/governance.js')).governance,
});
