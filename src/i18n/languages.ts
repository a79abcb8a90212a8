import { languages } from './en/languages.js';
import { withShared } from './words.js';

/** The words of `<cp-languages>`. */
export const languagesWords = withShared(languages, {
  cy: async () => (await import('./cy/languages.js')).languages,
});
