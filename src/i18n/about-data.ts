import { aboutData } from './en/about-data.js';
import { withShared } from './words.js';

/** The words of `<cp-about-data>`. */
export const aboutDataWords = withShared(aboutData, {
  cy: async () => (await import('./cy/about-data.js')).aboutData,
});
