import { carerSupport } from './en/carer-support.js';
import { withShared } from './words.js';

/** The words of `<cp-carer-support>`. */
export const carerSupportWords = withShared(carerSupport, {
  cy: async () => (await import('./cy/carer-support.js')).carerSupport,
});
