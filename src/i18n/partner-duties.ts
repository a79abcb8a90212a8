import { partnerDuties } from './en/partner-duties.js';
import { withShared } from './words.js';

/** The words of `<cp-partner-duties>`. */
export const partnerDutiesWords = withShared(partnerDuties, {
  cy: async () => (await import('./cy/partner-duties.js')).partnerDuties,
});
